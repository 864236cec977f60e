import { type ConformanceGroup, documents, type JsonObject, post, put } from "../case.ts";

const index = put("/{index}", {
  settings: {
    analysis: {
      analyzer: {
        stopping: { tokenizer: "standard", filter: ["lowercase", "stop"] },
        pairs: { tokenizer: "standard", filter: ["lowercase", "pair"] },
        joined: { tokenizer: "standard", filter: ["lowercase", "joined"] },
        short: { type: "standard", max_token_length: 3 },
      },
      filter: {
        pair: { type: "shingle" },
        joined: { type: "shingle", output_unigrams: false, token_separator: "" },
      },
      normalizer: { low: { type: "custom", filter: ["lowercase"] } },
    },
  },
  mappings: {
    properties: {
      plain: { type: "text" },
      stopping: { type: "text", analyzer: "stopping" },
      indexed: { type: "text", analyzer: "standard", search_analyzer: "stop" },
      quoted: {
        type: "text",
        analyzer: "standard",
        search_analyzer: "stopping",
        search_quote_analyzer: "standard",
      },
      pairs: { type: "text", analyzer: "pairs" },
      joined: { type: "text", analyzer: "joined" },
      spaced: { type: "text", analyzer: "whitespace" },
      letters: { type: "text", analyzer: "simple" },
      short: { type: "text", analyzer: "short" },
      gap: { type: "text", position_increment_gap: 1 },
      tag: { type: "keyword", normalizer: "low" },
      built: { type: "keyword", normalizer: "lowercase" },
    },
  },
});

const fields = ["plain", "stopping", "indexed", "quoted", "pairs", "joined", "spaced", "letters", "short"];
const everywhere = (text: string) => Object.fromEntries(fields.map((field) => [field, text]));
const values = (...list: string[]) => ({ gap: list, tag: list, built: list });

const prepare = [
  index,
  documents({
    "1": { ...everywhere("The quick brown Fox jumps over the lazy dog"), ...values("One Two", "Three") },
    "2": { ...everywhere("A quick fox; the brown dog sleeps"), ...values("one", "two Three") },
    "3": { ...everywhere("To be or not to be: that is the question"), ...values("ONE TWO") },
    "4": { ...everywhere("fox-like Brown's dogs, quick quick quick"), ...values("two", "one") },
    "5": { ...everywhere("brown fox"), ...values("three") },
  }),
];

const searches = (name: string, ...queries: JsonObject[]) => ({
  name: `analysis: ${name}`,
  prepare,
  requests: queries.map((query) => post("/{index}/_search?filter_path=error,status,hits", { query })),
});
const inEach = (query: (field: string) => JsonObject, of: readonly string[] = fields) => of.map(query);

const scoredFields = ["plain", "docs", "freqs", "bare", "yes", "docsBare"];
const scored = [
  put("/{index}", {
    mappings: {
      properties: {
        plain: { type: "text" },
        docs: { type: "text", index_options: "docs" },
        freqs: { type: "text", index_options: "freqs" },
        bare: { type: "text", norms: false },
        docsBare: { type: "text", norms: false, index_options: "docs" },
        yes: { type: "text", similarity: "boolean" },
        key: { type: "keyword", similarity: "boolean" },
      },
    },
  }),
  documents(
    Object.fromEntries(
      [
        "quick quick quick fox",
        "the brown fox jumps over the quick lazy dog and the quick cat",
        "dog dog",
        "fox",
      ].map((text, at) => [
        String(at),
        { ...Object.fromEntries(scoredFields.map((field) => [field, text])), key: text },
      ]),
    ),
  ),
];

const group: ConformanceGroup = [
  {
    name: "analysis: scores by index options, norms and similarity",
    prepare: scored,
    requests: [
      ...scoredFields.map((field) => ({ match: { [field]: "quick fox" } })),
      ...scoredFields.map((field) => ({ term: { [field]: { value: "dog", boost: 2.5 } } })),
      { match_phrase: { yes: "quick fox" } },
      { match_phrase: { bare: "quick fox" } },
      { term: { key: { value: "dog dog", boost: 3 } } },
    ].map((query) =>
      post("/{index}/_search?filter_path=error,status,hits.hits._id,hits.hits._score", { query }),
    ),
  },
  searches(
    "match on fields of several analyzers",
    ...inEach((field) => ({ match: { [field]: "The Brown fox" } })),
  ),
  searches(
    "match with all words",
    ...inEach((field) => ({ match: { [field]: { query: "the quick Fox", operator: "and" } } })),
  ),
  searches("phrases", ...inEach((field) => ({ match_phrase: { [field]: "quick brown fox" } }))),
  searches(
    "phrases across words that are left out",
    ...inEach((field) => ({ match_phrase: { [field]: "over the lazy" } })),
    ...inEach((field) => ({ match_phrase: { [field]: "or that question" } })),
  ),
  searches(
    "phrases with slop",
    ...inEach((field) => ({ match_phrase: { [field]: { query: "quick dog", slop: 4 } } })),
  ),
  searches(
    "terms as they are indexed",
    ...inEach((field) => ({ term: { [field]: "brown" } })),
    { term: { pairs: "brown fox" } },
    { term: { joined: "brownfox" } },
    { term: { spaced: "Brown's" } },
    { term: { short: "bro" } },
  ),
  searches(
    "text of stop words alone",
    { match: { stopping: "the" } },
    { match: { stopping: { query: "to be or not", zero_terms_query: "all" } } },
    { match_phrase: { stopping: "to the" } },
    { match: { indexed: "the of" } },
  ),
  searches(
    "analyzers that the query names",
    { match: { plain: { query: "The Brown", analyzer: "whitespace" } } },
    { match: { plain: { query: "The Brown-fox", analyzer: "simple" } } },
    { match: { plain: { query: "the brown", analyzer: "stopping" } } },
    { match: { spaced: { query: "the brown", analyzer: "standard" } } },
    { match_phrase: { plain: { query: "quick the fox", analyzer: "stop" } } },
    { match: { plain: { query: "brown", analyzer: "klingon" } } },
  ),
  searches(
    "minimum_should_match counts places",
    { match: { pairs: { query: "quick brown fox", minimum_should_match: 3 } } },
    { match: { pairs: { query: "quick brown fox", minimum_should_match: "50%" } } },
    { match: { pairs: { query: "the quick", operator: "and" } } },
    { match: { pairs: "fox" } },
  ),
  searches(
    "phrases do not reach into the next value",
    { match_phrase: { gap: "two three" } },
    { match_phrase: { gap: { query: "two three", slop: 1 } } },
    { match_phrase: { gap: { query: "one two", slop: 1 } } },
    { match_phrase: { gap: "one two" } },
  ),
  searches(
    "keywords with a normalizer",
    { term: { tag: "ONE two" } },
    { terms: { tag: ["Three", "two"] } },
    { term: { built: "One Two" } },
    { match: { tag: "TWO" } },
    { prefix: { tag: "TW" } },
    { wildcard: { tag: "T*E" } },
    { range: { tag: { gte: "ONE", lt: "TWO" } } },
    { fuzzy: { tag: "THREF" } },
  ),
  {
    name: "analysis: values of keywords with a normalizer",
    prepare,
    requests: [
      post("/{index}/_search?filter_path=error,status,hits,aggregations", {
        sort: [{ tag: "asc" }, "_doc"],
        fields: ["tag", "built"],
        docvalue_fields: ["tag"],
        aggs: { tags: { terms: { field: "tag" } } },
        _source: false,
      }),
    ],
  },
  searches(
    "query strings",
    { query_string: { query: "stopping:(the quick)", default_operator: "and" } },
    { query_string: { query: 'quoted:"over the lazy"' } },
    { query_string: { query: 'stopping:"over the lazy"' } },
    { query_string: { query: "quick brown", fields: ["plain", "stopping"], analyzer: "whitespace" } },
    { simple_query_string: { query: '"over the lazy"', fields: ["quoted"] } },
    { simple_query_string: { query: "the quick", fields: ["stopping"], default_operator: "and" } },
    { multi_match: { query: "the brown fox", fields: ["plain", "stopping", "pairs"] } },
  ),
];

export default group;
