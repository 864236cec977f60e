import { type ConformanceGroup, documents, type JsonObject, post, put } from "../case.ts";

const prepare = [
  put("/{index}", {
    mappings: {
      properties: {
        k: { type: "keyword" },
        t: { type: "text" },
        n: { type: "long" },
        b: { type: "boolean" },
      },
    },
  }),
  documents({
    1: { k: ["Apple", "apricot"], t: "apple", n: 1, b: true },
    2: { k: "banana" },
    3: { k: ["Äpfel", "apple"] },
  }),
];
const ask = (body: JsonObject) => post("/{index}/_terms_enum", body);

const group: ConformanceGroup = [
  {
    name: "terms enum: by prefix, case, size and what came before",
    prepare: [...prepare, put("/{index}-b/_doc/1?refresh=true", { k: "x" })],
    requests: [
      ask({ field: "k" }),
      ask({ field: "k", string: "ap" }),
      ask({ field: "k", string: "AP", case_insensitive: true }),
      ask({ field: "k", string: "" }),
      ask({ field: "k", size: 1 }),
      ask({ field: "k", size: 0 }),
      ask({ field: "k", search_after: "apple" }),
      ask({ field: "k", timeout: "5s" }),
      ask({ field: "k", index_filter: { match_none: {} } }),
      ask({ field: "t", string: "a" }),
      ask({ field: "n" }),
      ask({ field: "b" }),
      ask({ field: "none" }),
      ask({ field: "_index" }),
    ],
  },
  {
    name: "terms enum: refused forms",
    prepare,
    requests: [
      ask({}),
      ask({ field: 5 }),
      ask({ field: "k", colour: 1 }),
      ask({ field: "k", timeout: "70s" }),
      ask({ field: "k", index_filter: { colour: {} } }),
      post("/{index}/_terms_enum"),
      post("/{index}/_terms_enum?colour=1", { field: "k" }),
      post("/{index}-none/_terms_enum", { field: "k" }),
    ],
  },
];

export default group;
