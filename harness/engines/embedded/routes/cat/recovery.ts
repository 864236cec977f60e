import { column, hidden } from "../../cat/column.ts";
import { type Column, catHelp, catTable } from "../../cat/table.ts";
import { expressionOptions } from "../../indices/expression.ts";
import type { Index } from "../../indices/index.ts";
import type { Node } from "../../node.ts";
import { defineRoute } from "../../route.ts";

const action = "indices:monitor/recovery";

interface Row {
  readonly index: Index;
  readonly shard: number;
}

/** As `/_recovery`: every shard was there at once. */
export default defineRoute({
  name: "cat.recovery",
  methods: ["GET"],
  paths: ["/_cat/recovery", "/_cat/recovery/{index}"],
  parameters: ["active_only", "bytes", "h", "help", "index", "s", "time", "v"],
  unimplemented: ["detailed"],
  privilege: { index: action },
  handle(request, node) {
    const shown = columns(node);
    const help = catHelp(request, shown);
    if (help) return help;
    const names = request.params.index ?? request.query.get("index");
    const targets = node.indices.resolve(names, expressionOptions(request, action));
    const rows = request.boolean("active_only")
      ? []
      : targets.flatMap(({ index }) =>
          Array.from({ length: index.settings.shards }, (_, shard) => ({ index, shard })),
        );
    return catTable(request, shown, rows);
  },
});

function columns(node: Node): Column<Row>[] {
  const time = ({ index }: Row) => new Date(index.createdAt).toISOString();
  const millis = ({ index }: Row) => String(index.createdAt);
  const type = ({ index }: Row) => (index.reopened ? "existing_store" : "empty_store");
  const none = () => "n/a";
  const zero = () => "0";
  const noBytes = () => "0b";
  return [
    column("index", "i,idx", "index name", ({ index }) => index.name),
    column("shard", "s,sh", "shard name", ({ shard }) => String(shard)),
    column("start_time", "start", "recovery start time", time, hidden),
    column("start_time_millis", "start_millis", "recovery start time in epoch milliseconds", millis, hidden),
    column("stop_time", "stop", "recovery stop time", time, hidden),
    column("stop_time_millis", "stop_millis", "recovery stop time in epoch milliseconds", millis, hidden),
    column("time", "t,ti", "recovery time", () => "0s"),
    column("type", "ty", "recovery type", type),
    column("stage", "st", "recovery stage", () => "done"),
    column("source_host", "shost", "source host", none),
    column("source_node", "snode", "source node name", none),
    column("target_host", "thost", "target host", () => "127.0.0.1"),
    column("target_node", "tnode", "target node name", () => node.name),
    column("repository", "rep", "repository", none),
    column("snapshot", "snap", "snapshot", none),
    column("files", "f", "number of files to recover", zero),
    column("files_recovered", "fr", "files recovered", zero),
    column("files_percent", "fp", "percent of files recovered", () => "0.0%"),
    column("files_total", "tf", "total number of files", zero),
    column("bytes", "b", "number of bytes to recover", noBytes),
    column("bytes_recovered", "br", "bytes recovered", noBytes),
    column("bytes_percent", "bp", "percent of bytes recovered", () => "0.0%"),
    column("bytes_total", "tb", "total number of bytes", noBytes),
    column("translog_ops", "to", "number of translog ops to recover", zero),
    column("translog_ops_recovered", "tor", "translog ops recovered", zero),
    column("translog_ops_percent", "top", "percent of translog ops recovered", () => "100.0%"),
  ];
}
