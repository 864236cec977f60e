import { lowerBound } from "../columns/postings.ts";
import type { Matcher } from "../query/query.ts";
import type { Shard } from "../shard.ts";

/** Visits the matches from an ordinal on, ascending, until the visitor says false. */
export function scan(
  { searcher }: Shard,
  matcher: Matcher,
  from: number,
  visit: (ordinal: number) => boolean,
): void {
  const { maxOrdinal, seqNo, generation } = searcher;
  const { records, hasDead } = generation;
  const { candidates } = matcher;
  const isVisible = (ordinal: number) => !hasDead || (records[ordinal]?.deadSeqNo ?? -1) > seqNo;
  if (candidates) {
    for (let at = lowerBound(candidates, from); at < candidates.length; at++) {
      const ordinal = candidates[at] as number;
      if (ordinal >= maxOrdinal) return;
      if (isVisible(ordinal) && matcher.matches(ordinal) && !visit(ordinal)) return;
    }
    return;
  }
  for (let ordinal = from; ordinal < maxOrdinal; ordinal++)
    if (isVisible(ordinal) && matcher.matches(ordinal) && !visit(ordinal)) return;
}
