import { clockColumns } from "../../cat/clock-columns.ts";
import { type Column, catTable } from "../../cat/table.ts";
import { defineRoute } from "../../route.ts";
import { countDocuments } from "../../search/count-documents.ts";

interface Row {
  readonly now: number;
  readonly count: number;
}

const columns: Column<Row>[] = [
  ...clockColumns,
  {
    name: "count",
    aliases: ["dc", "docs.count", "docsCount"],
    description: "the document count",
    value: ({ count }) => String(count),
  },
];

export default defineRoute({
  name: "cat.count",
  methods: ["GET"],
  paths: ["/_cat/count", "/_cat/count/{index}"],
  parameters: ["bytes", "h", "help", "s", "time", "v"],
  privilege: { index: "indices:data/read/search" },
  body: "json",
  handle(request, node) {
    const now = node.clock();
    return catTable(request, columns, [{ now, count: countDocuments(request, node, now).count }]);
  },
});
