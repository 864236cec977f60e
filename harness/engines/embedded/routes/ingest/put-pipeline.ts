import { illegalArgument } from "../../errors.ts";
import { parseException } from "../../ingest/config.ts";
import { versionedDefinition } from "../../ingest/if-version.ts";
import { pipelinesOf } from "../../ingest/pipelines.ts";
import { isObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "ingest.put_pipeline",
  methods: ["PUT"],
  paths: ["/_ingest/pipeline/{id}"],
  parameters: ["if_version", "timeout", "master_timeout"],
  privilege: { cluster: "cluster:admin/ingest/pipeline/put" },
  body: "json",
  handle(request, node) {
    const id = request.param("id");
    const pipelines = pipelinesOf(node);
    const body = request.json();
    if (body === undefined) throw parseException("request body or source parameter is required");
    const definition = versionedDefinition(
      id,
      isObject(body) ? body : {},
      pipelines.definition(id),
      requiredVersion(request.query.get("if_version")),
    );
    pipelines.put(id, definition);
    return json({ acknowledged: true });
  },
});

function requiredVersion(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^[+-]?\d+$/.test(given)) return Number(given);
  throw illegalArgument(`invalid value [${given}] specified for [if_version]. must be an integer value`);
}
