import { illegalArgument } from "../../errors.ts";
import type { IndexedField } from "../columns/columns.ts";
import { compareTerms } from "../columns/term-column.ts";
import type { Shard } from "../shard.ts";
import { queryShardError } from "../shard-error.ts";
import type { FieldSort } from "./field-key.ts";
import type { Reach } from "./nested-reach.ts";
import type { PreparedKey } from "./sort-key.ts";

/** Sorts by the terms of a keyword. */
export function keywordKey(
  shard: Shard,
  sort: FieldSort,
  indexed: IndexedField | undefined,
  reach?: Reach,
): PreparedKey {
  if (sort.numericType !== undefined && indexed)
    throw queryShardError(
      shard,
      `[numeric_type] option cannot be set on a non-numeric field, got ${indexed.field.type}`,
    );
  if (sort.format !== undefined && indexed)
    throw illegalArgument(
      `Field [${indexed.field.path}] of type [${indexed.field.type}] does not support custom formats`,
    );
  if (sort.mode === "avg" || sort.mode === "sum" || sort.mode === "median")
    throw queryShardError(shard, "we only support AVG, MEDIAN and SUM on number based fields");
  const column = indexed && (reach?.shard ?? shard).columns.terms(indexed);
  const missing = sort.missing === "_first" || sort.missing === "_last" ? null : sort.missing;
  return {
    reader() {
      const children = reach?.start();
      return (ordinal) => {
        const terms = children
          ? children(ordinal)
              .flatMap((child) => column?.values[child] ?? [])
              .sort(compareTerms)
          : column?.values[ordinal];
        if (terms === undefined) return missing;
        if (typeof terms === "string") return terms;
        return (sort.mode === "min" ? terms[0] : terms.at(-1)) ?? missing;
      };
    },
    parseAfter: ({ kind, literal }) => (kind === "null" ? null : literal),
    render: (value) => JSON.stringify(value),
  };
}
