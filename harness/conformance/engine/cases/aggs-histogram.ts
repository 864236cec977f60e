import { collects, found, refuses, sales } from "../aggregations.ts";
import { type ConformanceGroup, type JsonObject, post, put } from "../case.ts";

const dates = (options: JsonObject, subs?: JsonObject): JsonObject => ({
  t: { date_histogram: { field: "at", ...options }, ...(subs && { aggs: subs }) },
});
const months = (options: JsonObject, subs?: JsonObject) =>
  dates({ calendar_interval: "month", ...options }, subs);
const numbers = (options: JsonObject, subs?: JsonObject): JsonObject => ({
  t: { histogram: { field: "n", interval: 20, ...options }, ...(subs && { aggs: subs }) },
});
const ranges = (options: JsonObject, subs?: JsonObject): JsonObject => ({
  t: { range: { field: "n", ranges: [{ from: 2 }, { to: 2 }], ...options }, ...(subs && { aggs: subs }) },
});
const dateRanges = (options: JsonObject): JsonObject => ({
  t: { date_range: { field: "at", ranges: [{ to: "2024-02-02" }, { from: "2024-02-01" }], ...options } },
});
const subs = { k: { max: { field: "n" } }, s: { min: { field: "n" } } };

const group: ConformanceGroup = [
  collects(
    "date_histogram by calendar units",
    ...["month", "1M", "quarter", "1q", "year", "1y", "week", "1w"].map((unit) =>
      dates({ calendar_interval: unit }),
    ),
    ...["day", "1d", "hour", "1h", "minute", "1m", "second", "1s"].map((unit) =>
      dates({ calendar_interval: unit, min_doc_count: 1 }),
    ),
  ),
  collects(
    "date_histogram by fixed lengths",
    ...["30d", "90d", "30 d"].map((length) => dates({ fixed_interval: length })),
    ...["12h", "90m", "1s", "250ms"].map((length) => dates({ fixed_interval: length, min_doc_count: 1 })),
  ),
  collects(
    "date_histogram in time zones",
    ...["+05:00", "-08:00", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC"].flatMap((zone) => [
      months({ time_zone: zone }),
      dates({ calendar_interval: "day", time_zone: zone, min_doc_count: 1 }),
      dates({ fixed_interval: "7d", time_zone: zone, min_doc_count: 1 }),
      dates({ calendar_interval: "hour", time_zone: zone, min_doc_count: 1 }),
    ]),
  ),
  {
    name: "aggregation: date_histogram where clocks are changed",
    prepare: [
      put("/{index}", { mappings: { properties: { at: { type: "date" } } } }),
      post("/{index}/_bulk?refresh=true", [
        ...[
          "2024-03-30T23:30:00Z",
          "2024-03-31T00:30:00Z",
          "2024-03-31T01:30:00Z",
          "2024-03-31T22:30:00Z",
          "2024-10-26T22:30:00Z",
          "2024-10-27T00:30:00Z",
          "2024-10-27T01:30:00Z",
          "2024-10-27T23:30:00Z",
        ].flatMap((at, id) => [{ index: { _id: String(id) } }, { at }]),
      ]),
    ],
    requests: [
      ...["hour", "day", "week", "month"].map((unit) =>
        found(dates({ calendar_interval: unit, time_zone: "Europe/Berlin", min_doc_count: 1 })),
      ),
      ...["1h", "3h", "1d"].map((length) =>
        found(dates({ fixed_interval: length, time_zone: "Europe/Berlin", min_doc_count: 1 })),
      ),
      found(dates({ calendar_interval: "day", time_zone: "Europe/Berlin" }), "", {
        query: { range: { at: { lt: "2024-05-01" } } },
      }),
    ],
  },
  collects(
    "date_histogram with an offset",
    months({ offset: "+6h" }),
    months({ offset: "-1d" }),
    months({ offset: "1d" }),
    months({ offset: 3_600_000 }),
    dates({ fixed_interval: "10d", offset: "36h", min_doc_count: 1 }),
    dates({ calendar_interval: "day", offset: "6h", min_doc_count: 1, time_zone: "Europe/Berlin" }),
  ),
  collects(
    "date_histogram with a format, keyed",
    months({ format: "yyyy-MM" }),
    months({ keyed: true, format: "yyyy/MM/dd HH:mm:ss" }),
    months({ keyed: true }),
    months({ format: "epoch_second" }),
    months({ format: "yyyy-MM-dd'T'HH:mmXXX", time_zone: "+02:30" }),
    { t: { date_histogram: { field: "day", calendar_interval: "month" } } },
  ),
  collects(
    "date_histogram in other orders",
    months({ order: { _key: "desc" } }),
    months({ order: { _count: "desc" } }),
    months({ order: { _count: "asc" }, min_doc_count: 1 }),
    months({ order: { k: "desc" }, min_doc_count: 1 }, subs),
  ),
  collects(
    "date_histogram with bounds",
    months({ extended_bounds: { min: "2023-11-05", max: "2024-05" } }),
    months({ extended_bounds: { min: "2024-02", max: "2024-03" } }),
    months({ extended_bounds: { max: 1735689600000 } }),
    months({ hard_bounds: { min: "2024-02-01", max: "2024-03-01" } }),
    months({ hard_bounds: { min: "2024-02-15" } }),
    months({ hard_bounds: { max: "2024-02-15" } }),
    {
      t: {
        date_histogram: {
          field: "none",
          calendar_interval: "month",
          extended_bounds: { min: "2024-01", max: "2024-03" },
        },
      },
    },
    months({ min_doc_count: 1, extended_bounds: { min: "2023-11-05", max: "2024-05" } }),
  ),
  collects(
    "date_histogram of other fields",
    { t: { date_histogram: { field: "none", calendar_interval: "day" } } },
    { t: { date_histogram: { field: "none", calendar_interval: "day", keyed: true } } },
    { t: { date_histogram: { field: "n", calendar_interval: "day" } } },
    { t: { date_histogram: { field: "n", fixed_interval: "20ms" } } },
    { t: { date_histogram: { field: "at", calendar_interval: "year", missing: "2022-06-01" } } },
  ),
  collects(
    "date_histogram with results inside",
    months({}, subs),
    months({ min_doc_count: 1 }, { t: { terms: { field: "tag" } } }),
    months(
      {},
      { a: { avg: { field: "price" } }, t: { terms: { field: "on" } }, f: { filter: { match_all: {} } } },
    ),
    {
      t: {
        terms: { field: "tag" },
        aggs: { m: { date_histogram: { field: "at", calendar_interval: "year" }, aggs: subs } },
      },
    },
  ),
  refuses(
    "date_histogram with wrong intervals",
    dates({}),
    dates({ interval: "1d" }),
    dates({ calendar_interval: "2d" }),
    dates({ calendar_interval: 3 }),
    ...["1M", "month", "1.5d", "0d", "-1d", "x"].map((length) => dates({ fixed_interval: length })),
    dates({ calendar_interval: "1d", fixed_interval: "1d" }),
    dates({ fixed_interval: "1d", calendar_interval: "1d" }),
  ),
  refuses(
    "date_histogram with wrong options",
    months({ time_zone: "Mars/X" }),
    months({ offset: "x" }),
    months({ min_doc_count: -1 }),
    months({ colour: 1 }),
    months({ extended_bounds: 3 }),
    months({ extended_bounds: { mim: "2024" } }),
    months({ extended_bounds: { min: "soon" } }),
    months({ extended_bounds: { min: "2024-02-01", max: "2023-01-01" } }),
    months({ hard_bounds: { min: "2024-02-01" }, extended_bounds: { min: "2023-01-01" } }),
    months({ order: { zz: "asc" } }),
    { t: { date_histogram: { calendar_interval: "day" } } },
    { t: { date_histogram: { field: "tag", calendar_interval: "day" } } },
  ),
  refuses("too many buckets", dates({ fixed_interval: "1s" }), numbers({ interval: 0.0001 })),
  collects(
    "histogram",
    numbers({}),
    numbers({ interval: 7.5 }),
    numbers({ min_doc_count: 1 }),
    numbers({ keyed: true, min_doc_count: 1 }),
    numbers({ offset: 3 }),
    numbers({ offset: -7 }),
    numbers({ format: "0.0" }),
    numbers({ format: "0.0", keyed: true }),
    { t: { histogram: { field: "price", interval: 0.1 } } },
    { t: { histogram: { field: "rate", interval: 0.5 } } },
    { t: { histogram: { field: "on", interval: 1 } } },
    { t: { histogram: { field: "at", interval: 10_000_000_000, min_doc_count: 1 } } },
    { t: { histogram: { field: "none", interval: 10 } } },
  ),
  collects(
    "histogram in other orders",
    numbers({ order: { _key: "desc" } }),
    numbers({ order: { _count: "desc" } }),
    numbers({ order: { k: "desc" }, min_doc_count: 1 }, subs),
    numbers({ order: [{ _count: "asc" }, { _key: "desc" }] }),
  ),
  collects(
    "histogram with bounds",
    numbers({ extended_bounds: { min: -45, max: 130 } }),
    numbers({ extended_bounds: { max: 150 } }),
    numbers({ extended_bounds: { min: 0, max: 10 } }),
    numbers({ hard_bounds: { min: 0, max: 40 } }),
    numbers({ hard_bounds: { min: 10, max: 90 } }),
    numbers({ hard_bounds: { max: 60 }, offset: 5 }),
    { t: { histogram: { field: "none", interval: 10, extended_bounds: { min: 0, max: 30 } } } },
  ),
  collects("histogram with a stand-in for missing values", {
    t: { histogram: { field: "price", interval: 5_000_000, missing: -1 } },
  }),
  collects(
    "histogram with results inside",
    numbers({}, subs),
    numbers({ min_doc_count: 1 }, { t: { terms: { field: "tag" } } }),
  ),
  refuses(
    "histogram with wrong options",
    numbers({ interval: 0 }),
    numbers({ interval: -1 }),
    numbers({ interval: "x" }),
    { t: { histogram: { field: "n" } } },
    { t: { histogram: { interval: 1 } } },
    numbers({ min_doc_count: -1 }),
    numbers({ extended_bounds: { min: 5, max: 1 } }),
    numbers({ hard_bounds: { max: 1, min: 5 } }),
    numbers({ colour: 1 }),
    { t: { histogram: { field: "tag", interval: 1 } } },
  ),
  collects(
    "range",
    ranges({}),
    ranges({ keyed: true }),
    ranges({ ranges: [{ to: 2 }, { from: 2, to: 5 }, { from: 5, key: "hi" }] }),
    ranges({ ranges: [{ from: 5 }, { from: 1, to: 30 }, { to: 3 }], keyed: true }),
    ranges({ ranges: [{ from: "1" }] }),
    ranges({ ranges: [{ from: 5, to: 2 }] }),
    ranges({ ranges: [{}] }),
    ranges({ ranges: [{ from: null, to: null, key: "all" }] }),
    ranges({ ranges: { from: 5 } }),
    ranges({}, subs),
    ranges({}, { t: { terms: { field: "tag" } } }),
  ),
  collects(
    "range of other fields",
    { t: { range: { field: "none", ranges: [{ to: 2 }] } } },
    { t: { range: { field: "price", ranges: [{ to: 0.2 }, { from: 0.2 }] } } },
    { t: { range: { field: "price", missing: 0, ranges: [{ to: 2 }] } } },
    { t: { range: { field: "price", format: "0.00", ranges: [{ to: 2 }, { from: 2 }] } } },
    { t: { range: { field: "rate", ranges: [{ to: 2.2 }, { from: 2.2 }, { from: 1.1, to: 3 }] } } },
    { t: { range: { field: "at", ranges: [{ to: 1709251200000 }] } } },
    { t: { range: { field: "at", ranges: [{ to: "2024-02-02" }] } } },
    { t: { range: { field: "on", ranges: [{ from: 1 }] } } },
  ),
  refuses(
    "range with wrong options",
    ranges({ ranges: [] }),
    { t: { range: { field: "n" } } },
    ranges({ ranges: [{ from: "a" }] }),
    ranges({ ranges: [{ x: 1 }] }),
    ranges({ ranges: [3] }),
    ranges({ ranges: 3 }),
    ranges({ colour: 1 }),
    ranges({ field: "tag" }),
    { t: { range: { ranges: [{ to: 1 }] } } },
  ),
  collects(
    "date_range",
    dateRanges({}),
    dateRanges({ keyed: true }),
    dateRanges({
      ranges: [
        { from: "2024-02-01", to: "2024-03-01||+1M" },
        { from: "2024-01-01||/y", key: "year" },
      ],
    }),
    dateRanges({
      keyed: true,
      format: "yyyy-MM",
      ranges: [{ to: "2024-02" }, { from: "2024-02", key: "x" }],
    }),
    dateRanges({ time_zone: "+01:00" }),
    dateRanges({ time_zone: "Europe/Berlin", ranges: [{ from: "2024-07-01" }, { to: "2024-01-01" }] }),
    dateRanges({ ranges: [{ to: 1709251200000 }] }),
    dateRanges({ missing: "2024-01-01" }),
    dateRanges({ field: "none" }),
    { t: { date_range: { field: "day", ranges: [{ to: "2024/02/02" }, { from: "2024/02/02" }] } } },
  ),
  refuses(
    "date_range with wrong options",
    dateRanges({ ranges: [{ to: "soon" }] }),
    dateRanges({ field: "n" }),
    dateRanges({ field: "tag" }),
    dateRanges({ colour: 1 }),
    dateRanges({ ranges: [] }),
  ),
  collects(
    "percentiles",
    { p: { percentiles: { field: "n" } } },
    { p: { percentiles: { field: "price" } } },
    { p: { percentiles: { field: "none" } } },
    { p: { percentiles: { field: "at" } } },
    { p: { percentiles: { field: "on" } } },
    { p: { percentiles: { field: "n", percents: [50, 10, 99.9] } } },
    { p: { percentiles: { field: "n", percents: [0, 100] } } },
    { p: { percentiles: { field: "n", keyed: false } } },
    { p: { percentiles: { field: "n", keyed: false, format: "0.0" } } },
    { p: { percentiles: { field: "n", tdigest: { compression: 200 } } } },
    { t: { terms: { field: "tag" }, aggs: { p: { percentiles: { field: "n", percents: [50] } } } } },
    {
      t: {
        terms: { field: "tag", order: { "p.50": "desc" } },
        aggs: { p: { percentiles: { field: "n", percents: [50] } } },
      },
    },
  ),
  refuses(
    "percentiles with wrong options",
    { p: { percentiles: {} } },
    { p: { percentiles: { field: "tag" } } },
    { p: { percentiles: { field: "n", percents: [] } } },
    { p: { percentiles: { field: "n", percents: [101] } } },
  ),
  {
    name: "aggregation: names of ranges and histograms begin with their types",
    prepare: sales,
    requests: [
      months({}),
      numbers({}),
      ranges({}),
      dateRanges({}),
      { p: { percentiles: { field: "n" } } },
    ].map((aggs) => found(aggs, "&typed_keys=true")),
  },
  {
    name: "aggregation: histograms over several indices",
    prepare: [
      ...sales,
      put("/{index}-2", { mappings: { properties: { n: { type: "long" }, at: { type: "date" } } } }),
      put("/{index}-3"),
      post("/{index}-2/_bulk?refresh=true", [
        { index: { _id: "1" } },
        { n: 50, at: "2024-01-15" },
        { index: { _id: "2" } },
        { n: 150, at: "2023-12-24" },
      ]),
    ],
    requests: [
      months({}, subs),
      numbers({}, subs),
      ranges({}, subs),
      dateRanges({}),
      { p: { percentiles: { field: "n" } } },
      { a: { extended_stats: { field: "n" } }, c: { cardinality: { field: "n" } } },
    ].flatMap((aggs) =>
      ["/{index},{index}-2", "/{index}-3,{index}-2"].map((path) =>
        post(`${path}/_search?size=0&filter_path=aggregations`, { aggs }, { text: true }),
      ),
    ),
  },
];

export default group;
