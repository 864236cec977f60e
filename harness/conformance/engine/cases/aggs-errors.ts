import { refuses, sales } from "../aggregations.ts";
import { type ConformanceGroup, type JsonObject, post } from "../case.ts";

const terms = (options: JsonObject, subs?: JsonObject): JsonObject => ({
  t: { terms: { field: "tag", ...options }, ...(subs && { aggs: subs }) },
});
const stats = { m: { stats: { field: "n" } } };

const group: ConformanceGroup = [
  refuses(
    "types that do not exist",
    { t: { term: { field: "tag" } } },
    { t: { xyzzy: { field: "tag" } } },
    { t: { maxx: {} } },
    { t: { filterz: {} } },
  ),
  refuses(
    "definitions of the wrong shape",
    { t: {} },
    { t: [] },
    { t: 3 },
    { t: "x" },
    { t: { terms: [] } },
    { t: { terms: "x" } },
    { t: { terms: { field: "tag" }, meta: 3 } },
    { t: { terms: { field: "tag" }, aggs: [] } },
    { t: { terms: { field: "tag" }, aggs: { x: {} } } },
    { t: { aggs: { x: { max: { field: "n" } } } } },
    { t: { terms: { field: "tag" }, max: { field: "n" } } },
    { t: { terms: { field: "tag" }, aggs: { x: { max: { field: "n" } } }, aggregations: {} } },
    { t: { max: { field: "n" }, aggs: { x: { max: { field: "n" } } } } },
  ),
  {
    name: "aggregation: the key of all aggregations with something else",
    prepare: sales,
    requests: [[], 3, "x", true].map((aggs) => post("/{index}/_search", { aggs } as JsonObject)),
  },
  refuses(
    "names that are refused",
    ...["t[x]", "t>x", "", "a]"].map((name) => ({ [name]: { terms: { field: "tag" } } })),
  ),
  refuses(
    "options that terms does not know",
    terms({ colour: 1 }),
    { t: { terms: { fild: "tag" } } },
    { t: { terms: {} } },
    terms({ sizes: 1 }),
    terms({ shard_sizes: 1 }),
  ),
  refuses(
    "options of terms with wrong values",
    terms({ size: 0 }),
    terms({ size: -1 }),
    terms({ size: "x" }),
    terms({ size: {} }),
    terms({ shard_size: 0 }),
    terms({ min_doc_count: -1 }),
    terms({ shard_min_doc_count: -1 }),
    terms({ show_term_doc_count_error: "maybe" }),
    terms({ missing: {} }),
  ),
  refuses(
    "orders of the wrong shape",
    terms({ order: "up" }),
    terms({ order: { m: "up" } }, stats),
    terms({ order: { _key: 1 } }),
    terms({ order: {} }),
    terms({ order: [3] }),
  ),
  refuses(
    "orders that lead nowhere",
    terms({ order: { zz: "desc" } }),
    terms({ order: { _term: "asc" } }),
    terms({ order: { m: "asc" } }, stats),
    terms({ order: { "m.colour": "asc" } }, stats),
    terms({ order: { "m>x": "asc" } }, stats),
    terms({ order: { m: "asc" } }, { m: { terms: { field: "n" } } }),
    terms({ order: { "m>x": "asc" } }, { m: { filter: { match_all: {} } } }),
    terms({ order: { "m.colour": "asc" } }, { m: { max: { field: "n" } } }),
    terms({ order: { "m.colour": "asc" } }, { m: { filter: { match_all: {} } } }),
  ),
  refuses(
    "fields that cannot be aggregated on",
    { t: { terms: { field: "title" } } },
    { t: { terms: { field: "raw" } } },
    { t: { terms: { field: "dim" } } },
    { t: { cardinality: { field: "title" } } },
    { t: { max: { field: "title" } } },
  ),
  {
    name: "aggregation: one index of two refuses",
    prepare: [...sales, post("/{index}-2/_doc/1?refresh=true", { tag: 3, title: 4 })],
    requests: [
      post("/{index},{index}-2/_search?size=0", { aggs: { t: { terms: { field: "title" } } } }),
      post("/{index},{index}-2/_search?size=0&allow_partial_search_results=false", {
        aggs: { t: { terms: { field: "title" } } },
      }),
    ],
  },
  {
    name: "aggregation: not in a count",
    prepare: sales,
    requests: [post("/{index}/_count", { aggs: { t: { terms: { field: "tag" } } } })],
  },
];

export default group;
