import { byteSize, type Column, catTable, tableParameters } from "../../cat/table.ts";
import { illegalArgument } from "../../errors.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import type { Index } from "../../indices/index.ts";
import { defineRoute } from "../../route.ts";

/** The table is put together from what these answer, so a caller needs all of them. */
const action = "indices:monitor/settings/get";
const further = {
  cluster: ["cluster:monitor/state", "cluster:monitor/health"],
  index: "indices:monitor/stats",
};

export default defineRoute({
  name: "cat.indices",
  methods: ["GET"],
  paths: ["/_cat/indices", "/_cat/indices/{index}"],
  parameters: [...tableParameters, ...expressionParameters, "health", "pri"],
  unimplemented: ["include_unloaded_segments"],
  privilege: { index: action },
  handle(request, node) {
    for (const each of further.cluster) request.caller.requireCluster(each);
    if (!request.caller.allowsSomeIndex(further.index)) throw request.caller.refusal("index", further.index);
    const targets = node.indices.resolve(
      request.params.index,
      expressionOptions(request, action, { expand: ["open", "closed"], allowClosed: true }),
    );
    const health = request.query.get("health");
    if (health !== undefined && !/^(green|yellow|red|unknown|unavailable)$/i.test(health))
      throw illegalArgument(`unknown cluster health status [${health}]`);
    const rows = targets.map(({ index }) => index).filter((index) => !health || healthOf(index) === health);
    return catTable(request, columns(request.query.get("bytes")), rows);
  },
});

function healthOf(index: Index): string {
  return index.settings.replicas > 0 ? "yellow" : "green";
}

function columns(unit: string | undefined): Column<Index>[] {
  const size = (index: Index) => (index.closed ? null : byteSize(index.store.bytes, unit));
  return [
    { name: "health", aliases: ["h"], value: healthOf },
    { name: "status", aliases: ["s"], value: ({ closed }) => (closed ? "close" : "open") },
    { name: "index", aliases: ["i", "idx"], value: ({ name }) => name },
    { name: "uuid", aliases: ["id"], value: ({ uuid }) => uuid },
    {
      name: "pri",
      aliases: ["p", "shards.primary", "shardsPrimary"],
      right: true,
      value: ({ settings }) => String(settings.shards),
    },
    {
      name: "rep",
      aliases: ["r", "shards.replica", "shardsReplica"],
      right: true,
      value: ({ settings }) => String(settings.replicas),
    },
    {
      name: "docs.count",
      aliases: ["dc", "docsCount"],
      right: true,
      value: (index) => (index.closed ? null : String(index.searcher().count())),
    },
    {
      name: "docs.deleted",
      aliases: ["dd", "docsDeleted"],
      right: true,
      value: ({ closed, store }) => (closed ? null : String(store.deleted)),
    },
    {
      name: "creation.date",
      aliases: ["cd"],
      right: true,
      hidden: true,
      value: ({ createdAt }) => String(createdAt),
    },
    {
      name: "creation.date.string",
      aliases: ["cds"],
      hidden: true,
      value: ({ createdAt }) => new Date(createdAt).toISOString(),
    },
    { name: "store.size", aliases: ["ss", "storeSize"], right: true, value: size },
    { name: "pri.store.size", right: true, value: size },
    { name: "dataset.size", right: true, value: size },
  ];
}
