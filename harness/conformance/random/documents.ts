import type { Json } from "../../../connectors/framework/contract.ts";
import type { Rng } from "../../../generators/rng.ts";
import type { JsonObject } from "../engine/case.ts";
import { type Field, KEY } from "./mapping.ts";
import { NESTED } from "./nested.ts";
import { documentValue, FIELD_TYPES } from "./values.ts";

/** Ids are few, so that operations meet. */
const IDS = 12;

export function randomId(rng: Rng): string {
  return `d${rng.int(1, IDS)}`;
}

/** A document of some of the fields, now and then with one that no mapping names. */
export function randomDocument(rng: Rng, fields: readonly Field[], key: string): JsonObject {
  const document: Record<string, Json> = { [KEY]: key };
  const below: Record<string, Json> = {};
  for (const { path, type } of fields) {
    if (rng.chance(0.3)) continue;
    const [first, second] = path.split(".");
    if (second) below[second] = documentValue(rng, type);
    else document[first as string] = documentValue(rng, type);
  }
  if (Object.keys(below).length > 0) document.o = below;
  if (rng.chance(0.3)) document[NESTED.path] = NESTED.objects(rng);
  if (rng.chance(0.15)) document[`extra${rng.int(1, 3)}`] = documentValue(rng, rng.pick(FIELD_TYPES));
  return document;
}

/** The lines of a `_bulk` body: indexing mostly, with creations, updates and deletions of the same few ids. */
export function randomBulk(rng: Rng, fields: readonly Field[], appendOnly: number | undefined): JsonObject[] {
  return Array.from({ length: rng.int(4, 14) }, (_, at): JsonObject[] => {
    if (appendOnly !== undefined) {
      const id = `a${appendOnly}-${at}`;
      return [{ index: { _id: id } }, randomDocument(rng, fields, id)];
    }
    const _id = randomId(rng);
    const operation = rng.weighted(["index", "create", "update", "upsert", "delete"], [6, 2, 2, 1, 1]);
    if (operation === "delete") return [{ delete: { _id } }];
    const source = randomDocument(rng, fields, _id);
    if (operation === "update") return [{ update: { _id } }, { doc: source }];
    if (operation === "upsert") return [{ update: { _id } }, { doc: source, doc_as_upsert: true }];
    return [{ [operation]: { _id } }, source];
  }).flat();
}

/** The body of an `_update`, whose document may be what is there already or take the place of what is not. */
export function randomUpdate(rng: Rng, fields: readonly Field[], key: string): JsonObject {
  const doc = rng.chance(0.2) ? { [KEY]: key } : randomDocument(rng, fields, key);
  return {
    doc,
    ...(rng.chance(0.2) ? { detect_noop: false } : {}),
    ...(rng.chance(0.2) ? { doc_as_upsert: true } : {}),
    ...(rng.chance(0.2) ? { upsert: randomDocument(rng, fields, key) } : {}),
    ...(rng.chance(0.2) ? { _source: rng.pick<Json>([true, [KEY]]) } : {}),
  };
}
