import { type ConformanceGroup, get, type JsonObject, post, put } from "../case.ts";

const search = "/{index}/_search";
const shown =
  "filter_path=error,status,hits.hits._id,hits.hits._source,hits.hits.fields,hits.hits._ignored,hits.hits.ignored_field_values,hits.hits._version";

const mappings: JsonObject = {
  properties: {
    k: { type: "keyword", ignore_above: 5, store: true },
    t: { type: "text", store: true, fields: { raw: { type: "keyword", store: true } } },
    n: { type: "long", store: true },
    i: { type: "integer", null_value: 7 },
    d: { type: "double", store: true },
    f: { type: "float" },
    b: { type: "boolean", store: true },
    at: { type: "date", store: true },
    on: { type: "date", format: "yyyy/MM/dd||epoch_millis" },
    o: { properties: { x: { type: "keyword" }, y: { type: "long" } } },
    many: { type: "nested", properties: { a: { type: "keyword" }, b: { type: "date" } } },
    other: { type: "alias", path: "n" },
    plain: { type: "keyword", doc_values: false },
    kept: { type: "keyword", index: false, doc_values: false },
    shut: { type: "object", enabled: false },
    open: { type: "object", dynamic: "false" },
    ip: { type: "ip" },
  },
};

const prepare = [
  put("/{index}", { mappings }),
  put("/{index}/_doc/1", {
    k: ["b", "a", "toolong", "a"],
    t: ["Hello World", "again"],
    n: ["12", 5.7, 5],
    i: null,
    d: [1, 2.5],
    f: [1.1, 0.1],
    b: ["true", false],
    at: ["2024-01-02", "2024-01-01T10:11:12.345Z"],
    on: ["2024/05/06", 1704067200000],
    o: [{ x: "p", y: 1 }, { x: "q" }],
    many: [{ a: "m", b: "2024-01-01" }, { a: "n" }],
    plain: "z",
    kept: "w",
    shut: { foo: 1 },
    open: { air: { deep: "d" }, list: [1, 2] },
    ip: ["10.0.0.2", "::1"],
  }),
  put("/{index}/_doc/2?refresh=true", { "o.x": "dotted", k: [], n: null, t: "" }),
];

const rare = [
  put("/{index}", {
    mappings: {
      properties: {
        h: { type: "half_float" },
        dn: { type: "date_nanos" },
        g: { type: "geo_point" },
        ir: { type: "integer_range" },
        dr: { type: "date_range" },
        fr: { type: "float_range" },
        ipr: { type: "ip_range" },
        dv: { type: "dense_vector", dims: 3 },
        sv: { type: "sparse_vector" },
        co: { type: "completion" },
        fl: { type: "flattened" },
        ip: { type: "ip" },
        bin: { type: "binary", doc_values: true },
        f: { type: "float" },
        i: { type: "integer" },
        null: { type: "keyword", null_value: "NULL" },
        bad: { type: "long", ignore_malformed: true },
        from: { type: "keyword", copy_to: "to" },
        to: { type: "text" },
      },
    },
  }),
  put("/{index}/_doc/1?refresh=true", {
    h: [1.1, 2],
    dn: ["2024-01-01T00:00:00.123456789Z", "2023-01-01"],
    g: ["41.12,-71.34", { lat: 1, lon: 2 }],
    ir: { gte: 1, lt: 5 },
    dr: { gte: "2024-01-01", lte: "2024-02-01" },
    fr: { gt: 1.5 },
    ipr: "10.0.0.0/8",
    dv: [1, 2, 3.5],
    sv: { a: 1.5, b: 2 },
    co: "hello",
    fl: { a: { b: ["x"] }, c: ["y"], d: [2, 1], e: [], f: [{ g: 1 }], h: null, i: true },
    ip: ["2001:DB8::1", "::ffff:10.0.0.1"],
    bin: "aGVsbG8=",
    f: 1.1,
    i: "5.7",
    null: [null, "x"],
    bad: ["x", 5],
    from: "copied",
  }),
];

const first = { ids: { values: ["1"] } };
const fields = (list: JsonObject["fields"], more: JsonObject = {}) =>
  post(`${search}?${shown}`, { fields: list as never, _source: false, ...more });
const docValues = (list: JsonObject["fields"], more: JsonObject = {}) =>
  post(`${search}?${shown}`, { docvalue_fields: list as never, _source: false, ...more });
const stored = (list: JsonObject["fields"], more: JsonObject = {}) =>
  post(`${search}?${shown}`, { stored_fields: list as never, ...more });

const group: ConformanceGroup = [
  {
    name: "fields: every field, patterns and names",
    prepare,
    requests: [
      fields(["*"]),
      fields(["k", "t", "t.raw", "other", "many.a", "o.*", "plain", "kept", "shut.foo", "none"]),
      fields(["n*", "o", "many"]),
      fields(["at", "at", { field: "at", format: "yyyy" }]),
      fields([]),
      post(`${search}?${shown}`, { query: first, fields: ["many"], _source: ["n"] }),
    ],
  },
  {
    name: "fields: unmapped ones when asked for",
    prepare,
    requests: [
      fields([
        { field: "open.*", include_unmapped: true },
        { field: "shut*", include_unmapped: true },
      ]),
      fields([{ field: "open.list", include_unmapped: "true" }]),
      fields([{ field: "*", include_unmapped: true }], { query: first }),
    ],
  },
  {
    name: "fields: formats of dates, and of what has none",
    prepare,
    requests: [
      fields([
        { field: "at", format: "epoch_millis" },
        { field: "on", format: "yyyy-MM-dd" },
      ]),
      fields([{ field: "many.b", format: "yyyy" }, "many.a"]),
      fields([{ field: "k", format: "yyyy" }]),
      fields([{ field: "n", format: "0.00" }]),
      fields([{ field: "many.*", format: "yyyy" }]),
      fields([{ field: "at", format: "oops" }]),
    ],
  },
  {
    name: "fields: refused forms",
    prepare,
    requests: [
      fields("n" as never),
      fields({ field: "n" } as never),
      fields([5]),
      fields([{ field: "n", colour: 1 }]),
      fields([{ format: "x" }]),
      fields([{ field: "n", format: 5 }]),
    ],
  },
  {
    name: "fields: of the document itself",
    prepare,
    requests: [
      fields(["_id", "_index", "_version", "_routing", "_ignored", "_doc_count", "_tier"]),
      fields(["_seq_no"]),
      fields(["_source"]),
      fields(["_field_names"]),
    ],
  },
  {
    name: "fields: nothing is checked when nothing is found",
    prepare,
    requests: [
      fields([{ field: "k", format: "x" }], { query: { match_none: {} } }),
      fields([{ field: "k", format: "x" }], { size: 0 }),
      docValues(["t"], { size: 0 }),
    ],
  },
  {
    name: "fields: doc values in order",
    prepare,
    requests: [
      docValues(["k", "n", "i", "d", "f", "b", "at", "on", "o.x", "other", "t.raw"]),
      docValues(["o*"]),
      docValues(["o*", "_id"]),
      docValues(["_id"], { size: 0 }),
      docValues(["_seq_no", "_version", "none", "many.a"]),
      docValues([
        { field: "at", format: "epoch_millis" },
        { field: "on", format: "yyyy" },
      ]),
      docValues([
        { field: "n", format: "000.##" },
        { field: "d", format: "#,##0.00" },
        { field: "i", format: "#%" },
      ]),
      get(`${search}?docvalue_fields=n,at&_source=false&${shown}`),
    ],
  },
  {
    name: "fields: doc values that are not there",
    prepare,
    requests: [
      docValues(["t"]),
      docValues(["plain"]),
      docValues([{ field: "k", format: "x" }]),
      docValues([{ field: "b", format: "x" }]),
      docValues("n" as never),
    ],
  },
  {
    name: "fields: stored ones",
    prepare,
    requests: [
      stored(["k", "t", "t.raw", "n", "d", "b", "at", "o.x", "none", "other"]),
      stored("n"),
      stored(["*"]),
      stored(["t*"]),
      stored(["o"]),
      stored(["_source"]),
      stored(["n"], { _source: ["k"] }),
      stored([5]),
      stored(["_id", "_routing", "_ignored"]),
      get(`${search}?stored_fields=n,d&${shown}`),
    ],
  },
  {
    name: "fields: none stored at all",
    prepare,
    requests: [
      stored("_none_"),
      stored("_none_", { version: true }),
      stored("_none_", { _source: true }),
      stored("_none_", { fields: ["n"] }),
      stored("_none_", { docvalue_fields: ["n"] }),
      stored(["_none_", "n"]),
      stored(5 as never),
      stored({} as never),
      get(`${search}?stored_fields=_none_`),
    ],
  },
  {
    name: "fields: of rarer types",
    prepare: rare,
    requests: [
      fields(["h", "dn", "g", "ir", "dr", "fr", "ipr", "dv", "sv", "co", "fl", "ip", "bin", "f", "i"]),
      fields(["null", "bad", "from", "to"]),
      fields([
        { field: "g", format: "wkt" },
        { field: "dn", format: "epoch_millis" },
        { field: "dr", format: "yyyy" },
      ]),
      fields(["fl.a.b", "fl.none", "fl.d", "fl.i", "fl.f.g"]),
      docValues(["h", "ip", "f", "i", "null", "bad", "bin"]),
    ],
  },
  {
    name: "fields: several kinds at once",
    prepare,
    requests: [
      stored(["n"], { docvalue_fields: ["n", "d"] }),
      stored(["n"], { fields: ["n", "d"] }),
      fields(["n", "k"], { docvalue_fields: ["k"] }),
    ],
  },
];

export default group;
