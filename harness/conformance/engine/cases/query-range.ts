import { type ConformanceCase, type ConformanceGroup, documents } from "../case.ts";
import { create } from "../mappings.ts";
import { finds, on } from "../queries.ts";

/** The first and last value of a type, and the one before the last. */
const ends = (type: string, least: string, most: string, before: string): ConformanceCase => ({
  name: `query: range at the ends of ${type}`,
  prepare: [create({ f: { type } }), documents({ 1: { f: most }, 2: { f: least }, 3: { f: 0 } })],
  requests: finds(
    ...[{ gt: most }, { gte: most }, { gt: before }, { gt: "NaN" }, { gte: "1e30" }].flatMap((bound) =>
      [{}, { lt: "x" }, { lte: most }].map((other) => ({ range: { f: { ...bound, ...other } } })),
    ),
    ...[{ lt: least }, { lte: least }, { lt: "NaN" }, { lt: "-Infinity" }].flatMap((bound) =>
      [{}, { gt: "x" }, { gte: least }].map((other) => ({ range: { f: { ...other, ...bound } } })),
    ),
    { bool: { must: [{ range: { f: { gt: most } } }, { match: { f: "x" } }] } },
  ),
});

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
  ends("integer", "-2147483648", "2147483647", "2147483646"),
  ends("short", "-32768", "32767", "32766"),
  ends("byte", "-128", "127", "126"),
  // A long is kept as a double, which is not exact beyond 2^53.
  ends("long", "-9223372036854775808", "9223372036854775807", "9223372036854770000"),
  ends("double", "-1.5", "1.5", "1.25"),
  ends("half_float", "-65504", "65504", "65472"),
  on(
    "range with two bounds on one side keeps the last",
    ...["n", "at", "tag"].flatMap((field) =>
      [
        { gt: 4, gte: 2 },
        { gte: 2, gt: 4 },
        { gt: 2, gte: null },
        { gte: "x", gt: 2 },
        { lt: 2, lte: 4 },
        { lt: null, lte: 2 },
      ].map((range) => ({ range: { [field]: range } })),
    ),
  ),
  on("range on an unmapped field", { range: { none: { gte: 1 } } }),
];

export default group;
