import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../json.ts";
import { send } from "../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";

let engine: EmbeddedEngine;
beforeAll(async () => {
  engine = await startEmbedded();
});
afterAll(() => engine[Symbol.asyncDispose]());

const put = (path: string, body: JsonObject) => send(engine, "PUT", path, { body });
const post = (path: string, body: JsonObject) => send(engine, "POST", path, { body });

/** What Kibana's connector workflow gives an index for content, for a language. */
function contentIndex(
  language: string,
  { stemmer, first = {}, last = [] }: { stemmer: string; first?: JsonObject; last?: string[] },
): JsonObject {
  const base = ["cjk_width", "lowercase", "asciifolding"];
  const stop = `${language}-stop-words-filter`;
  const stem = `${language}-stem-filter`;
  const before = Object.keys(first);
  const analyzer = (tokenizer: string, ...filter: string[]) => ({ tokenizer, filter });
  return {
    analysis: {
      filter: {
        ...first,
        front_ngram: { type: "edge_ngram", min_gram: "1", max_gram: "12" },
        bigram_joiner: {
          type: "shingle",
          max_shingle_size: "2",
          output_unigrams: "false",
          token_separator: "",
        },
        bigram_joiner_unigrams: {
          type: "shingle",
          max_shingle_size: "2",
          output_unigrams: "true",
          token_separator: "",
        },
        bigram_max_size: { type: "length", max: "16", min: "0" },
        delimiter: {
          type: "word_delimiter_graph",
          catenate_all: "true",
          catenate_numbers: "true",
          catenate_words: "true",
          generate_number_parts: "true",
          generate_word_parts: "true",
          preserve_original: "false",
          split_on_case_change: "true",
          split_on_numerics: "true",
          stem_english_possessive: "true",
        },
        [stop]: { type: "stop", stopwords: `_${stemmer.replace("light_", "")}_` },
        [stem]: { type: "stemmer", name: stemmer },
      },
      analyzer: {
        i_prefix: analyzer("standard", ...base, "front_ngram"),
        q_prefix: analyzer("standard", ...base),
        iq_text_base: analyzer("standard", ...base, stop),
        iq_text_stem: analyzer("standard", ...before, ...base, stop, stem, ...last),
        iq_text_delimiter: analyzer("whitespace", ...before, "delimiter", ...base, stop, stem, ...last),
        i_text_bigram: analyzer("standard", ...base, stem, "bigram_joiner", "bigram_max_size"),
        q_text_bigram: analyzer("standard", ...base, stem, "bigram_joiner_unigrams", "bigram_max_size"),
      },
    },
  };
}

const text = (analyzer: string, more: JsonObject = {}) => ({ type: "text", analyzer, ...more });
const mappings: JsonObject = {
  dynamic_templates: [
    {
      data: {
        match_mapping_type: "string",
        mapping: text("iq_text_base", {
          index_options: "freqs",
          fields: {
            enum: { type: "keyword", ignore_above: 2048 },
            stem: text("iq_text_stem"),
            prefix: text("i_prefix", { search_analyzer: "q_prefix", index_options: "docs" }),
            joined: text("i_text_bigram", { search_analyzer: "q_text_bigram", index_options: "freqs" }),
            delimiter: text("iq_text_delimiter", { index_options: "freqs" }),
          },
        }),
      },
    },
  ],
};

const analyzed = async (index: string, analyzer: string, words: string) => {
  const { body } = await post(`/${index}/_analyze`, { analyzer, text: words });
  return (body.tokens as { token: string }[]).map(({ token }) => token);
};
const found = async (query: JsonObject) => {
  const { status, body } = await post("/content/_search", { query });
  expect([status, body.error]).toEqual([200, undefined]);
  return (body.hits as { hits: { _id: string }[] }).hits.map(({ _id }) => _id).sort();
};

/** Lucene's filters themselves are held to its records elsewhere; this is about their way into an index. */
describe("an index for content", () => {
  it("analyses by the language's filters", async () => {
    await put("/english", { settings: contentIndex("en", { stemmer: "light_english" }), mappings });
    expect(await analyzed("english", "iq_text_stem", "The possibilities of Connectors")).toEqual([
      "possibility",
      "connect",
    ]);
    expect(await analyzed("english", "i_prefix", "Über")).toEqual(["u", "ub", "ube", "uber"]);
    expect(await analyzed("english", "i_text_bigram", "data sources here")).toEqual([
      "datasource",
      "sourcehere",
    ]);
    expect(await analyzed("english", "iq_text_delimiter", "Wi-Fi")).toEqual(["wifi", "wi", "fi"]);

    const articles = { "fr-elision": { type: "elision", articles: ["l", "d"], articles_case: true } };
    await put("/french", { settings: contentIndex("fr", { stemmer: "light_french", first: articles }) });
    expect(await analyzed("french", "iq_text_stem", "L'organisation d'animaux")).toEqual(["organ", "animal"]);

    await put("/chinese", {
      settings: contentIndex("zh", { stemmer: "light_english", last: ["cjk_bigram"] }),
    });
    expect(await analyzed("chinese", "iq_text_stem", "日本語 text")).toEqual(["日本", "本語", "text"]);
  });

  it("finds documents by each of the ways that their text is cut", async () => {
    await put("/content", { settings: contentIndex("en", { stemmer: "light_english" }), mappings });
    await put("/content/_doc/1", { title: "Wi-Fi connectors for data sources" });
    await put("/content/_doc/2", { title: "The connector of a database" });
    await send(engine, "POST", "/content/_refresh");
    expect(await found({ match: { title: "connectors" } })).toEqual(["1"]);
    expect(await found({ match: { "title.stem": "connectors" } })).toEqual(["1", "2"]);
    expect(await found({ match: { "title.prefix": "DATAB" } })).toEqual(["2"]);
    expect(await found({ match: { "title.joined": { query: "datasource", operator: "and" } } })).toEqual([
      "1",
    ]);
    expect(await found({ match: { "title.delimiter": "wifi" } })).toEqual(["1"]);
    expect(await found({ match: { "title.delimiter": { query: "WiFi", operator: "and" } } })).toEqual(["1"]);
    expect(await found({ match: { title: "the of" } })).toEqual([]);
    expect(await found({ term: { "title.enum": "The connector of a database" } })).toEqual(["2"]);
  });

  it("says what it does not have instead of analysing in some other way", async () => {
    const asked = { tokenizer: "thai", text: "x" };
    expect((await post("/_analyze", asked)).status).toBe(501);
    const { status, body } = await put("/other", {
      settings: { analysis: { analyzer: { a: { type: "hungarian" } } } },
    });
    expect([status, (body.error as JsonObject).reason]).toEqual([
      501,
      "the embedded engine does not implement the analyzer [hungarian]",
    ]);
  });
});
