import { statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { column, right } from "../../cat/column.ts";
import { byteSize, byteUnit, type Column, catHelp, catTable, tableParameters } from "../../cat/table.ts";
import { shortRoles } from "../../cluster/node-roles.ts";
import type { Node } from "../../node.ts";
import { defineRoute } from "../../route.ts";

interface Row {
  readonly shards: number;
  /** Undefined for the shards that are on no node. */
  readonly node: Node | undefined;
  readonly bytes: number;
}

export default defineRoute({
  name: "cat.allocation",
  methods: ["GET"],
  paths: ["/_cat/allocation"],
  parameters: tableParameters,
  privilege: { cluster: "cluster:monitor/state" },
  handle(request, node) {
    const shown = columns(byteUnit(request));
    const help = catHelp(request, shown);
    if (help) return help;
    const indices = node.indices
      .resolve("*", { expandHidden: true, expandClosed: true, allowClosed: true })
      .map(({ index }) => index);
    const sum = (of: (index: (typeof indices)[number]) => number) =>
      indices.reduce((total, index) => total + of(index), 0);
    const unassigned = sum(({ settings }) => settings.shards * settings.replicas);
    const own = {
      shards: sum(({ settings }) => settings.shards),
      node,
      bytes: sum(({ store }) => store.bytes),
    };
    const rows = unassigned > 0 ? [own, { shards: unassigned, node: undefined, bytes: 0 }] : [own];
    return catTable(request, shown, rows);
  },
});

function columns(unit: string | undefined): Column<Row>[] {
  const { blocks, bavail, bsize } = statfsSync(tmpdir());
  const total = blocks * bsize;
  const free = bavail * bsize;
  const onNode = (value: (row: Row) => string) => (row: Row) => (row.node ? value(row) : null);
  const size = (bytes: number) => byteSize(bytes, unit);
  return [
    column("shards", "s", "number of shards on node", ({ shards }) => String(shards), right),
    column(
      "shards.undesired",
      "",
      "number of shards that are scheduled to be moved elsewhere in the cluster",
      onNode(() => "0"),
      right,
    ),
    column(
      "write_load.forecast",
      "wlf,writeLoadForecast",
      "sum of index write load forecasts",
      onNode(() => "0.0"),
      right,
    ),
    column(
      "disk.indices.forecast",
      "dif,diskIndicesForecast",
      "sum of shard size forecasts",
      onNode(({ bytes }) => size(bytes)),
      right,
    ),
    column(
      "disk.indices",
      "di,diskIndices",
      "disk used by ES indices",
      onNode(({ bytes }) => size(bytes)),
      right,
    ),
    column(
      "disk.used",
      "du,diskUsed",
      "disk used (total, not just ES)",
      onNode(() => size(total - free)),
      right,
    ),
    column(
      "disk.avail",
      "da,diskAvail",
      "disk available",
      onNode(() => size(free)),
      right,
    ),
    column(
      "disk.total",
      "dt,diskTotal",
      "total capacity of all volumes",
      onNode(() => size(total)),
      right,
    ),
    column(
      "disk.percent",
      "dp,diskPercent",
      "percent disk used",
      onNode(() => String(Math.floor(((total - free) * 100) / total))),
      right,
    ),
    column(
      "host",
      "h",
      "host of node",
      onNode(() => "127.0.0.1"),
    ),
    column(
      "ip",
      "",
      "ip of node",
      onNode(() => "127.0.0.1"),
    ),
    column("node", "n", "name of node", ({ node }) => node?.name ?? "UNASSIGNED"),
    column(
      "node.role",
      "r,role,nodeRole",
      "node roles",
      onNode(() => shortRoles),
    ),
  ];
}
