import type { Json } from "../../json.ts";
import type { Field } from "../../mapping/field.ts";
import type { RawValue } from "../source/json-cursor.ts";

/** True when a field takes a value that stands in a source; arrays are taken when all their items are. */
export function accepts(field: Field, { bytes, start, end }: RawValue): boolean {
  const text = bytes.toString("utf8", start, end);
  return takes(field, JSON.parse(text) as Json, text);
}

function takes(field: Field, value: Json, text: string): boolean {
  if (value === null) return true;
  if (Array.isArray(value) && !field.takesArrays)
    return value.every((item) => takes(field, item, JSON.stringify(item)));
  const complaint = field.check(value, field);
  if (!complaint) return true;
  const document = Buffer.from(text);
  return complaint({ document, start: 0, end: document.length, text }) === undefined;
}
