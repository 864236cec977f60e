import { type ConformanceGroup, documents, get, type JsonObject, post, put } from "../case.ts";

const caps = (query: string) => get(`/{index}/_field_caps?${query}`);
const both = (query: string) => get(`/{index},{index}-b/_field_caps?${query}`);
const prepare = [
  put("/{index}", {
    mappings: {
      properties: {
        n: { type: "long" },
        t: { type: "text", fields: { raw: { type: "keyword" } } },
        k: { type: "keyword", doc_values: false },
        b: { type: "boolean", index: false },
        d: { type: "double", index: false, doc_values: false },
        x: { type: "binary" },
        flat: { type: "flattened" },
        data: { type: "text", fielddata: true },
        at: { type: "date", meta: { unit: "ms" } },
        o: { properties: { a: { type: "keyword" }, off: { type: "object", enabled: false } } },
        many: { type: "nested", properties: { y: { type: "keyword" } } },
        other: { type: "alias", path: "n" },
      },
    },
  }),
  put("/{index}-b", {
    mappings: {
      properties: {
        n: { type: "keyword" },
        k: { type: "keyword" },
        b: { type: "boolean", doc_values: false },
        at: { type: "date", meta: { unit: "s" } },
        only: { type: "long" },
      },
    },
  }),
];

const group: ConformanceGroup = [
  {
    name: "field caps: of one index",
    prepare,
    requests: [
      caps("fields=n,t,t.raw,k,b,d,x,flat,data,at,other"),
      caps("fields=o*,many*,none"),
      caps("fields=_index,_source,_version,_seq_no,_tier,_ignored,_doc_count,_routing"),
      caps("fields=n*,*a*&filters=-metadata"),
      caps("fields=o*,many*&filters=-parent"),
      caps("fields=t*,many*&filters=-nested,-multifield"),
      caps("fields=n,_v*,_s*&filters=%2Bmetadata"),
      caps("fields=*&types=long,keyword&filters=-metadata"),
      caps("fields=n&filters=colour"),
    ],
  },
  {
    name: "field caps: of several that disagree",
    prepare,
    requests: [
      both("fields=n,k,b,at,only"),
      both("fields=n,only,t&include_unmapped=true"),
      get("/{index}*/_field_caps?fields=only"),
      get("/{index}-none/_field_caps?fields=n"),
      get("/{index}-z*/_field_caps?fields=n"),
      get("/{index}-none/_field_caps?fields=n&ignore_unavailable=true"),
    ],
  },
  {
    name: "field caps: asked for in a body",
    prepare,
    requests: [
      post("/{index}/_field_caps", { fields: ["n", "t*"] }),
      post("/{index}/_field_caps", { fields: "n" }),
      post("/{index}/_field_caps?fields=n", { index_filter: { term: { n: 1 } } }),
      post("/{index}/_field_caps?fields=n", { index_filter: { match_none: {} } }),
      post("/{index}/_field_caps?fields=n", { index_filter: { colour: {} } }),
      post("/{index}/_field_caps?fields=n", { fields: ["n"] }),
      post("/{index}/_field_caps", { fields: 5 }),
      post("/{index}/_field_caps", { field: "n" }),
      post("/{index}/_field_caps", { colour: 1 }),
      post("/{index}/_field_caps", {}),
      get("/{index}/_field_caps"),
      caps("fields=n&colour=1"),
    ],
  },
  {
    name: "validate: queries",
    prepare: [
      put("/{index}", { mappings: { properties: { n: { type: "long" } } } }),
      documents({ 1: { n: 1 } }),
    ],
    requests: [
      ...[
        { query: { match_all: {} } },
        { query: { term: { n: 1 } } },
        { query: { colour: {} } },
        { query: { range: { n: { gte: "x" } } } },
        { size: 1 },
        {},
      ].map((body) => post("/{index}/_validate/query", body as unknown as JsonObject)),
      post("/{index}/_validate/query", "{oops"),
      get("/{index}/_validate/query"),
      get("/{index}-none/_validate/query"),
      get("/{index}/_validate/query?colour=1"),
    ],
  },
];

export default group;
