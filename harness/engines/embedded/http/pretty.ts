import { isObject, type Json } from "../json.ts";

/** JSON as the server prints it for `?pretty`: two spaces, blanks around the colon, `[ ]` and `{ }` when empty. */
export function pretty(value: Json, indent = ""): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[ ]";
    return `[\n${value.map((item) => inner + pretty(item, inner)).join(",\n")}\n${indent}]`;
  }
  if (!isObject(value)) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return "{ }";
  const lines = entries.map(([key, child]) => `${inner}${JSON.stringify(key)} : ${pretty(child, inner)}`);
  return `{\n${lines.join(",\n")}\n${indent}}`;
}
