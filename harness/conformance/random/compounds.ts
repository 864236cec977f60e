import type { Rng } from "../../../generators/rng.ts";
import type { JsonObject } from "../engine/case.ts";
import type { Field } from "./mapping.ts";
import { NESTED } from "./nested.ts";

type DrawQuery = (rng: Rng) => JsonObject;

const COMPOUNDS: readonly ((rng: Rng, field: Field, draw: DrawQuery) => JsonObject)[] = [
  (rng, _field, draw) => ({ constant_score: { filter: draw(rng), boost: 1.5 } }),
  (rng, _field, draw) => ({
    dis_max: { queries: [draw(rng), draw(rng)], ...(rng.chance(0.5) ? { tie_breaker: 0.5 } : {}) },
  }),
  (rng, _field, draw) => ({ boosting: { positive: draw(rng), negative: draw(rng), negative_boost: 0.5 } }),
  (rng, _field, draw) => ({
    function_score: {
      query: draw(rng),
      functions: [
        { weight: 2, filter: draw(rng) },
        { weight: 0.5, filter: draw(rng) },
      ],
      score_mode: rng.pick(["sum", "multiply", "max", "min", "avg", "first"]),
      boost_mode: rng.pick(["multiply", "replace", "sum"]),
    },
  }),
  (rng) => ({
    nested: {
      path: NESTED.path,
      query: NESTED.query(rng),
      ...(rng.chance(0.4) ? { score_mode: rng.pick(["none", "max", "sum", "avg", "min"]) } : {}),
      ...(rng.chance(0.3) ? { ignore_unmapped: true } : {}),
    },
  }),
  (rng, field) => ({
    query_string: {
      query: rng.pick(["quick AND fox", "brown~1 OR red", "(lazy dog) -fox", "re*", '"brown fox"~2', "4"]),
      ...(rng.chance(0.6) ? { fields: [field.path] } : {}),
      lenient: true,
    },
  }),
  (rng, field) => ({
    simple_query_string: {
      query: rng.pick(["quick + fox", "brown~1 | red", "lazy -fox", "re*", '"brown fox"', "4"]),
      ...(rng.chance(0.6) ? { fields: [field.path] } : {}),
      lenient: true,
    },
  }),
];

/** A query around others, or of a language of its own; `draw` makes those inside. */
export function randomCompound(rng: Rng, field: Field, draw: DrawQuery): JsonObject {
  return rng.pick(COMPOUNDS)(rng, field, draw);
}
