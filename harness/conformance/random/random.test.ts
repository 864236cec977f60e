import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedEngine, startEmbedded } from "../../engines/embedded/server.ts";
import { type ConformanceCase, get, post } from "../engine/case.ts";
import type { Exchange } from "../engine/run-case.ts";
import { live } from "../engine/side-by-side.ts";
import { compareByChance } from "./compare.ts";
import { randomProgramme } from "./programme.ts";
import { shrink } from "./shrink.ts";

describe("randomProgramme", () => {
  it("gives the same case for the same seed and number, another for another", () => {
    expect(randomProgramme(7, 3)).toEqual(randomProgramme(7, 3));
    expect(randomProgramme(7, 3)).not.toEqual(randomProgramme(7, 4));
    expect(randomProgramme(7, 3)).not.toEqual(randomProgramme(8, 3));
  });

  it("draws every kind of query, and asks nothing that has more than one answer", () => {
    const programmes = Array.from({ length: 40 }, (_, at) => randomProgramme(1, at));
    const drawn = JSON.stringify(programmes);
    for (const kind of [
      "term",
      "terms",
      "match",
      "range",
      "exists",
      "prefix",
      "ids",
      "bool",
      "constant_score",
    ])
      expect(drawn).toContain(`{"${kind}":`);
    const searches = programmes
      .flatMap(({ requests }) => requests)
      .filter(({ path }) => path.endsWith("_search"));
    expect(searches.length).toBeGreaterThan(200);
    const ordered = searches.filter(
      ({ body, unordered }) => unordered ?? JSON.stringify(body).includes('"key"'),
    );
    expect(ordered).toHaveLength(searches.length);
  });
});

describe("shrink", () => {
  it("leaves what is needed to fail, and nothing else", async () => {
    const test: ConformanceCase = {
      name: "large",
      requests: [
        get("/a"),
        post("/b", { keep: { one: 1, two: [1, 2, 3] }, drop: "x" }),
        post("/_bulk", [{ index: {} }, { good: 1 }, { index: {} }, { bad: 1, good: 2 }]),
        get("/c"),
      ],
    };
    const fails = async ({ requests }: ConformanceCase): Promise<boolean> => {
      const text = JSON.stringify(requests);
      return text.includes('"bad"') && text.includes('"two":[');
    };
    const { requests } = await shrink(test, fails);
    expect(requests.map(({ body }) => body)).toEqual([{ keep: { two: [] } }, [{ bad: 1 }]]);
  });

  it("stops after as many attempts as it may make", async () => {
    let attempts = 0;
    const fails = async (): Promise<boolean> => {
      attempts += 1;
      return false;
    };
    await shrink(randomProgramme(1, 1), fails, 10);
    expect(attempts).toBe(10);
  });
});

describe("compareByChance", () => {
  let engines: readonly [EmbeddedEngine, EmbeddedEngine];
  beforeAll(async () => {
    engines = await Promise.all([startEmbedded(), startEmbedded()]);
  });
  afterAll(async () => {
    for (const engine of engines) await engine[Symbol.asyncDispose]();
  });

  const compare = (spoil: (exchange: Exchange) => Exchange) =>
    compareByChance({
      real: live(engines[0]),
      engine: async (test) => (await live(engines[1])(test)).map(spoil),
      seed: 1,
      random: 60,
      signal: new AbortController().signal,
      say: () => {},
    });

  it("finds no difference between an engine and itself", async () => {
    const { requests, differences, smallest } = await compare((exchange) => exchange);
    expect(requests).toBeGreaterThanOrEqual(60);
    expect([differences, smallest]).toEqual([0, []]);
  });

  it("finds a wrong answer, counts it, and shows a small case of it", async () => {
    const { differences, smallest } = await compare((exchange) => {
      if (!exchange.request.path.endsWith("_count")) return exchange;
      return { ...exchange, answer: { ...exchange.answer, status: 299 } };
    });
    expect(differences).toBeGreaterThan(0);
    expect(smallest[0]?.case.requests).toEqual([
      expect.objectContaining({ path: "/{index}/_count", body: {} }),
    ]);
    expect(smallest[0]?.differences[0]).toContain("expected 404, saw 299");
  });
});
