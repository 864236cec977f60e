import { byteSize, byteUnit, type Column, catTable, tableParameters } from "../../cat/table.ts";
import { expressionOptions } from "../../indices/expression.ts";
import type { Index } from "../../indices/index.ts";
import { shardCounts } from "../../indices/shard-counts.ts";
import type { Node } from "../../node.ts";
import { defineRoute } from "../../route.ts";

const action = "indices:monitor/stats";

interface Row {
  readonly index: Index;
  readonly shard: number;
  /** Replicas have no node to be on. */
  readonly primary: boolean;
}

export default defineRoute({
  name: "cat.shards",
  methods: ["GET"],
  paths: ["/_cat/shards", "/_cat/shards/{index}"],
  parameters: tableParameters.filter((name) => name !== "local"),
  privilege: { index: action },
  handle(request, node) {
    const options = expressionOptions(request, action, { expand: ["all"], allowClosed: true });
    const rows = node.indices
      .reached(request.params.index, options)
      .flatMap((index) =>
        Array.from({ length: index.settings.shards }, (_, shard) => [
          { index, shard, primary: true },
          ...Array.from({ length: index.settings.replicas }, () => ({ index, shard, primary: false })),
        ]).flat(),
      );
    return catTable(request, columns(node, byteUnit(request)), rows);
  },
});

function columns(node: Node, unit: string | undefined): Column<Row>[] {
  const onNode = (value: (row: Row) => string) => (row: Row) => (row.primary ? value(row) : null);
  const size = onNode(({ index }) => byteSize(index.store.bytes / index.settings.shards, unit));
  return [
    { name: "index", aliases: ["i", "idx"], description: "index name", value: ({ index }) => index.name },
    {
      name: "shard",
      aliases: ["s", "sh"],
      description: "shard name",
      value: ({ shard }) => String(shard),
      order: ({ shard }) => shard,
    },
    {
      name: "prirep",
      aliases: ["p", "pr", "primaryOrReplica"],
      description: "primary or replica",
      value: ({ primary }) => (primary ? "p" : "r"),
    },
    {
      name: "state",
      aliases: ["st"],
      description: "shard state",
      value: ({ primary }) => (primary ? "STARTED" : "UNASSIGNED"),
    },
    {
      name: "docs",
      aliases: ["d", "dc"],
      description: "number of docs in shard",
      right: true,
      value: onNode(({ index, shard }) => String(shardCounts(index)[shard])),
    },
    {
      name: "store",
      aliases: ["sto"],
      description: "store size of shard (how much disk it uses)",
      right: true,
      value: size,
    },
    { name: "dataset", description: "total size of dataset", right: true, value: size },
    { name: "ip", description: "ip of node where it lives", value: onNode(() => "127.0.0.1") },
    {
      name: "id",
      description: "unique id of node where it lives",
      hidden: true,
      value: onNode(() => node.id),
    },
    {
      name: "node",
      aliases: ["n"],
      description: "name of node where it lives",
      value: onNode(() => node.name),
    },
    {
      name: "unassigned.reason",
      aliases: ["ur"],
      description: "reason shard became unassigned",
      hidden: true,
      value: ({ primary }) => (primary ? null : "INDEX_CREATED"),
    },
  ];
}
