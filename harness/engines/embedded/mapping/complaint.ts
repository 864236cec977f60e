import type { ElasticsearchError } from "../errors.ts";

/** A value as it was written in its document. */
export interface Written {
  readonly document: Buffer;
  /** Offsets of its first byte and one past its last. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The offset of a dotted name, when the value is the object that the rest of the name stands for. */
  readonly impliedAt?: number;
  /** The id of the document. */
  readonly id?: string;
  /** It is an item of an array. */
  readonly inArray?: boolean;
}

/** A cause, and how the document's error around it differs from the usual. */
export interface Refusal {
  readonly cause: ElasticsearchError;
  /** Where it is said to be: by default where the value begins, and where an object ends. */
  readonly offset?: number;
  /** The value that is shown, when not the field's own; null for none. */
  readonly preview?: string | null;
  /** Told by itself. */
  readonly alone?: true;
  /** Told without the field, as `failed to parse: ...`. */
  readonly bare?: true;
  /** Told even where malformed values are to be ignored. */
  readonly always?: true;
}

/**
 * Makes the error that explains why a field refuses a value; asked only when it seems to. Undefined when the
 * value as written is fine after all: `9223372036854775807` looks too large once it is a number.
 */
export type Complaint = (value: Written) => ElasticsearchError | Refusal | undefined;
