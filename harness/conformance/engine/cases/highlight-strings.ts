import { type ConformanceGroup, type JsonObject, post, put } from "../case.ts";

const prepare = [
  put("/{index}", {
    mappings: {
      properties: {
        t: { type: "text", fields: { raw: { type: "keyword" } } },
        u: { type: "text" },
        k: { type: "keyword" },
        n: { type: "long" },
        d: { type: "date" },
        hidden: { type: "text", index: false },
      },
    },
  }),
  put("/{index}/_doc/1", {
    t: "The quick brown fox jumps over the lazy dog",
    u: ["Quick fox", "brown dog", "a quick one"],
    k: "fox",
    n: 4,
    d: "2024-01-01",
    hidden: "quick fox",
  }),
  put("/{index}/_doc/2", { t: "fox 4", u: "red fox", k: "4", n: 5 }),
  put("/{index}/_doc/3?refresh=true", { t: "zebra", u: "brown stripes", k: ["red", "two words"] }),
];

const everywhere: JsonObject = { t: {}, "t.raw": {}, u: {}, k: {}, n: {}, hidden: {} };
const shown = "filter_path=error,status,hits.hits._id,hits.hits.highlight";
const of = (kind: string, query: JsonObject, more: JsonObject = {}) =>
  post(`/{index}/_search?${shown}`, {
    query: { [kind]: query },
    sort: ["_doc"],
    highlight: { fields: everywhere, ...more },
  });
const string = (query: string, options: JsonObject = {}, more: JsonObject = {}) =>
  of("query_string", { query, ...options }, more);
const simple = (query: string, options: JsonObject = {}, more: JsonObject = {}) =>
  of("simple_query_string", { query, ...options }, more);

const texts = [
  "quick AND fox",
  "brown~1 OR red",
  "(lazy dog) -fox",
  "re*",
  '"brown fox"~2',
  "4",
  "quick fox",
];
const simpleTexts = ["quick + fox", "brown~1 | red", "lazy -fox", "re*", '"brown fox"', '"quick fox"~1', "4"];
const ways: readonly JsonObject[] = [{}, { type: "plain" }, { require_field_match: false }];

const group: ConformanceGroup = [
  {
    name: "highlight strings: in every field",
    prepare,
    requests: ways.flatMap((more) => texts.map((text) => string(text, {}, more))),
  },
  {
    name: "highlight strings: in some fields",
    prepare,
    requests: ways.flatMap((more) =>
      texts.flatMap((text) => [
        string(text, { fields: ["t"] }, more),
        string(text, { fields: ["t", "u^2", "k"] }, more),
        string(text, { default_field: "u" }, more),
      ]),
    ),
  },
  {
    name: "highlight strings: words by pattern, likeness and bounds",
    prepare,
    requests: [
      "t:qu*",
      "t:q?ick",
      "*ow*",
      "t:*",
      "*",
      "_exists_:t",
      "/qu.*k/",
      "t:/br[a-z]+/",
      "t:quikc~",
      "quikc~1",
      "k:[a TO g]",
      "k:{fox TO z]",
      "n:[1 TO 4]",
      "n:>3 AND t:fox",
      "d:2024-01-01 AND fox",
      "[brown TO dog]",
      "k:>=fox",
    ].map((text) => string(text)),
  },
  {
    name: "highlight strings: combined",
    prepare,
    requests: [
      string("t:quick^3 u:dog"),
      string("t:(quick OR zebra) AND NOT u:stripes"),
      string("+t:fox -k:4"),
      string("(t:quick AND t:zebra) OR t:fox"),
      string('t:"quick brown" u:"brown dog"'),
      string("quick fox", { default_operator: "and", fields: ["t", "u"] }),
      string("quick fox", { type: "cross_fields", default_operator: "and", fields: ["t", "k"] }),
      string("quick fox", { type: "phrase", fields: ["t", "u"] }),
      string("quick fox", { type: "most_fields" }),
      string("fox", { quote_field_suffix: ".raw" }),
      string('t:"fox 4"', { quote_field_suffix: ".raw" }),
      string("QUICK", { analyzer: "keyword", fields: ["t"] }),
      string("t:nowhere OR nowhere:fox OR t:fox"),
      string("quick dog zebra", { minimum_should_match: 2, fields: ["t"] }),
      string('k:"two words"'),
      string("k:two\\ words"),
      string("QU*", { fields: ["t"] }),
    ],
  },
  {
    name: "highlight strings: simple ones in every field",
    prepare,
    requests: ways.flatMap((more) => simpleTexts.map((text) => simple(text, {}, more))),
  },
  {
    name: "highlight strings: simple ones in some fields",
    prepare,
    requests: [
      ...ways.flatMap((more) =>
        simpleTexts.flatMap((text) => [
          simple(text, { fields: ["t"] }, more),
          simple(text, { fields: ["t", "u^2", "k"] }, more),
        ]),
      ),
      simple("quick (fox + zebra)", { fields: ["t"] }),
      simple("quick dog", { fields: ["t", "u"], default_operator: "and" }),
      simple("*"),
      simple("quick dog zebra", { fields: ["t"], minimum_should_match: 2 }),
    ],
  },
  {
    name: "highlight strings: inside other queries",
    prepare,
    requests: [
      of("bool", { must: [{ query_string: { query: "quick AND fox" } }], filter: [{ term: { k: "fox" } }] }),
      of("bool", {
        should: [{ simple_query_string: { query: "lazy + zebra" } }, { match: { t: "fox" } }],
        must_not: [{ query_string: { query: "zebra" } }],
      }),
    ],
  },
];

export default group;
