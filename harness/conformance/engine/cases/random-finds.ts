import { type ConformanceGroup, documents, get, post, put } from "../case.ts";

const search = (body: Parameters<typeof post>[1]) =>
  post("/{index}/_search?filter_path=error,hits.total,hits.hits._id,hits.hits.sort", body);

const names = [
  "text",
  "boolean",
  "two",
  "extra3",
  "float",
  "key",
  "date",
  "short",
  "o",
  "naïve",
  "漢字",
  "extra1",
];
const wide = Object.fromEntries([
  ...names.map((name) => [
    name,
    name === "two" ? { text: [{ z: 1, boolean: 2, y: 3 }], boolean: 1, a: 2 } : 1,
  ]),
  ...Array.from({ length: 30 }, (_, at) => [`field number ${at}`, at]),
]);

/** What random requests have found to differ once. */
const group: ConformanceGroup = [
  {
    name: "random: prohibitions alone with a minimum_should_match",
    prepare: [
      put("/{index}", { mappings: { properties: { b: { type: "byte" } } } }),
      documents({ 1: { k: 1 } }),
    ],
    requests: [
      search({ query: { bool: { must_not: [{ exists: { field: "b" } }], minimum_should_match: 1 } } }),
      search({ query: { bool: { must_not: [{ match_none: {} }], minimum_should_match: 2 } } }),
      search({ query: { bool: { filter: [{ match_all: {} }], minimum_should_match: 1 } } }),
      search({ query: { bool: { should: [], filter: [{ term: { k: 1 } }], minimum_should_match: 1 } } }),
    ],
  },
  {
    name: "random: a missing integer ties with the largest one",
    prepare: [
      put("/{index}", {
        mappings: { properties: { i: { type: "integer" }, s: { type: "short" }, k: { type: "keyword" } } },
      }),
      documents({ 1: { k: "a", i: 2147483647, s: 32767 }, 2: { k: "b" }, 3: { k: "c", i: -2147483648 } }),
    ],
    requests: [
      search({ sort: [{ i: "asc" }, { k: "desc" }] }),
      search({ sort: [{ i: "desc" }, { k: "asc" }] }),
      search({ sort: [{ i: { order: "asc", missing: "_first" } }, { k: "desc" }] }),
      search({ sort: [{ s: "asc" }, { k: "desc" }] }),
    ],
  },
  {
    name: "random: a text without terms exists",
    prepare: [
      put("/{index}", {
        mappings: { properties: { t: { type: "text" }, n: { type: "text", norms: false } } },
      }),
      documents({
        1: { t: "", n: "" },
        2: { t: "...", n: "!" },
        3: { t: null, n: [] },
        4: { t: "word", n: "word" },
      }),
    ],
    requests: [
      search({ query: { exists: { field: "t" } }, sort: "_doc" }),
      search({ query: { exists: { field: "n" } }, sort: "_doc" }),
      post("/{index}/_search", { query: { match: { t: "word" } } }),
    ],
  },
  {
    name: "random: an update adds keys in the order of a hash map",
    prepare: [documents({ 1: { one: 1, two: { a: 1 } } })],
    requests: [
      post("/{index}/_update/1", { doc: wide }),
      get("/{index}/_source/1", undefined, { text: true }),
      post("/{index}/_update/2", { doc: wide, doc_as_upsert: true }),
      get("/{index}/_source/2", undefined, { text: true }),
    ],
  },
];

export default group;
