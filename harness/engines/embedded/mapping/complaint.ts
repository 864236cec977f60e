import type { ElasticsearchError } from "../errors.ts";

/** A value as it was written in its document. */
export interface Written {
  readonly document: Buffer;
  /** Offsets of its first byte and one past its last. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Makes the error that explains why a field refuses a value; asked only when it seems to. Undefined when the
 * value as written is fine after all: `9223372036854775807` looks too large once it is a number.
 */
export type Complaint = (value: Written) => ElasticsearchError | undefined;
