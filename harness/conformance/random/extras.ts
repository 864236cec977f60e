import type { Json } from "../../../connectors/framework/contract.ts";
import type { Rng } from "../../../generators/rng.ts";
import type { JsonObject } from "../engine/case.ts";
import { type Field, KEY } from "./mapping.ts";

type DrawQuery = (rng: Rng) => JsonObject;

const EXTRAS: readonly ((rng: Rng, field: Field, draw: DrawQuery) => JsonObject)[] = [
  (rng, field) => ({
    highlight: {
      fields: { [rng.pick([field.path, "*", "t*"])]: highlightOf(rng) },
      ...(rng.chance(0.3) ? { require_field_match: false } : {}),
    },
  }),
  (rng, field) => ({ docvalue_fields: [rng.pick([field.path, KEY])] }),
  (rng, _field, draw) => ({ post_filter: draw(rng) }),
  (rng) => ({ version: rng.chance(0.5), seq_no_primary_term: rng.chance(0.5) }),
];

function highlightOf(rng: Rng): JsonObject {
  return {
    ...(rng.chance(0.5) ? { type: rng.pick(["unified", "plain"]) } : {}),
    ...(rng.chance(0.4) ? { fragment_size: rng.pick([5, 10, 18]) } : {}),
    ...(rng.chance(0.3) ? { number_of_fragments: rng.int(0, 2) } : {}),
    ...(rng.chance(0.2) ? { no_match_size: rng.pick([3, 12]) } : {}),
  };
}

/** What a search may ask for beside its query, now and then; `draw` makes queries. */
export function randomExtras(rng: Rng, fields: readonly Field[], draw: DrawQuery): Record<string, Json> {
  if (!rng.chance(0.35)) return {};
  return { ...rng.pick(EXTRAS)(rng, rng.pick(fields), draw) };
}
