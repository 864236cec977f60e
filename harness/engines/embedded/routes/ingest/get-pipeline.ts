import { pipelinesOf } from "../../ingest/pipelines.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "ingest.get_pipeline",
  methods: ["GET"],
  paths: ["/_ingest/pipeline", "/_ingest/pipeline/{id}"],
  parameters: ["summary", "master_timeout"],
  privilege: { cluster: "cluster:admin/ingest/pipeline/get" },
  handle(request, node) {
    const pipelines = pipelinesOf(node);
    const expression = request.params.id;
    const ids = pipelines.resolve(expression ?? "*");
    const summary = request.boolean("summary") ?? false;
    const found = Object.fromEntries(ids.map((id) => [id, summary ? {} : pipelines.describe(id)]));
    const missing = ids.length === 0 && expression !== undefined && expression !== "*";
    return json(found, missing ? 404 : 200);
  },
});
