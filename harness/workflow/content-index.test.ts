import { readFile } from "node:fs/promises";
import type { Client } from "@elastic/elasticsearch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Transcript } from "../conformance/analysis/chain.ts";
import { connect } from "../engines/client.ts";
import { type EmbeddedEngine, startEmbedded } from "../engines/embedded/server.ts";
import { createContentIndex } from "./content-index.ts";
import { LANGUAGES, languageOf, UNIVERSAL } from "./languages.ts";

/** Of Lucene, by its own classes. */
const TRANSCRIPTS = new URL("../conformance/analysis/transcripts/", import.meta.url);
const ANALYZERS = [
  "i_prefix",
  "q_prefix",
  "iq_text_base",
  "iq_text_stem",
  "iq_text_delimiter",
  "i_text_bigram",
  "q_text_bigram",
];

let engine: EmbeddedEngine;
let client: Client & AsyncDisposable;
beforeAll(async () => {
  engine = await startEmbedded();
  client = connect(engine);
});
afterAll(async () => {
  await client[Symbol.asyncDispose]();
  await engine[Symbol.asyncDispose]();
});

describe("an index for content", () => {
  it.each([...LANGUAGES])("cuts %s as Lucene does with Kibana's analyzers", async (word, language) => {
    const index = `search-${word}`;
    expect(await createContentIndex(client, { index, language })).toEqual([]);
    for (const analyzer of ANALYZERS) {
      const file = new URL(`content-${word === UNIVERSAL ? "en" : word}-${analyzer}.json`, TRANSCRIPTS);
      const recorded = Object.entries(JSON.parse(await readFile(file, "utf8")) as Transcript);
      expect(recorded.length).toBeGreaterThan(0);
      for (const [text, { tokens }] of recorded) {
        const answer = await client.indices.analyze({ index, analyzer, text });
        expect(
          answer.tokens?.map(({ token }) => token),
          `${analyzer}: ${text}`,
        ).toEqual(tokens.map(([term]) => term));
      }
    }
  });

  it("has each text mapped whole and by every way to cut it", async () => {
    const index = "search-mapped";
    await createContentIndex(client, { index, language: languageOf("en") });
    await client.index({ index, document: { title: "Wi-Fi for the connectors", pages: 3 }, refresh: true });
    const answer = await client.indices.getMapping({ index });
    expect(answer[index]?.mappings.properties).toEqual({
      pages: { type: "long" },
      title: {
        type: "text",
        analyzer: "iq_text_base",
        fields: {
          delimiter: { type: "text", analyzer: "iq_text_delimiter", index_options: "freqs" },
          enum: { type: "keyword", ignore_above: 2048 },
          joined: {
            type: "text",
            analyzer: "i_text_bigram",
            search_analyzer: "q_text_bigram",
            index_options: "freqs",
          },
          prefix: {
            type: "text",
            analyzer: "i_prefix",
            search_analyzer: "q_prefix",
            index_options: "docs",
          },
          stem: { type: "text", analyzer: "iq_text_stem" },
        },
      },
    });
    const found = async (field: string, query: string) => {
      const { hits } = await client.search({
        index,
        query: { match: { [field]: { query, operator: "and" } } },
      });
      return hits.hits.length;
    };
    expect(await found("title", "connector")).toBe(0);
    expect(await found("title.stem", "connector")).toBe(1);
    expect(await found("title.prefix", "conn")).toBe(1);
    expect(await found("title.delimiter", "wifi")).toBe(1);
    expect(await found("title.joined", "wifi")).toBe(1);
  });

  it("is left to Elasticsearch's own mapping without a language", async () => {
    await createContentIndex(client, { index: "search-plain" });
    await client.index({ index: "search-plain", document: { title: "x" }, refresh: true });
    const answer = await client.indices.get({ index: "search-plain" });
    expect(answer["search-plain"]?.mappings?.properties).toEqual({
      title: { type: "text", fields: { keyword: { type: "keyword", ignore_above: 256 } } },
    });
    expect(answer["search-plain"]?.settings?.index?.analysis).toBeUndefined();
  });
});

describe("on a server that lacks a part of it", () => {
  const language = { code: "tlh", title: "Klingon", stemmer: "klingon", stopWords: "_none_" };

  it("names the part, and makes nothing", async () => {
    const refused = createContentIndex(client, { index: "search-tlh", language });
    await expect(refused).rejects.toThrow(
      "[index] this Elasticsearch lacks what an index for Klingon needs: filter tlh-stem-filter: Invalid stemmer class specified: klingon",
    );
    expect(await client.indices.exists({ index: "search-tlh" })).toBe(false);
  });

  it("does without when asked, and says what", async () => {
    const missing = await createContentIndex(client, { index: "search-less", language, allowMissing: true });
    expect(missing).toEqual(["filter tlh-stem-filter (Invalid stemmer class specified: klingon)"]);
    const { tokens } = await client.indices.analyze({
      index: "search-less",
      analyzer: "iq_text_stem",
      text: "Qapla' of warriors",
    });
    expect(tokens?.map(({ token }) => token)).toEqual(["qapla", "of", "warriors"]);
  });
});

describe("the languages", () => {
  it("are those that Kibana offers", () => {
    expect([...LANGUAGES.keys()].sort().join(" ")).toBe(
      "da de en es fr it ja ko nl pt pt-br ru th universal zh",
    );
  });

  it("are named in the error about another", () => {
    expect(() => languageOf("pt-be")).toThrow(
      '[language] there is no language "pt-be"; did you mean "pt-br"? (there are zh, da, nl, en, ',
    );
  });
});
