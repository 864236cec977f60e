import { type ConformanceGroup, get, type JsonObject, post, put } from "../case.ts";

const sentence =
  "The Quick brown-fox's 2 jumps over O'Neil, foo_bar and 12.5 at u.s.a: e.g. x,y 1,000.5 a1 1a";

const analyze = (...bodies: (JsonObject | string)[]) => bodies.map((body) => post("/_analyze", body));
const inIndex = (...bodies: (JsonObject | string)[]) => bodies.map((body) => post("/{index}/_analyze", body));
const created = (settings: JsonObject, mappings: JsonObject = {}) => put("/{index}", { settings, mappings });
const refused = (name: string, ...analyses: JsonObject[]) => ({
  name: `analysis settings: ${name}`,
  requests: analyses.map((analysis) => put("/{index}", { settings: { analysis } })),
});
const mapped = (name: string, ...fields: JsonObject[]) => ({
  name: `analysis mapping: ${name}`,
  requests: fields.map((field) => put("/{index}", { mappings: { properties: { t: field } } })),
});

const own = created(
  {
    analysis: {
      analyzer: {
        plain: { tokenizer: "standard", filter: ["lowercase", "few"], position_increment_gap: 5 },
        default_search: { type: "standard", stopwords: ["dog"] },
        stopping: { type: "standard", stopwords: ["_english_", "quick"], max_token_length: 4 },
        pairs: { tokenizer: "standard", filter: ["lowercase", "few", "pair"] },
      },
      filter: {
        few: { type: "stop", stopwords: "quick, over", ignore_case: true },
        pair: { type: "shingle", max_shingle_size: 3, filler_token: "*" },
      },
      normalizer: { low: { type: "custom", filter: ["lowercase"] } },
    },
  },
  {
    properties: {
      text: { type: "text", analyzer: "plain", search_analyzer: "stop" },
      gap: { type: "text", position_increment_gap: 7 },
      word: { type: "keyword" },
      low: { type: "keyword", normalizer: "low" },
      number: { type: "long" },
      object: { properties: { inner: { type: "text" } } },
    },
  },
);
const texts = ["The QUICK fox over", "Quick Dog"];

const group: ConformanceGroup = [
  {
    name: "analyze: the analyzers without settings",
    requests: [
      ...["standard", "simple", "whitespace", "stop", "keyword", "default"].flatMap((analyzer) =>
        analyze({ analyzer, text: sentence }, { analyzer, text: texts }, { analyzer, text: "" }),
      ),
      get("/_analyze", { text: "Plain GET" }),
      ...analyze({ text: [] }, { text: ["", "a", "  "] }, { text: ["one", 2, true, 1.5] }),
    ],
  },
  {
    name: "analyze: scripts, emoji and marks",
    requests: analyze(
      { text: "日本語のカタカナ テスト ひらがな ｶﾀｶﾅ 한국어 텍스트 中文字" },
      { text: "😀 👨‍👩‍👧‍👦 👍🏽 🇩🇪🇫🇷🇩 1️⃣ #️⃣ ❤️ ☺ ©" },
      { text: "สวัสดีชาวโลก ພາສາລາວ ខ្មែរ မြန်မာ" },
      { text: 'Ελληνικά ΟΔΟΣ Привет שלום ב"ה مرحبا بالعالم हिन्दी' },
      { text: "café cafe\u0301 naïve İstanbul ǅ ﬁne Straße ß ẞ 𝔘𝔫𝔦 a\u00adb x\u200dy x\u200by x\u2060y" },
      { text: "l’été d'accord rock'n'roll ''quoted'' it's a.b.c .5 5. a:b a;b 1:2 1;2 a__b __ _1_ _a_ 3,5a" },
    ),
  },
  {
    name: "analyze: long words are cut",
    requests: analyze(
      { text: `${"x".repeat(300)} y` },
      { text: `${"é".repeat(256)} y` },
      { analyzer: "whitespace", text: `${"a".repeat(254)}😀b` },
      { analyzer: "simple", text: `${"A".repeat(255)}𝔘B` },
    ),
  },
  {
    name: "analyze: a chain put together by the request",
    requests: [
      ...analyze(
        { tokenizer: "standard", text: sentence },
        { tokenizer: "standard", filter: ["lowercase", "stop"], text: texts },
        { tokenizer: "standard", filter: [{ type: "stop", stopwords: ["The"] }], text: texts },
        { tokenizer: { type: "standard", max_token_length: 3 }, text: "abcdefgh ij" },
        { tokenizer: "standard", filter: [{ type: "stop", remove_trailing: false }], text: "over to the" },
      ),
      ...analyze(
        { tokenizer: "standard", filter: ["lowercase", { type: "stop" }], text: texts, explain: true },
        { analyzer: "stop", text: texts, explain: true },
        { text: "é", explain: true },
        { tokenizer: "standard", text: "a b", explain: true, attributes: ["KEYWORD", "positionLength"] },
        { tokenizer: "standard", text: "a b", explain: true, attributes: "bytes" },
      ),
    ],
  },
  {
    name: "analyze: requests that are refused",
    requests: [
      post("/_analyze"),
      ...analyze(
        {},
        "[]",
        "{",
        { text: 1 },
        '{"text":null}',
        '{"text":["a",null]}',
        '{"text":["a",{}]}',
        { text: "a", colour: 1 },
        { text: "a", analyzer: 1 },
        { text: "a", analyzer: "klingon" },
        { text: "a", analyzer: "standard", tokenizer: "standard" },
        { text: "a", analyzer: "standard", filter: ["lowercase"] },
        { text: "a", tokenizer: "klingon" },
        { text: "a", tokenizer: { type: "klingon" } },
        { text: "a", tokenizer: { max_token_length: 2 } },
        { text: "a", tokenizer: { type: "standard", max_token_length: "x" } },
        { text: "a", tokenizer: { type: "standard", max_token_length: 0 } },
        { text: "a", tokenizer: "standard", filter: ["klingon"] },
        { text: "a", tokenizer: "standard", filter: [{ type: "klingon" }] },
        { text: "a", tokenizer: "standard", filter: [{ colour: "red", list: ["a", "b"] }] },
        { text: "a", tokenizer: "standard", filter: "lowercase" },
        { text: "a", tokenizer: "standard", filter: [1] },
        { text: "a", tokenizer: "standard", char_filter: ["klingon"] },
        { text: "a", normalizer: "lowercase" },
        { text: "a", field: "text" },
        { text: "a", explain: "maybe" },
        { text: "a", explain: "true" },
      ),
      post("/_analyze?analyzer=stop", { text: "a" }),
      post("/{index}-none/_analyze", { text: "a" }),
      post("/{index}*/_analyze", { text: "a" }),
      post("/_all/_analyze", { text: "a" }),
    ],
  },
  {
    name: "analyze: what an index defines",
    prepare: [own],
    requests: [
      ...inIndex(
        { text: texts },
        { analyzer: "plain", text: texts },
        { analyzer: "stopping", text: texts },
        { analyzer: "pairs", text: [...texts, "quick", "over quick fox quick over"] },
        { analyzer: "default", text: texts },
        { analyzer: "default_search", text: texts },
        { analyzer: "klingon", text: texts },
        { normalizer: "low", text: texts },
        { normalizer: "klingon", text: texts },
        { normalizer: "low", analyzer: "plain", text: texts },
        { normalizer: "low", tokenizer: "standard", text: texts },
        { tokenizer: "standard", filter: ["few"], text: texts },
        { tokenizer: "standard", filter: ["klingon"], text: texts },
        { tokenizer: "klingon", text: texts },
      ),
      ...inIndex(
        { analyzer: "plain", text: texts, explain: true },
        { analyzer: "stopping", text: texts, explain: true },
        { normalizer: "low", text: texts, explain: true },
        { field: "text", text: texts, explain: true },
        { analyzer: "pairs", text: texts, explain: true },
      ),
      post("/_analyze?index={index}", { analyzer: "plain", text: texts }),
    ],
  },
  {
    name: "analyze: as a field does",
    prepare: [own],
    requests: inIndex(
      ...["text", "gap", "word", "low", "number", "object", "object.inner", "missing"].map((field) => ({
        field,
        text: texts,
      })),
      { field: "text", analyzer: "whitespace", text: texts },
      { field: "text", normalizer: "low", text: texts },
      { field: "word", text: texts, explain: true },
    ),
  },
  {
    name: "analyze: no more tokens than allowed",
    prepare: [created({ "analyze.max_token_count": 3 })],
    requests: inIndex({ text: "a b c" }, { text: "a b c d" }, { text: ["a b", "c d"] }),
  },
  refused(
    "types that do not exist",
    { analyzer: { a: { type: "klingon" } } },
    { analyzer: { a: { colour: "red" } } },
    { tokenizer: { a: { type: "klingon" } } },
    { tokenizer: { a: { colour: "red" } } },
    { filter: { a: { type: "klingon" } } },
    { filter: { a: { colour: "red" } } },
    { char_filter: { a: { type: "klingon" } } },
    { char_filter: { a: { colour: "red" } } },
    { normalizer: { a: { type: "klingon" } } },
  ),
  refused(
    "custom analyzers that miss a part",
    { analyzer: { a: { type: "custom" } } },
    { analyzer: { a: { type: "custom", tokenizer: "klingon" } } },
    { analyzer: { a: { type: "custom", tokenizer: "standard", filter: ["klingon"] } } },
    { analyzer: { a: { type: "custom", tokenizer: "standard", filter: "lowercase,klingon" } } },
    { analyzer: { a: { type: "custom", tokenizer: "standard", char_filter: ["klingon"] } } },
    { normalizer: { a: { type: "custom", filter: ["klingon"] } } },
    { normalizer: { a: { type: "custom", filter: ["stop"] } } },
    { normalizer: { a: { type: "custom", tokenizer: "standard" } } },
  ),
  refused(
    "values that are wrong",
    { analyzer: { a: "standard" } },
    { analyzer: { _a: { type: "standard" } } },
    { analyzer: { a: { type: "standard", max_token_length: "x" } } },
    { analyzer: { a: { type: "standard", max_token_length: 0 } } },
    { filter: { a: { type: "stop", ignore_case: "maybe" } } },
  ),
  mapped("an analyzer that does not exist", { type: "text", analyzer: "klingon" }),
  mapped(
    "a search analyzer that does not exist",
    { type: "text", analyzer: "standard", search_analyzer: "klingon" },
    { type: "text", analyzer: "standard", search_quote_analyzer: "klingon" },
  ),
  mapped("a normalizer that does not exist", { type: "keyword", normalizer: "klingon" }),
];

export default group;
