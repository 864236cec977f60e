import { afterAll, beforeAll, expect, it } from "vitest";
import type { JsonObject } from "../../json.ts";
import { send } from "../../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../../server.ts";

let engine: EmbeddedEngine;
beforeAll(async () => {
  engine = await startEmbedded();
});
afterAll(() => engine[Symbol.asyncDispose]());

const put = (path: string, body: JsonObject) => send(engine, "PUT", path, { body });
const index = (synonyms: JsonObject, before: readonly string[] = [], more: JsonObject = {}) => ({
  settings: {
    analysis: {
      filter: { mine: { type: "synonym_graph", ...synonyms }, grams: { type: "ngram" } },
      analyzer: { a: { tokenizer: "standard", filter: ["lowercase", ...before, "mine"] } },
    },
  },
  ...more,
});
const refusal = async (synonyms: JsonObject, before: readonly string[] = []) => {
  const { status, body } = await put("/refused", index(synonyms, before));
  const reasons: unknown[] = [status];
  for (let at = body.error as JsonObject | undefined; at; at = at.caused_by as JsonObject | undefined)
    reasons.push(at.reason);
  return reasons;
};

it("a search finds what is called otherwise in a text, words in a row among them", async () => {
  const mappings = { properties: { t: { type: "text", search_analyzer: "a" } } };
  const rules = ["USA, United States", "dns => domain name system"];
  expect((await put("/found", index({ synonyms: rules }, [], { mappings }))).status).toBe(200);
  await put("/found/_doc/1", { t: "in the United States" });
  await put("/found/_doc/2", { t: "the USA" });
  await put("/found/_doc/3", { t: "states that are united" });
  await put("/found/_doc/4", { t: "the domain name system" });
  await send(engine, "POST", "/found/_refresh");
  const found = async (text: string) => {
    const { body } = await send(engine, "POST", "/found/_search", {
      body: { query: { match: { t: { query: text, operator: "and" } } } },
    });
    return (body.hits as { hits: { _id: string }[] }).hits.map(({ _id }) => _id).sort();
  };
  expect(await found("usa")).toEqual(["1", "2"]);
  // Words that are one way of several to say a thing are looked for as a phrase.
  expect(await found("united states")).toEqual(["1", "2"]);
  expect(await found("DNS")).toEqual(["4"]);
});

it("rules are cut as the text is, by the filters before", async () => {
  const { status } = await put("/stemmed", index({ synonyms: ["connectors, plugs"] }, ["porter_stem"]));
  expect(status).toBe(200);
  const { body } = await send(engine, "POST", "/stemmed/_analyze", {
    body: { analyzer: "a", text: "connector" },
  });
  expect((body.tokens as JsonObject[]).map(({ token }) => token)).toEqual(["plug", "connector"]);
});

it("wrong rules are refused, telling the line", async () => {
  const from = "failed to build synonyms from ['mine' analyzer settings]";
  expect(await refusal({ synonyms: ["a, b", "a => b => c"] })).toEqual([
    400,
    from,
    "Invalid synonym rule at line 2",
    "more than one explicit mapping specified on the same line",
  ]);
  expect(await refusal({ synonyms: ["the, a"] }, ["stop"])).toEqual([
    400,
    from,
    "Invalid synonym rule at line 1",
    "term: the was completely eliminated by analyzer",
  ]);
  expect(await refusal({ synonyms: ["a, b"] }, ["grams"])).toEqual([
    400,
    "Token filter [grams] cannot be used to parse synonyms",
  ]);
  expect(await refusal({})).toEqual([
    400,
    "synonym requires either `synonyms`, `synonyms_set` or `synonyms_path` to be configured",
  ]);
  expect((await put("/lenient", index({ synonyms: ["the, b"], lenient: true }, ["stop"]))).status).toBe(200);
  expect((await refusal({ synonyms_set: "mine" }))[0]).toBe(501);
});
