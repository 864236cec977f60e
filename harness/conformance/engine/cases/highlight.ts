import { type ConformanceGroup, type JsonObject, post, put } from "../case.ts";

const prepare = [
  put("/{index}", {
    mappings: {
      properties: {
        t: { type: "text" },
        u: { type: "text", fields: { raw: { type: "keyword", ignore_above: 12 } } },
        k: { type: "keyword" },
        n: { type: "long" },
        o: { properties: { x: { type: "text" } } },
        other: { type: "alias", path: "t" },
      },
    },
  }),
  put("/{index}/_doc/1", {
    t: "The quick brown fox jumps over the lazy dog. The dog was not amused. A second fox, quick and red, came by later. Nobody saw the third fox since it hid in the long grass behind the old barn, where the farmer keeps his tools and where foxes like to sleep during the day.",
    u: ["Quick fox", "brown dog", "a quick one"],
    k: "fox",
    n: 5,
    o: { x: "inner quick" },
  }),
  put("/{index}/_doc/2", { t: "No match here but a fox & <b>html</b> fox", u: "fox" }),
  put("/{index}/_doc/3?refresh=true", { t: "zebra", u: ["", "stripes"], k: ["x", "fox"] }),
];

const quickFox = { match: { t: "quick fox" } };
const shown = "filter_path=error,status,hits.hits._id,hits.hits.highlight";
/** Highlights with one field `t` of these options. */
const ofT = (options: JsonObject, query: JsonObject = quickFox, more: JsonObject = {}) =>
  post(`/{index}/_search?${shown}`, {
    query,
    sort: ["_doc"],
    highlight: { ...more, fields: { t: options } },
  });
const of = (fields: JsonObject, query: JsonObject = quickFox, more: JsonObject = {}) =>
  post(`/{index}/_search?${shown}`, { query, sort: ["_doc"], highlight: { ...more, fields } });

const group: ConformanceGroup = [
  {
    name: "highlight: passages of sentences",
    prepare,
    requests: [
      ofT({}),
      ofT({ fragment_size: 20 }),
      ofT({ fragment_size: 60 }),
      ofT({ fragment_size: 150 }),
      ofT({ fragment_size: 0 }),
      ofT({ fragment_size: -1 }),
      ofT({ fragment_size: "20" }),
    ],
  },
  {
    name: "highlight: how many passages, and the whole",
    prepare,
    requests: [
      ofT({ number_of_fragments: 0 }),
      ofT({ fragment_size: 20, number_of_fragments: 1 }),
      ofT({ fragment_size: 20, number_of_fragments: 2 }),
      ofT({ fragment_size: 20, number_of_fragments: 2, order: "score" }),
      ofT({ fragment_size: 30, order: "score" }),
      ofT({ fragment_size: 20, number_of_fragments: -1 }),
      ofT({ order: "colour" }),
    ],
  },
  {
    name: "highlight: sentences longer than a passage",
    prepare,
    requests: [10, 20, 25, 28, 30, 31, 33, 37, 38, 40, 60].map((size) =>
      ofT({ fragment_size: size }, { match: { t: "later since tools day" } }),
    ),
  },
  {
    name: "highlight: by words",
    prepare,
    requests: [ofT({ boundary_scanner: "word" }), ofT({ boundary_scanner: "WORD", number_of_fragments: 2 })],
  },
  {
    name: "highlight: tags and encoding",
    prepare,
    requests: [
      ofT({ fragment_size: 20 }, quickFox, { pre_tags: ["<1>", "<2>"], post_tags: ["</1>", "</2>"] }),
      ofT({ fragment_size: 20 }, quickFox, { pre_tags: "[", post_tags: "]" }),
      ofT({ fragment_size: 20, pre_tags: ["<x>"], post_tags: ["</x>"] }, quickFox, { tags_schema: "styled" }),
      ofT({ fragment_size: 20 }, quickFox, { tags_schema: "styled" }),
      ofT({}, quickFox, { encoder: "html" }),
      ofT({}, quickFox, { encoder: "html", type: "plain" }),
      ofT({}, quickFox, { encoder: "colour" }),
    ],
  },
  {
    name: "highlight: fields that the query does not name",
    prepare,
    requests: [
      of({ u: {} }),
      of({ u: {}, k: {}, "o.x": {}, n: {}, none: {} }, quickFox, { require_field_match: false }),
      of({ "*": {} }),
      of({ "*": {} }, quickFox, { require_field_match: false }),
      of({ "u*": { require_field_match: false } }),
      of({ other: {} }),
    ],
  },
  {
    name: "highlight: something where nothing matches",
    prepare,
    requests: [
      of({ u: { no_match_size: 5 }, k: { no_match_size: 10 }, t: { no_match_size: 20 } }, { match_all: {} }),
      of(
        { u: { no_match_size: 5 }, k: { no_match_size: 2 }, t: { no_match_size: 20 } },
        { match_all: {} },
        {
          type: "plain",
        },
      ),
      ofT({ no_match_size: 1 }, { match_all: {} }),
      ofT({ no_match_size: 1000 }, { match_all: {} }),
    ],
  },
  {
    name: "highlight: several values",
    prepare,
    requests: [
      of({ u: {} }, { match: { u: "quick" } }),
      of({ u: { number_of_fragments: 0 } }, { match: { u: "quick" } }),
      of({ u: { number_of_fragments: 1 } }, { match: { u: "quick one" } }),
      of({ u: {} }, { match: { u: "quick one" } }, { type: "plain" }),
      of({ u: { number_of_fragments: 0 } }, { match: { u: "quick one" } }, { type: "plain" }),
      of({ u: { number_of_fragments: 1 } }, { match: { u: "quick one" } }, { type: "plain" }),
    ],
  },
  {
    name: "highlight: plain fragments",
    prepare,
    requests: [
      ofT({}, quickFox, { type: "plain" }),
      ofT({ fragment_size: 20 }, quickFox, { type: "plain" }),
      ofT({ fragment_size: 20, fragmenter: "simple" }, quickFox, { type: "plain" }),
      ofT({ fragment_size: 30, order: "score" }, quickFox, { type: "plain" }),
      ofT({ fragment_size: 30, number_of_fragments: 1 }, quickFox, { type: "plain" }),
      ofT({ number_of_fragments: 0 }, quickFox, { type: "plain" }),
      ofT({ fragment_size: 20 }, { match: { t: "dog sleep fox quick" } }, { type: "plain" }),
    ],
  },
  {
    name: "highlight: queries of single words",
    prepare,
    requests: [
      ofT({ fragment_size: 30 }, { term: { t: "fox" } }),
      ofT({ fragment_size: 30 }, { terms: { t: ["fox", "dog"] } }),
      ofT({ fragment_size: 30 }, { prefix: { t: "la" } }),
      ofT({ fragment_size: 30 }, { wildcard: { t: "f*x" } }),
      ofT({ fragment_size: 30 }, { prefix: { t: { value: "la" } } }, { type: "plain" }),
      of({ k: {} }, { terms: { k: ["fox", "x"] } }),
      of({ k: {} }, { term: { k: { value: "fox" } } }),
      of({ n: {} }, { term: { n: 5 } }),
      ofT({ fragment_size: 30 }, { exists: { field: "t" } }),
    ],
  },
  {
    name: "highlight: phrases",
    prepare,
    requests: [
      ofT({ fragment_size: 30 }, { match_phrase: { t: "quick brown" } }),
      ofT({ fragment_size: 30, require_field_match: false }, { match_phrase: { t: "quick brown" } }),
      ofT({ fragment_size: 30 }, { match_phrase: { t: "quick brown" } }, { type: "plain" }),
      ofT({ fragment_size: 30 }, { match_phrase: { t: { query: "quick fox", slop: 1 } } }),
      ofT({ fragment_size: 30 }, { match_phrase: { t: { query: "fox quick", slop: 3 } } }),
      ofT({ fragment_size: 30 }, { match_phrase: { t: { query: "the dog", slop: 2 } } }),
      ofT({ fragment_size: 30 }, { match_phrase: { t: "quick" } }),
      ofT({ fragment_size: 30 }, { match_phrase_prefix: { t: "quick br" } }),
      ofT({ fragment_size: 30 }, { match_phrase_prefix: { t: "qui" } }),
    ],
  },
  {
    name: "highlight: words by pattern, likeness and bounds",
    prepare,
    requests: [
      ofT({ fragment_size: 30 }, { match_bool_prefix: { t: "quick br" } }),
      ofT({ fragment_size: 30 }, { fuzzy: { t: "quikc" } }),
      ofT({ fragment_size: 30 }, { fuzzy: { t: { value: "quikc", fuzziness: 2 } } }),
      ofT({ fragment_size: 30 }, { match: { t: { query: "quikc fx", fuzziness: "AUTO" } } }),
      ofT({ fragment_size: 30 }, { regexp: { t: "qu.*k" } }),
      ofT({ fragment_size: 30 }, { wildcard: { t: { value: "q?ick" } } }),
      of({ k: {} }, { range: { k: { gte: "a", lte: "g" } } }),
      of({ k: {} }, { prefix: { k: "f" } }),
      of({ k: { type: "plain" } }, { wildcard: { k: "f*" } }),
    ],
  },
  {
    name: "highlight: several fields at once",
    prepare,
    requests: [
      ...["best_fields", "most_fields", "cross_fields", "phrase", "bool_prefix", "phrase_prefix"].map(
        (type) =>
          of(
            { t: { fragment_size: 30 }, u: {} },
            { multi_match: { query: "quick brown", fields: ["t", "u^2"], type } },
          ),
      ),
      of({ t: { fragment_size: 30 }, u: {} }, { multi_match: { query: "quick dog", fields: ["t", "u*"] } }),
      of({ t: { fragment_size: 30 }, u: {} }, { multi_match: { query: "quick dog" } }),
      of(
        { t: { fragment_size: 30 } },
        { dis_max: { queries: [{ match: { t: "quick" } }, { match: { t: "dog" } }] } },
      ),
      of(
        { t: { fragment_size: 30 } },
        {
          boosting: {
            positive: { match: { t: "quick" } },
            negative: { match: { t: "dog" } },
            negative_boost: 0.5,
          },
        },
      ),
      of(
        { t: { fragment_size: 30 } },
        { function_score: { query: { match: { t: "quick" } }, functions: [{ weight: 2 }] } },
      ),
    ],
  },
  {
    name: "highlight: combined queries",
    prepare,
    requests: [
      of(
        { t: { fragment_size: 30 }, u: {}, k: {} },
        {
          bool: {
            must: [{ match: { t: "quick" } }],
            filter: [{ term: { k: "fox" } }],
            must_not: [{ match: { t: "zebra" } }],
            should: [{ match: { u: "dog" } }, { prefix: { t: "la" } }],
          },
        },
      ),
      ofT(
        { fragment_size: 30 },
        {
          bool: {
            must: { match: { t: "quick" } },
            should: { match: { t: { query: "lazy zebra", operator: "and" } } },
          },
        },
      ),
      ofT(
        { fragment_size: 30 },
        {
          bool: {
            must: [{ match: { t: "quick" } }],
            should: [{ match: { t: { query: "lazy zebra", operator: "and" } } }],
          },
        },
        { type: "plain" },
      ),
      ofT({ fragment_size: 30 }, { constant_score: { filter: { match: { t: "dog" } } } }),
    ],
  },
  {
    name: "highlight: another query than the search's",
    prepare,
    requests: [
      ofT({ highlight_query: { match: { t: "dog" } } }, { match_all: {} }),
      ofT({}, { match_all: {} }, { highlight_query: { bool: { must: [{ match: { t: "html fox" } }] } } }),
      ofT({ highlight_query: { colour: {} } }, { match_all: {} }),
    ],
  },
  {
    name: "highlight: types that are none, and the one that needs vectors",
    prepare,
    requests: [
      ofT({ type: "fvh" }),
      ofT({ type: "colour" }),
      ofT({ fragmenter: "colour" }, quickFox, { type: "plain" }),
    ],
  },
  {
    name: "highlight: refused options",
    prepare,
    requests: [
      ofT({ colour: 1 }),
      ofT({}, quickFox, { colour: 1 }),
      of("t" as never),
      of(["t"] as never),
      of([{ t: {} }, { u: {} }] as never),
      of([{ t: {}, u: {} }] as never),
      post("/{index}/_search", { highlight: 5 }),
      post(`/{index}/_search?${shown}`, { highlight: {}, query: quickFox }),
      ofT({ boundary_scanner: "x" }),
      ofT({}, quickFox, { boundary_scanner: "x" }),
      ofT({}, quickFox, { tags_schema: "x" }),
      ofT({}, quickFox, { pre_tags: ["<b>"] }),
      ofT({ fragment_size: "many" }),
      ofT({ type: [] }),
    ],
  },
  {
    name: "highlight: nulls that stand for a value, and arrays in arrays",
    prepare: [
      put("/{index}", {
        mappings: {
          properties: {
            b: { type: "byte", null_value: 4 },
            d: { type: "date", null_value: "2020-01-01" },
            k: { type: "keyword", null_value: "none" },
            t: { type: "text" },
          },
        },
      }),
      put("/{index}/_doc/1", { b: null, d: null, k: null, t: [["b c"], "a"] }),
      put("/{index}/_doc/2?refresh=true", {
        b: [null, 5],
        d: [null],
        k: ["x", null],
        t: ["a", ["b c"], [["d"]], "e"],
      }),
    ],
    requests: ["unified", "plain"].flatMap((type) => [
      of({ b: {}, d: {}, k: {}, t: {} }, { match_all: {} }, { type, no_match_size: 3 }),
      of({ t: {} }, { match: { t: "a b d e" } }, { type }),
      of({ k: {} }, { term: { k: "none" } }, { type }),
    ]),
  },
];

export default group;
