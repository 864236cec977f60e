import type { ScoreStream } from "../query/score-stream.ts";
import { withStretches } from "../query/stretch.ts";
import type { Shard } from "../shard.ts";
import type { Hit } from "./hit.ts";
import type { TopHits } from "./top-hits.ts";

const noValues: Hit["values"] = [];

/** Adds the matches of an index to its first hits by score. */
export function collectAtOnce(
  { searcher: { maxOrdinal, seqNo, generation }, position }: Shard,
  scores: ScoreStream,
  minScore: number,
  top: TopHits<Hit>,
): { total: number; maxScore: number } {
  const { records, hasDead } = generation;
  const countsEach = hasDead || minScore !== Number.NEGATIVE_INFINITY;
  let total = 0;
  let maxScore = Number.NEGATIVE_INFINITY;
  let lowest = Number.NEGATIVE_INFINITY;
  const take = (ordinal: number, sum: number): number => {
    const score = Math.fround(sum);
    const isSeen = !hasDead || (records[ordinal]?.deadSeqNo ?? -1) > seqNo;
    if (isSeen && score >= minScore) {
      if (countsEach) total++;
      if (score > maxScore) maxScore = score;
      // Of two that score the same the older comes first.
      if (score > lowest) top.add({ position, ordinal, score, values: noValues });
      lowest = top.last?.score ?? lowest;
    }
    return countsEach ? Number.NEGATIVE_INFINITY : lowest;
  };
  withStretches(1, ([stretch]) => {
    for (let { next } = scores; stretch && next < maxOrdinal; next = scores.next) {
      stretch.move(next, maxOrdinal);
      scores.read(stretch);
      if (!countsEach) total += stretch.matches;
      stretch.visit(countsEach ? Number.NEGATIVE_INFINITY : lowest, take);
      stretch.clear();
    }
  });
  return { total, maxScore };
}
