import type { Json } from "../../../connectors/framework/contract.ts";
import type { Rng } from "../../../generators/rng.ts";
import type { JsonObject } from "../engine/case.ts";
import { randomAggregations } from "./aggregations.ts";
import { randomCompound } from "./compounds.ts";
import { randomId } from "./documents.ts";
import { randomExtras } from "./extras.ts";
import { type Field, KEY } from "./mapping.ts";
import { searchValue } from "./values.ts";

type Leaf = (rng: Rng, field: Field) => JsonObject;

/** A field by the name a query uses, at times a sub-field or one that does not exist. */
function named(rng: Rng, { path, type }: Field): string {
  if (rng.chance(0.04)) return "nowhere";
  return type === "text" && rng.chance(0.2) ? `${path}.raw` : path;
}

const LEAVES: readonly Leaf[] = [
  (rng, field) => ({ term: { [named(rng, field)]: termOf(rng, field) } }),
  (rng, field) => ({ terms: { [named(rng, field)]: termsOf(rng, field) } }),
  (rng, field) => ({ match: { [named(rng, field)]: matchOf(rng, field) } }),
  (rng, field) => ({ range: { [named(rng, field)]: rangeOf(rng, field) } }),
  (rng, field) => ({ exists: { field: named(rng, field) } }),
  (rng, field) => ({ prefix: { [named(rng, field)]: rng.pick(["r", "qu", "", "Z", "two"]) } }),
  (rng) => ({ ids: { values: Array.from({ length: rng.int(0, 4) }, () => randomId(rng)) } }),
  (rng) => rng.pick([{ match_all: {} }, { match_none: {} }]),
  (rng, field) => ({ wildcard: { [named(rng, field)]: rng.pick(["r*", "*", "q?ick", "*o*", "Gr*n", ""]) } }),
  (rng, field) => ({
    regexp: { [named(rng, field)]: rng.pick(["r.d", "qu[a-z]+", "(red|blue)", ".*", "<1-40>"]) },
  }),
  (rng, field) => ({ fuzzy: { [named(rng, field)]: rng.pick(["rad", "quikc", "gren", "brow"]) } }),
  (rng, field) => ({ match_phrase: { [named(rng, field)]: phraseOf(rng, field) } }),
  (rng, field) => ({ match_phrase_prefix: { [named(rng, field)]: rng.pick(["quick bro", "lazy d", "r"]) } }),
  (rng, field) => ({
    multi_match: {
      query: searchValue(rng, field.type),
      fields: [named(rng, field), KEY],
      type: rng.pick(["best_fields", "most_fields", "cross_fields"]),
      lenient: true,
    },
  }),
];

function phraseOf(rng: Rng, { type }: Field): Json {
  if (type !== "text") return searchValue(rng, type);
  const query = rng.pick(["quick brown", "brown fox", "dog brown", "lazy dog", "fox"]);
  return rng.chance(0.4) ? { query, slop: rng.int(0, 3) } : query;
}

/** Which of two bad dates the server complains of is up to a hash that it seeds anew with each start. */
function termsOf(rng: Rng, { type }: Field): Json[] {
  const values = Array.from({ length: rng.int(0, 3) }, () => searchValue(rng, type));
  return type === "date"
    ? [...values.slice(0, 1), ...rng.pick([[], ["2024-01-01"], [1711929600000]])]
    : values;
}

function termOf(rng: Rng, { type }: Field): Json {
  const value = searchValue(rng, type);
  return rng.chance(0.3) ? { value, ...(rng.chance(0.5) ? { boost: 2 } : {}) } : value;
}

function matchOf(rng: Rng, { type }: Field): Json {
  const query = searchValue(rng, type);
  if (rng.chance(0.5)) return query;
  return { query, operator: rng.pick(["and", "or"]), ...(rng.chance(0.3) ? { lenient: true } : {}) };
}

function rangeOf(rng: Rng, { type }: Field): JsonObject {
  const bounds: Record<string, Json> = {};
  if (rng.chance(0.8)) bounds[rng.pick(["gt", "gte"])] = searchValue(rng, type);
  if (rng.chance(0.6)) bounds[rng.pick(["lt", "lte"])] = searchValue(rng, type);
  return bounds;
}

/** A query of some depth. */
export function randomQuery(rng: Rng, fields: readonly Field[], depth = 2): JsonObject {
  if (depth === 0 || rng.chance(0.45)) return rng.pick(LEAVES)(rng, rng.pick(fields));
  const some = (most: number): JsonObject[] =>
    Array.from({ length: rng.int(0, most) }, () => randomQuery(rng, fields, depth - 1));
  if (rng.chance(0.3))
    return randomCompound(rng, rng.pick(fields), (own) => randomQuery(own, fields, depth - 1));
  const bool: Record<string, Json> = {};
  for (const clause of ["must", "filter", "should", "must_not"]) if (rng.chance(0.4)) bool[clause] = some(2);
  if (rng.chance(0.15)) bool.minimum_should_match = rng.pick([0, 1, 2, "50%", -1]);
  return { bool };
}

/** A search whose hits have one order only: sorted by what is asked, then by the key of the document. */
export function sortedSearch(rng: Rng, fields: readonly Field[]): JsonObject {
  const field = rng.pick(fields);
  const order = rng.pick(["asc", "desc"]);
  const size = rng.pick([0, 3, 10, 50]);
  const missing = rng.pick([{}, { missing: "_first" }, { missing: "_last" }]);
  const first = { [named(rng, field)]: { order, ...missing } };
  return {
    query: randomQuery(rng, fields),
    sort: [...(rng.chance(0.7) ? [first] : []), { [KEY]: rng.pick(["asc", "desc"]) }],
    size,
    ...(rng.chance(0.2) ? { from: rng.int(0, 4) } : {}),
    ...(rng.chance(0.25)
      ? { aggs: randomAggregations(rng, fields, (own) => randomQuery(own, fields, 1)) }
      : {}),
    ...(rng.chance(0.15) ? { fields: [field.path, "o.*"] } : {}),
    ...(rng.chance(0.2) ? { track_total_hits: totalOf(rng, size) } : {}),
    ...randomExtras(rng, fields, (own) => randomQuery(own, fields, 1)),
    ...(rng.chance(0.2) ? { _source: rng.pick<Json>([false, [KEY], { excludes: ["o.*", "t*"] }]) } : {}),
  };
}

/** Without hits, whether just so many matches are called exact is up to how the server's segments lie. */
function totalOf(rng: Rng, size: number): Json {
  return rng.pick<Json>([true, false, size === 0 ? 0 : 3]);
}

/** A search by relevance: hits in any order, as equal scores have none, but each with its score. */
export function scoredSearch(rng: Rng, fields: readonly Field[]): JsonObject {
  return { query: randomQuery(rng, fields, 3), size: 100, _source: false };
}
