import type { Bucket } from "../../frame/aggregation.ts";
import type { BucketOrder } from "../../frame/order.ts";
import type { TermFormat } from "../../values/source.ts";
import type { ValueFormat } from "../../values/value-format.ts";

export interface TermsOptions {
  /** The name of the aggregation. */
  readonly name: string;
  readonly size: number;
  readonly shardSize: number;
  readonly minDocCount: number;
  readonly shardMinDocCount: number;
  readonly order: readonly BucketOrder[];
  readonly showsErrors: boolean;
}

export type TermKey = string | number;

export interface TermBucket extends Bucket {
  readonly key: TermKey;
  readonly docCountError: number;
}

/** Of strings, whole numbers, fractions, or of a field that an index does not have. */
export type TermsTypeName = "sterms" | "lterms" | "dterms" | "umterms";

export interface TermsResult {
  readonly typeName: TermsTypeName;
  readonly format: ValueFormat;
  readonly term: TermFormat;
  /** How far the counts may be off; -1 when nobody knows. */
  readonly docCountError: number;
  /** Documents of buckets that are not shown. */
  readonly otherDocCount: number;
  readonly buckets: readonly TermBucket[];
}
