import type { Rng } from "../../../generators/rng.ts";
import type { JsonObject } from "../engine/case.ts";
import { NESTED } from "./nested.ts";
import { FIELD_TYPES, type FieldType } from "./values.ts";

/** A field by its full path, as queries name it. */
export interface Field {
  readonly path: string;
  readonly type: FieldType;
}

export interface RandomMapping {
  readonly body: JsonObject;
  readonly fields: readonly Field[];
}

/** `key` is unique in each document: sorted by it last, every order is one order. */
export const KEY = "key";

/** Some mapped fields, one of them below an object, and the rest left to dynamic mapping. */
export function randomMapping(rng: Rng): RandomMapping {
  const fields = rng
    .shuffle(FIELD_TYPES)
    .slice(0, rng.int(3, 7))
    .map((type): Field => ({ path: rng.chance(0.2) ? `o.${type}` : type, type }));
  const properties: Record<string, JsonObject> = { [KEY]: { type: "keyword" } };
  const below: Record<string, JsonObject> = {};
  for (const { path, type } of fields) {
    const [first, second] = path.split(".");
    if (second) below[second] = parameters(rng, type);
    else properties[first as string] = parameters(rng, type);
  }
  if (Object.keys(below).length > 0) properties.o = { properties: below };
  if (rng.chance(0.4)) properties[NESTED.path] = NESTED.mapping;
  const dynamic = rng.weighted([undefined, true, false, "strict"], [6, 1, 1, 1]);
  return { body: { ...(dynamic === undefined ? {} : { dynamic }), properties }, fields };
}

function parameters(rng: Rng, type: FieldType): JsonObject {
  const plain = { type };
  if (rng.chance(0.5)) return plain;
  switch (type) {
    case "keyword":
      return { ...plain, ...rng.pick([{ ignore_above: 8 }, { null_value: "none" }, {}]) };
    case "text":
      return { ...plain, fields: { raw: { type: "keyword", ignore_above: 256 } } };
    case "date":
      return {
        ...plain,
        ...rng.pick([{ format: "yyyy-MM-dd||epoch_millis" }, { null_value: "2020-01-01" }]),
      };
    case "boolean":
      return { ...plain, null_value: true };
    default:
      return { ...plain, ...rng.pick([{ coerce: false }, { null_value: 4 }, {}]) };
  }
}
