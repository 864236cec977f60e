import { parseAsWritten, writeExactly } from "../../documents/exact-json.ts";
import { isObject, type Json } from "../../json.ts";
import type { Field } from "../../mapping/field.ts";
import type { RawValue } from "../source/json-cursor.ts";
import { TermColumn } from "./term-column.ts";

/** What of a flattened field is kept: all values, those of one key, or all with their keys. */
type Part = { readonly key?: string | undefined; readonly keyed?: true };

/** A column of the leaves of a flattened field, all of them texts. */
export class FlattenedColumn extends TermColumn {
  readonly whole = true;
  readonly #part: Part;
  readonly #limit: number;
  readonly #nothing: string | undefined;

  constructor({ parameters: { ignore_above: limit, null_value: nothing } }: Field, part: Part) {
    super(() => undefined);
    this.#part = part;
    this.#limit = typeof limit === "number" ? limit : Number.POSITIVE_INFINITY;
    this.#nothing = nothing === undefined || nothing === null ? undefined : String(nothing);
  }

  override take({ bytes, start, end }: RawValue): void {
    this.#leaves("", parseAsWritten(bytes.toString("utf8", start, end)));
  }

  #leaves(key: string, value: Json): void {
    if (Array.isArray(value)) for (const item of value) this.#leaves(key, item);
    else if (isObject(value))
      for (const [name, held] of Object.entries(value))
        this.#leaves(key === "" ? name : `${key}.${name}`, held);
    else this.#leaf(key, value);
  }

  #leaf(key: string, value: Json): void {
    const text = value === null ? this.#nothing : textOf(value);
    if (text === undefined || text.length > this.#limit || key === "") return;
    if (this.#part.keyed) this.add(`${key}\0${text}`);
    else if (this.#part.key === undefined || this.#part.key === key) this.add(text);
  }
}

/** Numbers are texts as they were written. */
function textOf(value: Json): string {
  if (typeof value !== "string") return String(value);
  return value.startsWith("\u0000number ") ? writeExactly(value) : value;
}
