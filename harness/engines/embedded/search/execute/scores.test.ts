import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { send } from "../../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../../server.ts";
import { type Asked, plainSearch, type Version } from "./plain-scores.suite.ts";

const { fround } = Math;
const documents = 9000;
const colours = ["red", "green", "blue", "grey"];

let engine: EmbeddedEngine;
let expected: ReturnType<typeof plainSearch>;
const versions: Version[] = [];
const latest = new Map<number, Version>();
const random = numbersFrom(20261124);

beforeAll(async () => {
  engine = await startEmbedded();
  for (let id = 0; id < documents; id += 1500) {
    await write(Array.from({ length: 1500 }, (_, at) => id + at));
    // Once a text was searched, what comes later is added to what was made of it.
    await search({ kind: "any", words: ["w0"], boost: 1 });
  }
  await write(Array.from({ length: 2000 }, () => random(documents)));
  await remove(Array.from({ length: 500 }, () => random(documents)));
  expected = plainSearch(versions);
}, 60_000);
afterAll(() => engine[Symbol.asyncDispose]());

describe("the first hits by score are those of a plain look at every document", () => {
  const any = (count: number): Asked => ({ kind: "any", words: different(count), boost: 1 });
  const kinds: Readonly<Record<string, () => Asked>> = {
    "a word": () => any(1),
    "some of several words": () => any(2 + random(3)),
    "all of several words": () => ({ kind: "all", words: different(2 + random(2)), boost: 1 }),
    "a boost": () => ({ kind: "any", words: different(2), boost: 1 + random(30) / 10 }),
    "the best of two": () => ({ kind: "best", queries: [any(2), any(2)], tie: random(2) * 0.3 }),
    "the sum of two that are boosted": () => {
      const [a = "", b = "", c = "", d = ""] = different(4);
      const queries: Asked[] = [
        { kind: "any", words: [a, b], boost: 2.5 },
        { kind: "any", words: [c, d], boost: 0.7 },
      ];
      return { kind: "sum", queries, minimum: 1 + random(2) };
    },
    "some of several words, of some documents": () => ({
      kind: "only",
      query: any(3),
      colour: colours[random(4)] as string,
      without: different(1)[0] as string,
    }),
  };
  for (const [name, make] of Object.entries(kinds))
    it(`of ${name}`, async () => {
      for (let round = 0; round < 12; round++) {
        const asked = make();
        const found = await search(asked);
        expect(found, JSON.stringify(asked)).toEqual(expected(asked));
      }
    });
});

interface Found {
  readonly total: { readonly value: number };
  readonly hits: readonly { readonly _id: string; readonly _score: number }[];
}

async function search(asked: Asked) {
  const { body } = await send(engine, "POST", "/words/_search", {
    body: { query: queryOf(asked), _source: false, size: 30, track_total_hits: true },
  });
  const { hits, total } = body.hits as unknown as Found;
  return {
    total: total.value,
    hits: hits.map(({ _id, _score }) => [Number(_id), fround(_score)]),
  };
}

function queryOf(asked: Asked): unknown {
  switch (asked.kind) {
    case "any":
    case "all": {
      const operator = asked.kind === "all" ? "and" : "or";
      return { match: { text: { query: asked.words.join(" "), operator, boost: asked.boost } } };
    }
    case "best":
      return { dis_max: { queries: asked.queries.map(queryOf), tie_breaker: asked.tie } };
    case "sum":
      return { bool: { should: asked.queries.map(queryOf), minimum_should_match: asked.minimum } };
    case "only":
      return {
        bool: {
          must: [queryOf(asked.query)],
          filter: [{ term: { colour: asked.colour } }],
          must_not: [{ match: { text: asked.without } }],
        },
      };
  }
}

async function write(ids: readonly number[]): Promise<void> {
  let body = "";
  for (const id of ids) {
    bury(id);
    const version = { id, words: words(1 + random(30)), colour: colours[random(4)] as string, isDead: false };
    versions.push(version);
    latest.set(id, version);
    const source = { text: version.words.join(" "), colour: version.colour };
    body += `{"index":{"_id":"${id}"}}\n${JSON.stringify(source)}\n`;
  }
  await bulk(body);
}

async function remove(ids: readonly number[]): Promise<void> {
  for (const id of ids) bury(id);
  await bulk(ids.map((id) => `{"delete":{"_id":"${id}"}}\n`).join(""));
}

function bury(id: number): void {
  const live = latest.get(id);
  if (live) live.isDead = true;
}

async function bulk(body: string): Promise<void> {
  const mappings = { properties: { text: { type: "text" }, colour: { type: "keyword" } } };
  if (versions.length === 1500) await send(engine, "PUT", "/words", { body: { mappings } });
  const { status } = await send(engine, "POST", "/words/_bulk?refresh=true", {
    contentType: "application/x-ndjson",
    body,
  });
  expect(status).toBe(200);
}

/** Words of which the first are the most frequent. */
function words(count: number): string[] {
  return Array.from({ length: count }, () => `w${Math.floor((random(1000) / 1000) ** 3 * 60)}`);
}

/** The same, each once. */
function different(count: number): string[] {
  const found = new Set<string>();
  while (found.size < count) for (const word of words(1)) found.add(word);
  return [...found];
}

/** Numbers below a limit that look random and are the same every time. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
