import type { Json } from "../../../connectors/framework/contract.ts";
import type { Rng } from "../../../generators/rng.ts";
import type { JsonObject } from "../engine/case.ts";

const WORDS = ["red", "green", "blue"];

/** Objects with documents of their own, which some mappings have. */
export const NESTED = {
  path: "n",
  mapping: { type: "nested", properties: { k: { type: "keyword" }, i: { type: "integer" } } },
  /** One object, several or none. */
  objects(rng: Rng): Json {
    const object = (): JsonObject => ({
      k: rng.pick(WORDS),
      ...(rng.chance(0.7) ? { i: rng.int(0, 4) } : {}),
    });
    return rng.chance(0.3) ? object() : Array.from({ length: rng.int(0, 3) }, object);
  },
  query(rng: Rng): JsonObject {
    const word = { term: { "n.k": rng.pick(WORDS) } };
    const number = { range: { "n.i": { gte: rng.int(0, 4) } } };
    return rng.pick<JsonObject>([
      word,
      number,
      { bool: { must: [word, number] } },
      { exists: { field: "n.i" } },
    ]);
  },
  aggregations: (rng: Rng): JsonObject => ({
    nested: { path: "n" },
    aggs: {
      words: { terms: { field: "n.k" }, aggs: { most: { [rng.pick(["max", "sum"])]: { field: "n.i" } } } },
    },
  }),
} as const;
