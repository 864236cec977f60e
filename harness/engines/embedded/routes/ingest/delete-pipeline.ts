import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import { pipelinesOf } from "../../ingest/pipelines.ts";
import type { Node } from "../../node.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "ingest.delete_pipeline",
  methods: ["DELETE"],
  paths: ["/_ingest/pipeline/{id}"],
  parameters: ["timeout", "master_timeout"],
  privilege: { cluster: "cluster:admin/ingest/pipeline/delete" },
  handle(request, node) {
    const pipelines = pipelinesOf(node);
    const expression = request.param("id");
    const ids = pipelines.resolve(expression);
    if (ids.length === 0 && expression !== "*")
      throw new ElasticsearchError({
        type: "resource_not_found_exception",
        reason: `pipeline [${expression}] is missing`,
        status: 404,
      });
    for (const id of ids) refuseInUse(node, id);
    for (const id of ids) pipelines.delete(id);
    return json({ acknowledged: true });
  },
});

function refuseInUse(node: Node, id: string): void {
  const uses = (["default", "final"] as const).flatMap((kind) => {
    const users = node.indices.all().filter((index) => index.settings.get(`index.${kind}_pipeline`) === id);
    const [first] = users;
    return first ? [`the ${kind} pipeline for ${users.length} index(es) including [${first.name}]`] : [];
  });
  if (uses.length > 0)
    throw illegalArgument(`pipeline [${id}] cannot be deleted because it is ${uses.join(" and ")}`);
}
