import type { Json } from "../contract.ts";
import { isObject } from "../protocol/merge.ts";
import type { Test } from "./operators.ts";

/**
 * Whether any value of a field passes a test. `a.b` is the field of that name, or `b` in the object `a`; of a list any
 * element will do, on the way as at the end. Null is as good as absent, and an object has no value of its own.
 */
export function anyAt(value: Json | undefined, path: string, test: Test): boolean {
  if (Array.isArray(value)) return value.some((element) => anyAt(element, path, test));
  if (!isObject(value)) return false;
  if (Object.hasOwn(value, path) && anyOf(value[path], test)) return true;
  for (let dot = path.indexOf("."); dot >= 0; dot = path.indexOf(".", dot + 1)) {
    const name = path.slice(0, dot);
    if (Object.hasOwn(value, name) && anyAt(value[name], path.slice(dot + 1), test)) return true;
  }
  return false;
}

function anyOf(value: Json | undefined, test: Test): boolean {
  if (Array.isArray(value)) return value.some((element) => anyOf(element, test));
  return value !== null && value !== undefined && typeof value !== "object" && test(value as never);
}
