import type { ElasticsearchError } from "../errors.ts";

/** Where a value stands in the document it came in; lines and columns count from 1, columns in bytes. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A value as it was written. */
export interface Written {
  readonly start: Place;
  /** One past the last byte. */
  readonly end: Place;
  readonly text: string;
  readonly document: Buffer;
}

/** Makes the error that explains why a field refuses a value; asked only when it does. */
export type Complaint = (value: Written) => ElasticsearchError;
