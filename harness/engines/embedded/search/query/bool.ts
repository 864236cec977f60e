import type { ElasticsearchError } from "../../errors.ts";
import { creating } from "../shard-error.ts";
import {
  contentError,
  didYouMean,
  failedField,
  MalformedRequest,
  parsingError,
} from "../syntax/malformed.ts";
import { readBoolean, readText } from "../syntax/read.ts";
import { isScalar, type Tree, tokenOf } from "../syntax/tree.ts";
import { boosted, readBoost } from "./boost.ts";
import { folding } from "./folding.ts";
import { matchAll } from "./match-all.ts";
import { candidatesOf } from "./matchers.ts";
import { minimumShouldMatch } from "./minimum-should-match.ts";
import { Described } from "./options.ts";
import type { Known, Matcher, Query, QueryContext, QueryParser } from "./query.ts";
import { CombinedStream, type ScoreStream, SumStream, streamsOf } from "./score-stream.ts";

export interface Clauses {
  readonly must: readonly Query[];
  readonly filter: readonly Query[];
  readonly should: readonly Query[];
  readonly mustNot: readonly Query[];
  /** As a request says it: `2`, `75%`. */
  readonly minimumShouldMatch?: string | undefined;
}

/** `bool`: clauses that must, should or must not match. */
export const parseBool: QueryParser = (body, context) => {
  const clauses = {
    must: [] as Query[],
    filter: [] as Query[],
    should: [] as Query[],
    must_not: [] as Query[],
  };
  let boost = 1;
  let minimum: string | undefined;
  for (const { key, keyStart, value } of body.entries)
    try {
      if (isOccurrence(key))
        clauses[key] = parseClauses(key, value, key === "must_not" ? context.apart() : context);
      else if (isOption(key) && !isScalar(value)) throw new Described(unsupportedValue(key, value));
      else if (key === "boost") boost = readBoost(value);
      else if (key === "minimum_should_match") minimum = value.kind === "null" ? undefined : readText(value);
      else if (key === "adjust_pure_negative") readBoolean(value);
      else if (key === "_name") readText(value);
      else
        throw new Described(
          contentError(
            body,
            `[bool] unknown field [${key}]${didYouMean(key, [...occurrences, ...options])}`,
            keyStart,
          ),
        );
    } catch (cause) {
      throw cause instanceof Described ? cause.error : failedField("bool", key, value, cause);
    }
  const { must_not: mustNot, ...others } = clauses;
  return bool({ ...others, mustNot, minimumShouldMatch: minimum }, boost);
};

const occurrences = ["must", "filter", "should", "must_not"];
const options = ["boost", "minimum_should_match", "adjust_pure_negative", "_name"];

function isOccurrence(key: string): key is "must" | "filter" | "should" | "must_not" {
  return key === "must" || key === "filter" || key === "should" || key === "must_not";
}

function isOption(key: string): boolean {
  return options.includes(key);
}

function unsupportedValue(key: string, value: Tree): ElasticsearchError {
  return contentError(value, `[bool] ${key} doesn't support values of type: ${tokenOf(value)}`);
}

function parseClauses(key: string, value: Tree, context: QueryContext): Query[] {
  if (value.kind === "null") return [];
  if (value.kind === "object") return [context.parse(value)];
  if (value.kind !== "array") throw new Described(unsupportedValue(key, value));
  return value.items.map((item, at) => {
    if (item.kind === "object") return context.parse(item);
    if (item.kind !== "array") throw notAnObject(item, value.items[at + 1]?.start ?? value.end - 1);
    throw new MalformedRequest({
      type: "illegal_state_exception",
      reason: `expected value but got [${tokenOf(item)}]`,
      tree: item,
      offset: item.start,
    });
  });
}

/** The parser has stepped on to what follows the item before it complains. */
function notAnObject(item: Tree, offset: number): ElasticsearchError {
  return parsingError(item, "[_na] query malformed, must start with start_object", offset);
}

/** Combines queries; of no clause at all it matches everything. */
export function bool(clauses: Clauses, boost = 1): Query {
  const { must, filter, should, mustNot } = clauses;
  if (must.length + filter.length + should.length + mustNot.length === 0) return matchAll(boost);
  const query = folding(
    (known) => (matchesNothing(clauses, {}) || matchesNothing(clauses, known) ? "none" : undefined),
    // In the order in which the server builds them: the first fault is the one it tells.
    (shard, outer) => {
      const prepareAll = (queries: readonly Query[], score: number) =>
        queries.map((query) => query.prepare(shard, score));
      const prepared = {
        must: prepareAll(must, outer),
        mustNot: prepareAll(mustNot, 0),
        should: prepareAll(should, outer),
        filter: prepareAll(filter, 0),
      };
      const least = must.length + filter.length === 0 && should.length > 0 ? 1 : 0;
      const asked = creating(shard, () =>
        minimumShouldMatch(clauses.minimumShouldMatch ?? "0", should.length),
      );
      // Of prohibitions alone everything else is let through, whatever else was asked.
      const isNegative = must.length + filter.length + should.length === 0;
      const minimum = isNegative ? 0 : Math.max(least, asked);
      return () =>
        new BoolMatcher(
          prepared.must.map((each) => each()),
          prepared.filter.map((each) => each()),
          prepared.should.map((each) => each()),
          prepared.mustNot.map((each) => each()),
          minimum,
        );
    },
  );
  return boosted(query, boost);
}

/** Looks at every clause, in the order in which the server rewrites them. */
function matchesNothing({ must, filter, should, mustNot }: Clauses, known: Known): boolean {
  const foldsOf = (queries: readonly Query[]) => queries.map((query) => query.fold?.(known));
  const folds = { must: foldsOf(must), mustNot: foldsOf(mustNot), filter: foldsOf(filter) };
  const optional = foldsOf(should);
  if ([...folds.must, ...folds.filter].includes("none") || folds.mustNot.includes("all")) return true;
  const isOptional = must.length + filter.length + mustNot.length === 0 && should.length > 0;
  return isOptional && optional.every((fold) => fold === "none");
}

class BoolMatcher implements Matcher {
  readonly constantScore: number | undefined;
  readonly addends?: readonly Matcher[];
  readonly stream?: (() => ScoreStream) | undefined;
  readonly conjuncts?: readonly Matcher[];
  readonly #must: readonly Matcher[];
  readonly #filter: readonly Matcher[];
  readonly #scoring: readonly Matcher[];
  readonly #optional: readonly Matcher[];
  readonly #prohibited: readonly Matcher[];
  readonly #minimum: number;
  #inOrder: readonly Matcher[] | undefined;
  #candidates: { readonly found: ArrayLike<number> | undefined } | undefined;

  constructor(
    must: readonly Matcher[],
    filter: readonly Matcher[],
    should: readonly Matcher[],
    mustNot: readonly Matcher[],
    minimum: number,
  ) {
    this.#must = must;
    this.#filter = filter;
    this.#scoring = withoutDoubles(must.flatMap((each) => each.conjuncts ?? [each]));
    if (should.length === 0 && minimum === 0) this.conjuncts = this.#scoring;
    this.#optional = minimum <= 1 ? withoutDoubles(should.flatMap((each) => each.addends ?? [each])) : should;
    if (must.length + filter.length + mustNot.length === 0 && minimum <= 1) this.addends = this.#optional;
    this.#prohibited = mustNot;
    this.#minimum = minimum;
    const constants = must.map((each) => each.constantScore);
    if (should.length === 0 && constants.every((each) => each !== undefined))
      this.constantScore = Math.fround(constants.reduce((sum, each) => sum + each, 0));
    else this.stream = this.#streamed(should.length);
  }

  /** Set when one kind of clause makes the scores, and the others only let documents through. */
  #streamed(optional: number): (() => ScoreStream) | undefined {
    const isOfOne = this.#must.length === 1 && optional === 0 && this.#minimum === 0;
    const isOfSome = this.#must.length === 0 && this.#minimum > 0;
    if (!(isOfOne || isOfSome) || this.#filter.some((each) => sizeOf(each) < few)) return undefined;
    const streams = streamsOf(isOfOne ? this.#must : this.#optional);
    if (!streams) return undefined;
    if (this.addends) return () => new SumStream(streams());
    const least = Math.max(1, this.#minimum);
    return () =>
      new CombinedStream(streams(), (scores, ordinal) =>
        scores.length >= least && this.#letsThrough(ordinal)
          ? Math.fround(scores.reduce((sum, each) => sum + each, 0))
          : undefined,
      );
  }

  #letsThrough(ordinal: number): boolean {
    for (const each of this.#filter) if (!each.matches(ordinal)) return false;
    for (const each of this.#prohibited) if (each.matches(ordinal)) return false;
    return true;
  }

  /** What must match, beginning with what fewest documents do. */
  get #required(): readonly Matcher[] {
    this.#inOrder ??= [...this.#must, ...this.#filter].sort((a, b) => sizeOf(a) - sizeOf(b));
    return this.#inOrder;
  }

  /** Worked out when asked for: what has its scores at once does without. */
  get candidates(): ArrayLike<number> | undefined {
    this.#candidates ??= {
      found: this.#required[0]?.candidates ?? (this.#minimum > 0 ? candidatesOf(this.#optional) : undefined),
    };
    return this.#candidates.found;
  }

  matches(ordinal: number): boolean {
    for (const each of this.#required) if (!each.matches(ordinal)) return false;
    for (const each of this.#prohibited) if (each.matches(ordinal)) return false;
    if (this.#minimum === 0) return true;
    let matching = 0;
    for (const each of this.#optional) if (each.matches(ordinal) && ++matching === this.#minimum) return true;
    return false;
  }

  /** Sums as Lucene does: each kind of clause in double precision, the sums in single. */
  score(ordinal: number): number {
    if (this.constantScore !== undefined) return this.constantScore;
    let required = 0;
    for (const each of this.#scoring) required += each.score(ordinal);
    let optional = 0;
    for (const each of this.#optional) if (each.matches(ordinal)) optional += each.score(ordinal);
    return Math.fround(Math.fround(required) + Math.fround(optional));
  }
}

/** So few documents are asked one by one. */
const few = 512;

/** A term that is asked for several times counts once, by the sum of its boosts. */
function withoutDoubles(matchers: readonly Matcher[]): readonly Matcher[] {
  const terms = new Map<string | Matcher, Matcher[]>();
  for (const matcher of matchers) {
    const key = matcher.scored?.key ?? matcher;
    const same = terms.get(key);
    if (same) same.push(matcher);
    else terms.set(key, [matcher]);
  }
  return [...terms.values()].flatMap((same) => {
    const scored = same.length > 1 ? same[0]?.scored : undefined;
    if (!scored) return same;
    return [scored.again(same.reduce((sum, each) => sum + (each.scored?.boost ?? 0), 0))];
  });
}

function sizeOf(matcher: Matcher): number {
  return matcher.candidates?.length ?? Number.POSITIVE_INFINITY;
}
