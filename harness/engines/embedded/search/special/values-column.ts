import type { Json } from "../../json.ts";
import type { Column } from "../columns/column.ts";
import type { RawValue } from "../source/json-cursor.ts";

/** A column of values that are neither terms nor numbers: ranges, points, instants of nanoseconds. */
export class ValuesColumn<Value> implements Column {
  readonly whole = true;
  readonly #read: (value: Json, text: string) => readonly Value[];
  readonly #values: (readonly Value[])[] = [];
  #taken: Value[] = [];

  /** `read` gives what a value of a source, with its text, is kept as. */
  constructor(read: (value: Json, text: string) => readonly Value[]) {
    this.#read = read;
  }

  get length(): number {
    return this.#values.length;
  }

  take({ bytes, start, end }: RawValue): void {
    const text = bytes.toString("utf8", start, end);
    this.#taken.push(...this.#read(JSON.parse(text) as Json, text));
  }

  finish(): void {
    this.#values.push(this.#taken);
    if (this.#taken.length > 0) this.#taken = [];
  }

  /** The values of a document. */
  all(ordinal: number): readonly Value[] {
    return this.#values[ordinal] ?? [];
  }
}
