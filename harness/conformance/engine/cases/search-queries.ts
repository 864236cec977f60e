import { type ConformanceGroup, documents, type JsonObject, post, put } from "../case.ts";

const mappings = {
  properties: {
    tag: { type: "keyword" },
    title: { type: "text" },
    n: { type: "long" },
    price: { type: "double" },
    on: { type: "boolean" },
    at: { type: "date" },
    ip: { type: "ip" },
    o: { properties: { x: { type: "keyword" } } },
  },
};
const shop = [
  put("/{index}", { mappings }),
  documents({
    1: {
      tag: "red",
      title: "The quick brown fox",
      n: 1,
      price: 1.5,
      on: true,
      at: "2024-01-01",
      ip: "10.0.0.1",
      o: { x: "a" },
    },
    2: {
      tag: ["red", "blue"],
      title: "Quick, quick!",
      n: 2,
      price: 2.5,
      on: false,
      at: "2024-02-01T12:00:00Z",
      ip: "10.0.1.1",
      o: { x: "b" },
    },
    3: { tag: "green", title: "Lazy dog", n: -3, at: "2024-03-01", o: { x: ["a", "c"] } },
    4: { tag: "Red", title: null, n: [4, 40], at: 1711929600000 },
    5: { title: "brown dog barks at the brown fox" },
  }),
];

/** Ids only, in the order of the ids: what a query finds, without its scores. */
const finds = (...queries: JsonObject[]) =>
  queries.map((query) =>
    post(
      "/{index}/_search?filter_path=error,status,hits.total,hits.hits._id",
      { query },
      { unordered: ["hits.hits"] },
    ),
  );
/** The whole answer, scores included. */
const scored = (...queries: JsonObject[]) => queries.map((query) => post("/{index}/_search", { query }));

const on = (name: string, ...queries: JsonObject[]) => ({
  name: `query: ${name}`,
  prepare: shop,
  requests: finds(...queries),
});
const scores = (name: string, ...queries: JsonObject[]) => ({
  name: `query: ${name}`,
  prepare: shop,
  requests: scored(...queries),
});

const group: ConformanceGroup = [
  on("match_all and match_none", { match_all: {} }, { match_none: {} }),
  on(
    "term on keyword is case-sensitive and exact",
    { term: { tag: "red" } },
    { term: { tag: { value: "Red" } } },
    { term: { tag: "re" } },
  ),
  on("term case_insensitive", { term: { tag: { value: "RED", case_insensitive: true } } }),
  on(
    "term on text meets single lower-case words",
    { term: { title: "quick" } },
    { term: { title: "Quick" } },
    { term: { title: "quick brown" } },
  ),
  on(
    "term on numbers",
    { term: { n: 1 } },
    { term: { n: "2" } },
    { term: { n: 40 } },
    { term: { n: 1.5 } },
    { term: { price: 1.5 } },
  ),
  on("term on boolean", { term: { on: true } }, { term: { on: "false" } }, { term: { on: "yes" } }),
  on(
    "term on date",
    { term: { at: "2024-01-01" } },
    { term: { at: "2024-02-01" } },
    { term: { at: "2024-01" } },
    { term: { at: "soon" } },
  ),
  on(
    "term on ip takes a network",
    { term: { ip: "10.0.0.1" } },
    { term: { ip: "10.0.0.0/16" } },
    { term: { ip: "here" } },
  ),
  on("term on an unmapped field", { term: { none: "x" } }),
  on(
    "term on _id and on _index",
    { term: { _id: "1" } },
    { term: { _index: "{index}" } },
    { term: { _index: "other" } },
  ),
  on("term with text for a number", { term: { n: "many" } }),
  on(
    "term with null, array and two fields",
    { term: { tag: null } },
    { term: { tag: ["red"] } },
    { term: { tag: "red", n: 1 } },
  ),
  on("term with an unknown option", { term: { tag: { value: "red", colour: 1 } } }),
  on(
    "terms",
    { terms: { tag: ["green", "Red", "none"] } },
    { terms: { n: [1, "2"] } },
    { terms: { tag: [] } },
    { terms: { _id: ["1", "3", "9"] } },
  ),
  on(
    "terms with something else than an array",
    { terms: { tag: "red" } },
    { terms: { tag: ["a"], n: [1] } },
    { terms: {} },
  ),
  on("terms looked up from a document", { terms: { tag: { index: "{index}", id: "2", path: "tag" } } }),
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
  on(
    "exists",
    { exists: { field: "price" } },
    { exists: { field: "title" } },
    { exists: { field: "o" } },
    { exists: { field: "none" } },
    { exists: { field: "_id" } },
    { exists: { field: "t*" } },
  ),
  on("exists without a field", { exists: {} }, { exists: { colour: "x" } }),
  on(
    "ids",
    { ids: { values: ["1", "5", "9"] } },
    { ids: { values: [] } },
    { ids: { values: "2" } },
    { ids: {} },
    { ids: { value: ["1"] } },
  ),
  on(
    "prefix",
    { prefix: { tag: "re" } },
    { prefix: { tag: { value: "RE", case_insensitive: true } } },
    { prefix: { title: "bro" } },
    { prefix: { n: "1" } },
    { prefix: { _id: "1" } },
  ),
  on(
    "wildcard and regexp",
    { wildcard: { tag: "r*d" } },
    { wildcard: { tag: { value: "?lue" } } },
    { regexp: { tag: "[rg].*" } },
    { wildcard: { n: "1*" } },
  ),
  on("fuzzy", { fuzzy: { tag: "rad" } }, { fuzzy: { tag: { value: "gren", fuzziness: 1 } } }),
  on(
    "match ors the words",
    { match: { title: "quick dog" } },
    { match: { title: { query: "quick dog", operator: "and" } } },
    { match: { title: "QUICK" } },
    { match: { title: "" } },
    { match: { title: "!!!" } },
  ),
  on(
    "match with minimum_should_match",
    { match: { title: { query: "brown dog cat", minimum_should_match: 2 } } },
    { match: { title: { query: "brown dog cat", minimum_should_match: "66%" } } },
  ),
  on(
    "match on keyword, number, date and boolean",
    { match: { tag: "red" } },
    { match: { n: "2" } },
    { match: { at: "2024-01-01" } },
    { match: { on: "true" } },
    { match: { n: "many" } },
    { match: { n: { query: "many", lenient: true } } },
  ),
  on(
    "match with wrong shapes",
    { match: { title: {} } },
    { match: {} },
    { match: { title: { query: "x", colour: 1 } } },
    { match: { title: ["a"] } },
    { match: { title: "a", tag: "b" } },
    { match: { title: { query: "a", operator: "xor" } } },
  ),
  on(
    "match_phrase",
    { match_phrase: { title: "brown fox" } },
    { match_phrase: { title: "fox brown" } },
    { match_phrase: { title: { query: "quick fox", slop: 1 } } },
  ),
  on(
    "multi_match",
    { multi_match: { query: "red dog", fields: ["title", "tag"] } },
    { multi_match: { query: "quick", fields: ["t*"] } },
  ),
  on("bool with every clause", {
    bool: {
      must: [{ match: { title: "quick" } }],
      filter: { term: { on: true } },
      must_not: [{ term: { n: 2 } }],
      should: { term: { tag: "blue" } },
    },
  }),
  on(
    "bool of should alone needs one",
    { bool: { should: [{ term: { tag: "blue" } }, { term: { tag: "green" } }] } },
    { bool: { should: [{ term: { tag: "none" } }] } },
    { bool: { should: [{ term: { tag: "none" } }], filter: { match_all: {} } } },
  ),
  on(
    "bool minimum_should_match",
    {
      bool: {
        should: [{ term: { tag: "red" } }, { term: { tag: "blue" } }, { term: { n: 1 } }],
        minimum_should_match: 2,
      },
    },
    { bool: { should: [{ term: { tag: "red" } }, { term: { tag: "blue" } }], minimum_should_match: "-1" } },
    { bool: { should: [{ term: { tag: "red" } }], minimum_should_match: "x" } },
  ),
  on(
    "bool of must_not alone",
    { bool: { must_not: { term: { tag: "red" } } } },
    { bool: { must_not: { terms: { _id: [] } } } },
  ),
  on("bool empty matches all", { bool: {} }, { bool: { must: [] } }),
  on(
    "bool with an unknown clause, a number and null",
    { bool: { might: [] } },
    { bool: { must: 5 } },
    { bool: { must: [5] } },
    { bool: { filter: null } },
  ),
  on(
    "constant_score, dis_max and boosting",
    { constant_score: { filter: { term: { tag: "red" } } } },
    { dis_max: { queries: [{ term: { tag: "red" } }, { term: { n: 2 } }] } },
  ),
  on("unknown query and one close to a known", { colour: {} }, { trem: { tag: "red" } }, { mtach_all: {} }),
  on("two queries in one object", { term: { tag: "red" }, match_all: {} }),
  on("empty query object", {}),
  on(
    "objects flattened by dots",
    { term: { "o.x": "a" } },
    { bool: { filter: [{ term: { "o.x": "a" } }, { term: { "o.x": "c" } }] } },
  ),
  on(
    "query_string and simple_query_string",
    { query_string: { query: "title:quick AND n:1" } },
    { simple_query_string: { query: "quick -fox", fields: ["title"], default_operator: "and" } },
  ),
  on("a leaf that is not an object", { term: "red" }, { match_all: [] }, { range: 5 }),
  scores(
    "score of match_all and constants",
    { match_all: { boost: 2 } },
    { constant_score: { filter: { exists: { field: "price" } }, boost: 3 } },
    { bool: { filter: { exists: { field: "price" } } } },
  ),
  scores("score of match", { match: { title: "quick" } }, { match: { title: "brown dog" } }),
  scores(
    "score of term on keyword",
    { term: { tag: "green" } },
    { term: { tag: { value: "green", boost: 2 } } },
  ),
  scores("score of bool adds up", {
    bool: { must: { match: { title: "lazy" } }, should: { term: { tag: "green" } } },
  }),
  {
    name: "query: body without a query, with an empty object and without a body",
    prepare: shop,
    requests: [
      post("/{index}/_search?filter_path=hits.total", {}),
      post("/{index}/_search?filter_path=hits.total"),
      post("/{index}/_search", { query: null }),
      post("/{index}/_search", { query: [] }),
      post("/{index}/_search", { query: "x" }),
    ],
  },
  {
    name: "query: unknown keys of the body",
    prepare: shop,
    requests: [
      post("/{index}/_search", { querry: { match_all: {} } }),
      post("/{index}/_search", { colour: 1 }),
      post("/{index}/_search", { size: 1, colour: [1] }),
      post("/{index}/_search", { colour: {} }),
    ],
  },
  {
    name: "query: body that is broken",
    prepare: shop,
    requests: [
      post("/{index}/_search", "{oops"),
      post("/{index}/_search", '{"query":'),
      post("/{index}/_search", "[]"),
      post("/{index}/_search", '{"query":{"match_all":{}}} x'),
    ],
  },
  {
    name: "query: nested",
    prepare: [
      put("/{index}", {
        mappings: {
          properties: {
            p: { type: "nested", properties: { a: { type: "keyword" }, b: { type: "keyword" } } },
          },
        },
      }),
      documents({
        1: {
          p: [
            { a: "x", b: "1" },
            { a: "y", b: "2" },
          ],
        },
      }),
    ],
    requests: finds(
      {
        nested: {
          path: "p",
          query: { bool: { must: [{ term: { "p.a": "x" } }, { term: { "p.b": "2" } }] } },
        },
      },
      {
        nested: {
          path: "p",
          query: { bool: { must: [{ term: { "p.a": "y" } }, { term: { "p.b": "2" } }] } },
        },
      },
      { term: { "p.a": "x" } },
    ),
  },
  {
    name: "query: keyword sub-field of dynamic text",
    prepare: [documents({ 1: { s: "Hello World" }, 2: { s: "hello" } })],
    requests: finds(
      { term: { "s.keyword": "Hello World" } },
      { term: { s: "hello" } },
      { terms: { "s.keyword": ["hello"] } },
      { prefix: { "s.keyword": "Hello W" } },
    ),
  },
];

export default group;
