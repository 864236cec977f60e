import { type Column, catTable } from "../../cat/table.ts";
import { defineRoute } from "../../route.ts";
import { countDocuments } from "../../search/count-documents.ts";

interface Row {
  readonly now: number;
  readonly count: number;
}

const columns: Column<Row>[] = [
  {
    name: "epoch",
    aliases: ["t", "time"],
    description: "seconds since 1970-01-01 00:00:00",
    value: ({ now }) => String(Math.floor(now / 1000)),
  },
  {
    name: "timestamp",
    aliases: ["ts", "hms", "hhmmss"],
    description: "time in HH:MM:SS",
    value: ({ now }) => new Date(now).toISOString().slice(11, 19),
  },
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
