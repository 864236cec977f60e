import { isDeepStrictEqual } from "node:util";
import { isObject, type JsonObject } from "../json.ts";

/**
 * Merges a partial document into a source, in place: objects key by key, everything else replaced, null
 * included. True when that changed anything.
 */
export function mergeInto(source: JsonObject, changes: JsonObject): boolean {
  let changed = false;
  for (const [key, value] of Object.entries(changes)) {
    const old = Object.hasOwn(source, key) ? source[key] : undefined;
    if (isObject(old) && isObject(value)) changed = mergeInto(old, value) || changed;
    else if (old === undefined || !isDeepStrictEqual(old, value)) {
      source[key] = value;
      changed = true;
    }
  }
  return changed;
}
