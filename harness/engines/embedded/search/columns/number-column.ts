import type { RawValue } from "../source/json-cursor.ts";
import type { Column } from "./column.ts";

/** A column of numbers: of number fields, and of dates in milliseconds since the epoch. */
export class NumberColumn implements Column {
  readonly #numberOf: (value: RawValue) => number | undefined;
  #values = new Float64Array(1024);
  #length = 0;
  /** All values, ascending, of documents that have several. */
  readonly #several = new Map<number, number[]>();
  #taken: number[] = [];

  /** `numberOf` gives the number that a value is indexed as, or undefined for none. */
  constructor(numberOf: (value: RawValue) => number | undefined) {
    this.#numberOf = numberOf;
  }

  get length(): number {
    return this.#length;
  }

  take(value: RawValue): void {
    const number = this.#numberOf(value);
    if (number !== undefined) this.#taken.push(number);
  }

  finish(): void {
    const ordinal = this.#length++;
    if (ordinal >= this.#values.length) {
      const longer = new Float64Array(this.#values.length * 2);
      longer.set(this.#values);
      this.#values = longer;
    }
    const taken = this.#taken;
    this.#values[ordinal] = taken[0] ?? Number.NaN;
    if (taken.length > 1)
      this.#several.set(
        ordinal,
        taken.sort((a, b) => a - b),
      );
    if (taken.length > 0) this.#taken = [];
  }

  /** True when the document has any value. */
  has(ordinal: number): boolean {
    return !Number.isNaN(this.#values[ordinal]);
  }

  /** True when some value of the document passes. */
  some(ordinal: number, passes: (value: number) => boolean): boolean {
    const value = this.#values[ordinal] as number;
    if (Number.isNaN(value)) return false;
    return passes(value) || (this.#several.get(ordinal)?.some(passes) ?? false);
  }

  /** The least and the greatest value of all documents, deleted ones too; undefined when there is none. */
  extent(): readonly [least: number, most: number] | undefined {
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let ordinal = 0; ordinal < this.#length; ordinal++)
      for (const value of this.all(ordinal)) {
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    return least > most ? undefined : [least, most];
  }

  /** How many values the document has. */
  count(ordinal: number): number {
    if (Number.isNaN(this.#values[ordinal])) return 0;
    return this.#several.size === 0 ? 1 : (this.#several.get(ordinal)?.length ?? 1);
  }

  /** One of the values of the document, which are ascending. */
  at(ordinal: number, position: number): number {
    if (this.#several.size > 0) {
      const several = this.#several.get(ordinal);
      if (several) return several[position] as number;
    }
    return this.#values[ordinal] as number;
  }

  /** The values of the document, ascending. */
  all(ordinal: number): readonly number[] {
    const value = this.#values[ordinal] as number;
    if (Number.isNaN(value)) return [];
    return this.#several.get(ordinal) ?? [value];
  }
}
