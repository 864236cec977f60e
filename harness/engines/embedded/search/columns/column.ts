import type { RawValue } from "../source/json-cursor.ts";

/**
 * What searches need to know of one field of all documents of an index, by ordinal. It is built when a query
 * first asks and grows with the documents.
 */
export interface Column {
  /** Documents below this ordinal are in it. */
  readonly length: number;
  /** It takes objects and arrays as they stand. */
  readonly whole?: true;
  /** Takes one value of the document at ordinal `length`. */
  take(value: RawValue): void;
  /** Ends the document at ordinal `length`, which then grows by one. */
  finish(): void;
}
