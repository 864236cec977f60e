import { expect, it } from "vitest";
import type { JsonObject } from "../../json.ts";
import { send } from "../../raw-request.suite.ts";
import { startEmbedded } from "../../server.ts";

const words = ["red", "green", "blue", "green green", "red blue red"];

it("scores many matches at once as it does one by one, and no replaced document", async () => {
  await using engine = await startEmbedded();
  const bulk = (documents: readonly number[], shift: number) =>
    send(engine, "POST", "/colours/_bulk?refresh=true", {
      contentType: "application/x-ndjson",
      body: documents
        .flatMap((at) => [
          { index: { _id: String(at) } },
          { text: `${words[(at * 7 + shift) % 5]} ${"x ".repeat(at % 9)}` },
        ])
        .map((line) => `${JSON.stringify(line)}\n`)
        .join(""),
    });
  const all = Array.from({ length: 300 }, (_, at) => at);
  const ask = async (query: unknown, more = {}) => {
    const { body } = await send(engine, "POST", "/colours/_search", {
      body: { query, _source: false, size: 25, ...more },
    });
    return body.hits as unknown as { total: JsonObject; hits: JsonObject[] };
  };
  const match = { match: { text: "red green" } };
  /** What is sorted by anything is not taken at once. */
  const oneByOne = async (more = {}) => {
    const { total, hits } = await ask(match, { sort: ["_score", "_doc"], ...more });
    return { total, hits: hits.map(({ sort, ...hit }: JsonObject) => hit) };
  };
  const atOnce = async (more = {}) => {
    const { total, hits } = await ask(match, more);
    return { total, hits };
  };
  await bulk(all, 0);
  expect(await atOnce()).toEqual(await oneByOne());
  await bulk(
    all.filter((at) => at % 3 === 0),
    1,
  );
  const replaced = await atOnce();
  expect(replaced).toEqual(await oneByOne());
  expect(replaced).toMatchObject({ total: { value: all.filter(hasColour).length } });
  expect(await atOnce({ min_score: 0.9 })).toEqual(await oneByOne({ min_score: 0.9 }));
});

/** Of five texts only "blue" has neither. */
function hasColour(at: number): boolean {
  return (at * 7 + (at % 3 === 0 ? 1 : 0)) % 5 !== 2;
}
