import { parseException } from "../../ingest/config.ts";
import { simulate } from "../../ingest/simulate.ts";
import { isObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "ingest.simulate",
  methods: ["GET", "POST"],
  paths: ["/_ingest/pipeline/_simulate", "/_ingest/pipeline/{id}/_simulate"],
  parameters: ["verbose"],
  privilege: { cluster: "cluster:admin/ingest/pipeline/simulate" },
  body: "json",
  handle(request, node) {
    const verbose = request.boolean("verbose") ?? false;
    const body = request.json();
    if (body === undefined) throw parseException("request body or source parameter is required");
    return json(simulate(node, request.params.id, isObject(body) ? body : {}, verbose));
  },
});
