import { illegalArgument } from "../../errors.ts";
import type { Hit } from "../execute/hit.ts";
import type { NamedQuery } from "../query/named.ts";
import type { Matcher, Query } from "../query/query.ts";
import type { SearchRequest } from "../request/search-request.ts";
import type { Shard } from "../shard.ts";

export type ScoreMode = "total" | "multiply" | "avg" | "max" | "min";

/** One step of the option `rescore`: gives the first hits of each index another score. */
export interface Rescore {
  readonly windowSize: number;
  readonly query: Query;
  /** Queries with names inside it. */
  readonly named: readonly NamedQuery[];
  readonly queryWeight: number;
  readonly rescoreQueryWeight: number;
  readonly scoreMode: ScoreMode;
}

/** Gives hits that are in order of score their new scores and order. */
export type Rescorer = (hits: readonly Hit[]) => Hit[];

const defaultMaxWindow = 10_000;

/** Checks the option `rescore` against an index; what it returns is called when the columns are filled. */
export function prepareRescore(
  shard: Shard,
  { rescores, sort }: Pick<SearchRequest, "rescores" | "sort">,
): () => readonly Rescorer[] {
  if (rescores.length > 0 && sort.length > 0)
    throw illegalArgument("Cannot use [sort] option in conjunction with [rescore].");
  const max = shard.index.settings.integer("index.max_rescore_window", defaultMaxWindow);
  const prepared = rescores.map((rescore) => {
    if (rescore.windowSize > max)
      throw illegalArgument(
        `Rescore window [${rescore.windowSize}] is too large. It must be less than [${max}]. This prevents allocating massive heaps for storing the results to be rescored. This limit can be set by changing the [index.max_rescore_window] index level setting.`,
      );
    return { rescore, matcher: rescore.query.prepare(shard, 1) };
  });
  return () =>
    prepared.map(
      ({ rescore, matcher }) =>
        (hits) =>
          apply(rescore, matcher(), hits),
    );
}

/** How many hits must be at hand for all steps. */
export function rescoreWindow({ rescores }: Pick<SearchRequest, "rescores">): number {
  return Math.max(0, ...rescores.map(({ windowSize }) => windowSize));
}

function apply(rescore: Rescore, matcher: Matcher, hits: readonly Hit[]): Hit[] {
  const { windowSize, queryWeight } = rescore;
  const within = hits.slice(0, windowSize);
  const scores = new Map<Hit, number>();
  // Matchers are asked in the order in which documents were written.
  for (const hit of [...within].sort((a, b) => a.ordinal - b.ordinal))
    if (matcher.matches(hit.ordinal)) scores.set(hit, matcher.score(hit.ordinal));
  const rescored = hits.map((hit) => {
    const second = scores.get(hit);
    const first = Math.fround(hit.score * queryWeight);
    return { ...hit, score: second === undefined ? first : combine(rescore, first, second) };
  });
  return rescored.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}

function combine({ scoreMode, rescoreQueryWeight }: Rescore, first: number, secondScore: number): number {
  const second = Math.fround(secondScore * rescoreQueryWeight);
  switch (scoreMode) {
    case "total":
      return Math.fround(first + second);
    case "multiply":
      return Math.fround(first * second);
    case "avg":
      return Math.fround((first + second) / 2);
    case "max":
      return Math.max(first, second);
    case "min":
      return Math.min(first, second);
    default:
      return scoreMode satisfies never;
  }
}
