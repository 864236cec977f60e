import { scan } from "../../execute/scan.ts";
import { matchEvery } from "../../query/matchers.ts";
import type { Matcher } from "../../query/query.ts";
import type { Shard } from "../../shard.ts";
import type { Aggregation, AggregationTree, Binding, CollectedPart } from "./aggregation.ts";
import { Subs } from "./subs.ts";

/** Collects what aggregations find among the matches of one index. */
export type Aggregate = (matcher: Matcher, minScore: number | undefined) => CollectedPart[];

/** The one bucket that the whole search is. */
const wholeSearch = 0;

/** Binds aggregations to an index and asks for their columns; what it returns is called when these are filled. */
export function bindAggregations(
  { aggregations }: AggregationTree,
  shard: Shard,
  now: number,
  matchesAll: boolean,
  search: Binding["search"] = { fields: [], innerHits: [], named: [], seqNoPrimaryTerm: false },
): () => Aggregate {
  let current: Matcher | undefined;
  const shared = {
    shard,
    now,
    matchesAll,
    search,
    score: (ordinal: number) => current?.score(ordinal) ?? Number.NaN,
  };
  const make = aggregations.map((each) =>
    bind(each, { ...shared, parents: [], levels: [{ shard, objects: undefined }] }),
  );
  const everything = aggregations.some(({ type }) => type === "global")
    ? shard.restriction?.prepare(shard, 1)
    : undefined;
  return () => {
    const held = make.map((each) => each());
    const isGlobal = ({ aggregation }: (typeof held)[number]) => aggregation.type === "global";
    const globals = held.filter(isGlobal);
    const others = held.filter((each) => !isGlobal(each));
    return (matcher, minScore = Number.NEGATIVE_INFINITY) => {
      const run = (among: typeof held, matches: Matcher, least: number) => {
        if (among.length === 0) return;
        current = matches;
        const subs = new Subs(among);
        const passes = least === Number.NEGATIVE_INFINITY ? undefined : least;
        scan(shard, matches, 0, (ordinal) => {
          if (passes === undefined || matches.score(ordinal) >= passes) subs.collect(ordinal, wholeSearch);
          return true;
        });
      };
      run(others, matcher, minScore);
      run(globals, everything?.() ?? matchEvery(1), Number.NEGATIVE_INFINITY);
      return new Subs(held).parts(wholeSearch);
    };
  };
}

/** Rewrites the queries inside aggregations, to find what is wrong with them then. */
export function rewriteAggregations(aggregations: readonly Aggregation[], shard: Shard): void {
  for (const { definition, subs } of aggregations) {
    for (const query of definition.queries ?? []) query.fold?.({ shard });
    rewriteAggregations(subs, shard);
  }
}

function bind(
  aggregation: Aggregation,
  around: Omit<Binding, "aggregation">,
): () => {
  aggregation: Aggregation;
  collector: ReturnType<ReturnType<Aggregation["definition"]["prepare"]>>;
} {
  const { definition } = aggregation;
  const binding = { ...around, aggregation };
  const bindSubs = () => {
    const levels = definition.levels?.(binding) ?? around.levels;
    const shard = levels.at(-1)?.shard ?? around.shard;
    const inside = { ...around, shard, levels, parents: [...around.parents, aggregation] };
    const made = aggregation.subs.map((sub) => bind(sub, inside));
    return () => {
      if (shard !== around.shard) shard.columns.fill();
      return made.map((each) => each());
    };
  };
  const first = definition.checksSubsFirst && bindSubs();
  const make = definition.prepare(binding);
  const subs = first || bindSubs();
  return () => ({ aggregation, collector: make(new Subs(subs())) });
}
