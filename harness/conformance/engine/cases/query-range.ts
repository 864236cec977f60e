import type { ConformanceGroup } from "../case.ts";
import { on } from "../queries.ts";

const group: ConformanceGroup = [
  on(
    "range on numbers",
    { range: { n: { gte: 1, lt: 4 } } },
    { range: { n: { gt: 1 } } },
    { range: { n: { lte: -3 } } },
    { range: { n: { gte: 5, lte: 1 } } },
    { range: { n: { gt: 1.5 } } },
  ),
  on(
    "range on dates rounds the missing parts",
    { range: { at: { gte: "2024-02", lte: "2024-02" } } },
    { range: { at: { gt: "2024-02-01" } } },
    { range: { at: { lte: "2024-02-01" } } },
    { range: { at: { gte: "2024-01-01||+1M/d" } } },
  ),
  on(
    "range on dates with a format and a time zone",
    { range: { at: { gte: "01.02.2024", format: "dd.MM.yyyy" } } },
    { range: { at: { lt: "2024-02-01T13:00:00", time_zone: "+02:00" } } },
  ),
  on(
    "range on dates with date math of now",
    { range: { at: { lte: "now-1d" } } },
    { range: { at: { gt: "now" } } },
    { range: { at: { gt: "now-x" } } },
  ),
  on(
    "range on keyword and text",
    { range: { tag: { gte: "g", lt: "s" } } },
    { range: { title: { gte: "q" } } },
  ),
  on("range on an ip", { range: { ip: { gte: "10.0.1.0" } } }),
  on(
    "range with null bounds and unknown keys",
    { range: { n: { gte: null } } },
    { range: { n: { from: 1 } } },
    { range: { n: { gte: "x" } } },
    { range: { n: {} } },
  ),
  on("range on an unmapped field", { range: { none: { gte: 1 } } }),
];

export default group;
