import type { RawValue } from "../source/json-cursor.ts";
import type { Column } from "./column.ts";
import { FieldStatistics } from "./statistics.ts";

/** A column of exact terms: keywords, and booleans as `F` and `T`. */
export class TermColumn implements Column {
  /** Ordinals of the documents that have a term, ascending. */
  readonly postings = new Map<string, number[]>();
  /** The terms of a document: one, several sorted, or undefined. */
  readonly values: (string | string[] | undefined)[] = [];
  readonly statistics = new FieldStatistics();
  readonly #termOf: (value: RawValue) => string | undefined;
  #taken: string[] = [];

  /** `termOf` gives the term that a value is indexed as, or undefined for none. */
  constructor(termOf: (value: RawValue) => string | undefined) {
    this.#termOf = termOf;
  }

  get length(): number {
    return this.values.length;
  }

  take(value: RawValue): void {
    const term = this.#termOf(value);
    if (term !== undefined) this.add(term);
  }

  /** Adds a term to the document that is taken. */
  add(term: string): void {
    this.#taken.push(term);
  }

  finish(): void {
    const ordinal = this.values.length;
    const taken = this.#taken;
    if (taken.length === 0) {
      this.values.push(undefined);
      return;
    }
    const terms = taken.length === 1 ? taken : [...new Set(taken)].sort(compareTerms);
    this.values.push(terms.length === 1 ? this.#shared(terms[0] as string) : terms);
    for (const term of terms) {
      const postings = this.postings.get(term);
      if (postings) postings.push(ordinal);
      else this.postings.set(term, [ordinal]);
    }
    this.statistics.add(ordinal, terms.length);
    this.#taken = [];
  }

  /** The string that an earlier document has for a term, so that there is not one for each document. */
  #shared(term: string): string {
    const [first] = this.postings.get(term) ?? [];
    const known = first === undefined ? undefined : this.values[first];
    return typeof known === "string" ? known : term;
  }
}

/** Orders terms as their UTF-8 bytes, which JavaScript's own order is not beyond the basic plane. */
export function compareTerms(a: string, b: string): number {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    const left = a.charCodeAt(at);
    const right = b.charCodeAt(at);
    if (left === right) continue;
    return isSurrogate(left) === isSurrogate(right) ? left - right : isSurrogate(left) ? 1 : -1;
  }
  return a.length - b.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
