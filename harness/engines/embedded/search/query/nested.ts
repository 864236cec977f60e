import { illegalArgument } from "../../errors.ts";
import { lowerBound } from "../columns/postings.ts";
import type { NestedInnerHits } from "../nested/inner-hits.ts";
import { nestedShard } from "../nested/nested-shard.ts";
import type { InnerHitsOptions } from "../request/parse-inner-hits.ts";
import { queryShardError } from "../shard-error.ts";
import { parsingError } from "../syntax/malformed.ts";
import { readBoolean, readText } from "../syntax/read.ts";
import { isScalar, type Tree } from "../syntax/tree.ts";
import { readBoost, times } from "./boost.ts";
import { noMatch } from "./matchers.ts";
import type { NamedQuery } from "./named.ts";
import type { Matcher, Query, QueryParser } from "./query.ts";

/** How the scores of nested objects become that of the document around them. */
const scoreModes = {
  avg: (scores: readonly number[]) => sum(scores) / scores.length,
  sum,
  max: (scores: readonly number[]) => Math.max(...scores),
  min: (scores: readonly number[]) => Math.min(...scores),
  none: () => 0,
} as const;

type ScoreMode = keyof typeof scoreModes;

/** `nested`: documents of which one nested object matches a query. */
export const parseNested: QueryParser = (body, context) => {
  let path: string | undefined;
  let query: Query | undefined;
  let queryTree: Tree | undefined;
  let inner: InnerHitsOptions | undefined;
  let children: readonly NestedInnerHits[] = [];
  let named: readonly NamedQuery[] = [];
  let mode: ScoreMode = "avg";
  let boost = 1;
  let ignoresUnmapped = false;
  for (const { key, value } of body.entries)
    if (value.kind === "object" && key === "query") {
      const inside = context.below();
      query = inside.parse(value);
      queryTree = value;
      children = inside.innerHits;
      named = inside.named;
    } else if (value.kind === "object" && key === "inner_hits") inner = context.readInnerHits(value);
    else if (value.kind === "array" && key === "inner_hits") continue;
    else if (!isScalar(value)) throw parsingError(value, `[nested] query does not support [${key}]`);
    else if (key === "path") path = readText(value);
    else if (key === "boost") boost = readBoost(value);
    else if (key === "ignore_unmapped") ignoresUnmapped = readBoolean(value);
    else if (key === "score_mode") mode = readMode(readText(value));
    else if (key === "_name") readText(value);
    else throw parsingError(value, `[nested] query does not support [${key}]`);
  if (path === undefined) throw illegalArgument("[nested] requires 'path' field");
  if (!query || !queryTree) throw illegalArgument("[nested] requires 'query' field");
  // Inner hits inside a query without any of its own have nothing to stand in.
  if (inner) context.innerHits.push({ ...inner, path, query, queryTree, children, named });
  return nested(path, query, mode, boost, ignoresUnmapped);
};

function readMode(name: string): ScoreMode {
  if (Object.hasOwn(scoreModes, name)) return name as ScoreMode;
  throw illegalArgument(`No score mode for child query [${name}] found`);
}

function nested(path: string, query: Query, mode: ScoreMode, boost: number, ignoresUnmapped: boolean): Query {
  return {
    prepare(shard, outer) {
      if (shard.index.mapping.field(path)?.type !== "nested") {
        if (ignoresUnmapped) return () => noMatch;
        throw queryShardError(shard, `[nested] failed to find nested object under path [${path}]`);
      }
      const below = nestedShard(shard, path);
      if (!below) return () => noMatch;
      const { shard: inner, objects } = below;
      const prepared = query.prepare(inner, times(outer, boost));
      return () => {
        inner.columns.fill();
        return joined(prepared(), objects, scoreModes[mode]);
      };
    },
  };
}

function joined(
  inner: Matcher,
  { parents, firsts }: { readonly parents: readonly number[]; readonly firsts: readonly number[] },
  combine: (scores: readonly number[]) => number,
): Matcher {
  const children = function* (parent: number): Generator<number> {
    for (let child = firsts[parent] ?? 0; child < (firsts[parent + 1] ?? 0); child++)
      if (inner.matches(child)) yield child;
  };
  return {
    candidates: inner.candidates && parentsOf(inner.candidates, parents),
    constantScore: undefined,
    matches: (parent) => !children(parent).next().done,
    score: (parent) => Math.fround(combine([...children(parent)].map((child) => inner.score(child)))),
  };
}

function parentsOf(children: ArrayLike<number>, parents: readonly number[]): number[] {
  const found: number[] = [];
  const known = lowerBound(children, parents.length);
  for (let at = 0; at < known; at++) {
    const parent = parents[children[at] as number] as number;
    if (found.at(-1) !== parent) found.push(parent);
  }
  return found;
}

function sum(scores: readonly number[]): number {
  return scores.reduce((total, score) => total + score, 0);
}
