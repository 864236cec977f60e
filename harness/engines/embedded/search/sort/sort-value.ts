import { compareTerms } from "../columns/term-column.ts";

/** What hits are ordered by: numbers (infinite where a value is missing), terms, or null for a missing term. */
export type SortValue = number | string | null;

export interface Direction {
  readonly descending: boolean;
  /** Where documents without a term go, whatever the direction. */
  readonly missingFirst: boolean;
}

/** Negative when `a` comes before `b`. */
export function compareSortValues(
  a: SortValue,
  b: SortValue,
  { descending, missingFirst }: Direction,
): number {
  if (a === b) return 0;
  if (a === null || b === null) return (a === null) === missingFirst ? -1 : 1;
  const ascending =
    typeof a === "string" && typeof b === "string" ? compareTerms(a, b) : (a as number) - (b as number);
  return descending ? -ascending : ascending;
}
