import type { ScoresAtOnce } from "../query/query.ts";
import type { Shard } from "../shard.ts";
import type { Hit } from "./hit.ts";
import type { TopHits } from "./top-hits.ts";

/** Where matches are fewer than one in so many documents, they are better asked one by one. */
const sparse = 32;
const noValues: Hit["values"] = [];
const room = 1024;

/** Zero but for the time of one search, and kept: to the system new memory costs more than the search does. */
let sums = new Float64Array(room);
let marks = new Uint8Array(room);

/** True when it takes less to work out all scores than to ask for each. */
export function paysAtOnce({ size }: ScoresAtOnce, { searcher }: Shard): boolean {
  return size * sparse >= searcher.maxOrdinal;
}

/** Adds the matches of an index to its first hits by score. */
export function collectAtOnce(
  { searcher: { maxOrdinal, seqNo, generation }, position }: Shard,
  scores: ScoresAtOnce,
  minScore: number,
  top: TopHits<Hit>,
): { total: number; maxScore: number } {
  if (sums.length < maxOrdinal) {
    sums = new Float64Array(maxOrdinal * 2);
    marks = new Uint8Array(maxOrdinal * 2);
  }
  scores.add(sums, marks);
  const { records, hasDead } = generation;
  let total = 0;
  let maxScore = Number.NEGATIVE_INFINITY;
  let lowest = Number.NEGATIVE_INFINITY;
  for (let ordinal = 0; ordinal < maxOrdinal; ordinal++) {
    if (marks[ordinal] === 0) continue;
    const score = Math.fround(sums[ordinal] as number);
    marks[ordinal] = 0;
    sums[ordinal] = 0;
    if (score < minScore || (hasDead && (records[ordinal]?.deadSeqNo ?? -1) <= seqNo)) continue;
    total++;
    if (score > maxScore) maxScore = score;
    // Of two that score the same the older comes first.
    if (score <= lowest) continue;
    top.add({ position, ordinal, score, values: noValues });
    lowest = top.last?.score ?? lowest;
  }
  return { total, maxScore };
}
