import { column, hidden, right } from "../../cat/column.ts";
import { byteSize, byteUnit, type Column, catHelp, catTable, tableParameters } from "../../cat/table.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { type Segment, segmentsOf } from "../../indices/segments.ts";
import type { Node } from "../../node.ts";
import { defineRoute } from "../../route.ts";
import { version } from "../../version.ts";

const action = "indices:monitor/segments";

export default defineRoute({
  name: "cat.segments",
  methods: ["GET"],
  paths: ["/_cat/segments", "/_cat/segments/{index}"],
  parameters: [...tableParameters, ...expressionParameters, "allow_closed", "ignore_throttled"],
  privilege: { index: action },
  handle(request, node) {
    const shown = columns(node, byteUnit(request));
    const help = catHelp(request, shown);
    if (help) return help;
    const targets = node.indices.resolve(request.params.index, expressionOptions(request, action));
    return catTable(
      request,
      shown,
      targets.flatMap(({ index }) => segmentsOf(index)),
    );
  },
});

function columns(node: Node, unit: string | undefined): Column<Segment>[] {
  return [
    column("index", "i,idx", "index name", ({ index }) => index.name),
    column("shard", "s,sh", "shard name", ({ shard }) => String(shard)),
    column("prirep", "p,pr,primaryOrReplica", "primary or replica", () => "p"),
    column("ip", "", "ip of node where it lives", () => "127.0.0.1"),
    column("id", "", "unique id of node where it lives", () => node.id, hidden),
    column("segment", "seg", "segment name", () => "_0"),
    column("generation", "g,gen", "segment generation", () => "0", right),
    column("docs.count", "dc,docsCount", "number of docs in segment", ({ docs }) => String(docs), right),
    column(
      "docs.deleted",
      "dd,docsDeleted",
      "number of deleted docs in segment",
      ({ deleted }) => String(deleted),
      right,
    ),
    column("size", "si", "segment size in bytes", ({ bytes }) => byteSize(bytes, unit), right),
    column("size.memory", "sm,sizeMemory", "segment memory in bytes", () => "0", right),
    column("committed", "ic,isCommitted", "is segment committed", () => "false"),
    column("searchable", "is,isSearchable", "is segment searched", () => "true"),
    column("version", "v,ver", "version", () => version.luceneVersion),
    column("compound", "ico,isCompound", "is segment compound", () => "true"),
  ];
}
