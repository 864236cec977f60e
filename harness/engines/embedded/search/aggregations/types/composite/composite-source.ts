import { illegalArgument } from "../../../../errors.ts";
import { compareTerms } from "../../../columns/term-column.ts";
import { renderDouble } from "../../../render/numbers.ts";
import type { Shard } from "../../../shard.ts";
import { kindOfType } from "../../values/aggregated-field.ts";
import { type Source, sourceOf } from "../../values/source.ts";
import type { Values } from "../../values/values.ts";
import { isComputable } from "../metric.ts";

/** A part of a composite key; null where a document has no value. */
export type KeyPart = string | number | null;

/** One source of a composite aggregation as parsed. */
export interface CompositeSource {
  readonly name: string;
  readonly descending: boolean;
  readonly missing: "first" | "last" | "default";
  readonly missingBucket: boolean;
  bind(shard: Shard, now: number): BoundSource;
}

/** A source bound to one index. */
export interface BoundSource {
  readonly source: Source;
  /** Parts are shown, and given back in `after`, by a format of the request. */
  readonly hasFormat: boolean;
  /** A part as the answer shows it. */
  readonly render: (part: KeyPart) => string;
  /** Call when the columns are filled. */
  values(): Values<KeyPart>;
}

/** What sources of every type may say. */
export interface CommonOptions {
  readonly field?: string;
  readonly missing_bucket?: boolean;
  readonly missing_order?: CompositeSource["missing"];
  /** True for descending. */
  readonly order?: boolean;
}

/** Makes a source of its options. */
export function defineSource(
  name: string,
  given: CommonOptions,
  type: string,
  format: string | undefined,
  zone: Parameters<typeof sourceOf>[1]["zone"],
  rounding: () => { round(value: number): number; isFractional: boolean } | undefined,
): CompositeSource {
  const { missing_bucket: missingBucket = false, missing_order: missing = "default" } = given;
  return {
    name,
    descending: given.order ?? false,
    missing,
    missingBucket,
    bind(shard, now) {
      const options = { field: given.field ?? "", missing: undefined, valueType: undefined, format, zone };
      const demand = {
        type,
        takes: type === "terms" ? () => true : isComputable,
        fallback: type === "terms" ? "keyword" : type === "histogram" ? "double" : "date",
      };
      const source = sourceOf(shard, options, demand, now);
      const round = rounding();
      if (given.missing_order !== undefined && !missingBucket)
        throw illegalArgument("missingOrder can only be set if missingBucket is true");
      const isFractional = round?.isFractional ?? source.isFractional;
      return {
        source,
        hasFormat: format !== undefined,
        render: partRenderer(source, format, isFractional),
        values: () => partsOf(source, round?.round, missingBucket),
      };
    },
  };
}

function partsOf(
  source: Source,
  round: ((value: number) => number) | undefined,
  missingBucket: boolean,
): Values<KeyPart> {
  const values: Values<KeyPart> = source.kind === "terms" ? source.terms() : source.numbers();
  let isMissing = false;
  return {
    advance(ordinal) {
      const count = values.advance(ordinal);
      isMissing = count === 0 && missingBucket;
      return isMissing ? 1 : count;
    },
    value(at) {
      if (isMissing) return null;
      const value = values.value(at);
      return round ? round(value as number) : value;
    },
  };
}

function partRenderer(
  { type, format, term }: Source,
  pattern: string | undefined,
  isFractional: boolean,
): (part: KeyPart) => string {
  return (part) => {
    if (part === null) return "null";
    if (typeof part === "string") return JSON.stringify(term.print(part));
    if (type === "boolean") return format.print(part);
    if (pattern !== undefined) return JSON.stringify(format.print(part));
    return isFractional ? renderDouble(part) : String(part);
  };
}

/** Compares parts of keys by a source's order. */
export function partComparator({ descending, missing }: CompositeSource): (a: KeyPart, b: KeyPart) => number {
  const sign = descending ? -1 : 1;
  // A missing value counts as less than any other, unless it is said where it goes.
  const missingSign = missing === "first" ? -1 : missing === "last" ? 1 : -sign;
  return (a, b) => {
    if (a === b) return 0;
    if (a === null) return missingSign;
    if (b === null) return -missingSign;
    if (typeof a === "string" && typeof b === "string") return sign * compareTerms(a, b);
    return sign * (Number(a) - Number(b));
  };
}

export function isText({ type }: Source): boolean {
  return kindOfType(type) === "terms";
}
