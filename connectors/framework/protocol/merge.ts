import type { Json } from "../contract.ts";

type JsonObject = Readonly<Record<string, Json>>;

/** A JSON object, neither null nor a list. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** One object laid over another, as `_update` does it: objects in both are merged, anything else is replaced. */
export function merged<Value extends object>(before: Value, changes: Partial<Value>): Value {
  const result = { ...before } as Record<string, unknown>;
  for (const [name, after] of Object.entries(changes)) {
    const was = result[name];
    result[name] = isObject(was) && isObject(after) ? merged(was, after) : after;
  }
  return result as Value;
}

/** Whether laying `changes` over an object leaves in the fields they name nothing but what they say. */
export function mergesCleanly(before: object, changes: object): boolean {
  return Object.entries(changes).every(([name, after]) => replaces((before as JsonObject)[name], after));
}

function replaces(before: unknown, after: unknown): boolean {
  if (!isObject(before) || !isObject(after)) return true;
  return Object.keys(before).every((key) => key in after && replaces(before[key], after[key]));
}
