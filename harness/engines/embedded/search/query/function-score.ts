import { ElasticsearchError, illegalArgument, notImplemented } from "../../errors.ts";
import { scan } from "../execute/scan.ts";
import { renderFloat } from "../render/numbers.ts";
import type { Shard } from "../shard.ts";
import { didYouMean, MalformedRequest, parsingError, placed } from "../syntax/malformed.ts";
import { readNumber, readText } from "../syntax/read.ts";
import { type Entry, isScalar, type Tree } from "../syntax/tree.ts";
import { readBoost, times } from "./boost.ts";
import { folding, foldsWith } from "./folding.ts";
import { boostModeOf, type Said, scoreModeOf } from "./functions/combine.ts";
import { parseExp, parseGauss, parseLinear } from "./functions/decay.ts";
import { parseFieldValueFactor } from "./functions/field-value-factor.ts";
import type { FunctionParser, ScoreFunction } from "./functions/function.ts";
import { matchAll } from "./match-all.ts";
import type { Matcher, Query, QueryContext, QueryParser } from "./query.ts";

const functions: Readonly<Record<string, FunctionParser>> = {
  exp: parseExp,
  field_value_factor: parseFieldValueFactor,
  gauss: parseGauss,
  linear: parseLinear,
};
const unsupported = ["random_score", "script_score"];

/** One function of the query: on which documents, and how much it weighs. */
interface Factor {
  readonly filter: Query | undefined;
  readonly function: ScoreFunction | undefined;
  readonly weight: number | undefined;
}

interface Options {
  query: Query;
  factors: Factor[];
  scoreMode: ReturnType<typeof scoreModeOf>;
  boostMode: ReturnType<typeof boostModeOf>;
  maxBoost: number;
  minScore: number | undefined;
  boost: number;
}

/** `function_score`: what a query matches, scored by functions of its documents. */
export const parseFunctionScore: QueryParser = (body, context) => {
  const options: Options = {
    query: matchAll(),
    factors: [],
    scoreMode: scoreModeOf("multiply"),
    boostMode: boostModeOf("multiply"),
    maxBoost: 3.4028234663852886e38,
    minScore: undefined,
    boost: 1,
  };
  let single: { name: string; function: ScoreFunction } | undefined;
  let weight: number | undefined;
  let several = false;
  for (const entry of body.entries) {
    const { key, value } = entry;
    if (value.kind === "object" && key === "query") options.query = context.parse(value);
    else if (value.kind === "object") {
      if (single)
        throw refused(
          value,
          `already found function [${single.name}], now encountering [${key}]. use [functions] array if you want to define several functions.`,
        );
      if (several) throw misplaced(value, `already found [functions] array, now encountering [${key}].`);
      single = { name: key, function: parseFunction(entry, context) };
    } else if (value.kind === "array") {
      if (key !== "functions") throw refused(value, `array [${key}] is not supported`);
      if (single) throw misplaced(value, `already found [${single.name}], now encountering [functions].`);
      several = true;
      options.factors = value.items.map((item) => parseFactor(item, context));
    } else if (key === "weight") {
      if (several) throw misplaced(value, "already found [functions] array, now encountering [weight].");
      weight = readWeight(value);
    } else readOption(entry, options);
  }
  if (single || weight !== undefined)
    options.factors = [{ filter: undefined, function: single?.function, weight }];
  return functionScore(options);
};

function readOption({ key, value }: Entry, options: Options): void {
  if (key === "score_mode") options.scoreMode = scoreModeOf(readText(value));
  else if (key === "boost_mode") options.boostMode = boostModeOf(readText(value));
  else if (key === "max_boost") options.maxBoost = Math.fround(readNumber(value));
  else if (key === "min_score") options.minScore = Math.fround(readNumber(value));
  else if (key === "boost") options.boost = readBoost(value);
  else if (key === "_name") readText(value);
  else throw refused(value, `field [${key}] is not supported`);
}

function parseFactor(item: Tree, context: QueryContext): Factor {
  if (item.kind !== "object")
    throw parsingError(
      item,
      "failed to parse [function_score]. malformed query, expected a [START_OBJECT] while parsing functions but got a [VALUE] instead",
    );
  let filter: Query | undefined;
  let found: ScoreFunction | undefined;
  let weight: number | undefined;
  for (const entry of item.entries) {
    const { key, value } = entry;
    if (isScalar(value)) {
      if (key !== "weight") throw refused(value, `field [${key}] is not supported`);
      weight = readWeight(value);
    } else if (key === "filter") filter = context.apart().parse(value);
    else if (found)
      throw refused(
        value,
        "failed to parse function_score functions. already found [function], now encountering another.",
      );
    else found = parseFunction(entry, context);
  }
  if (!found && weight === undefined)
    throw parsingError(
      item,
      "failed to parse [function_score] query. an entry in functions list is missing a function.",
      item.end - 1,
    );
  return { filter, function: found, weight };
}

function parseFunction({ key, value }: Entry, { now }: QueryContext): ScoreFunction {
  const parser = Object.hasOwn(functions, key) ? functions[key] : undefined;
  if (parser) return parser(value, now);
  if (unsupported.includes(key)) throw notImplemented(`[${key}] of a [function_score] query`);
  const names = [...Object.keys(functions), "weight", ...unsupported];
  throw new MalformedRequest({
    type: "parsing_exception",
    reason: `unknown query [function_score]${didYouMean("function_score", names)}`,
    tree: value,
    offset: value.start,
    showsPosition: true,
    causedBy: new ElasticsearchError({
      type: "named_object_not_found_exception",
      reason: `${placed(value, value.start)} unknown field [${key}]`,
      status: 400,
    }),
  });
}

function readWeight(value: Tree): number {
  const weight = Math.fround(readNumber(value));
  if (weight < 0) throw illegalArgument("[weight] cannot be negative for a filtering function");
  return weight;
}

function refused(at: Tree, what: string): MalformedRequest {
  return parsingError(at, `failed to parse [function_score] query. ${what}`);
}

function misplaced(at: Tree, what: string): MalformedRequest {
  return refused(at, `[you can either define [functions] array or a single function, not both. ${what}]`);
}

function functionScore({ query, factors, boost, minScore, ...how }: Options): Query {
  const filters = factors.flatMap(({ filter }) => filter ?? []);
  return folding(foldsWith(query, ...filters), (shard, outer) => {
    const prepared = factors.map(({ filter, function: found, weight }) => ({
      filter: filter?.prepare(shard, 0),
      function: found?.prepare(shard),
      weight,
    }));
    // Whether a score is high enough is asked even where nobody asks for the score.
    const isScored = outer > 0 || minScore !== undefined;
    const inner = query.prepare(shard, times(outer > 0 || !isScored ? outer : 1, boost));
    return () => {
      const parts = prepared.map(({ filter, function: found, weight }) => ({
        filter: filter?.(),
        say: found?.(),
        weight,
      }));
      const matcher = scoredBy(inner(), parts, how, minScore);
      if (isScored && parts.some((part) => part.say)) provoke(shard, matcher);
      return matcher;
    };
  });
}

interface Part {
  readonly filter: Matcher | undefined;
  readonly say: ((ordinal: number) => number) | undefined;
  readonly weight: number | undefined;
}

function scoredBy(
  inner: Matcher,
  parts: readonly Part[],
  { scoreMode, boostMode, maxBoost }: Pick<Options, "scoreMode" | "boostMode" | "maxBoost">,
  minScore: number | undefined,
): Matcher {
  const combined = (ordinal: number): number => {
    if (parts.length === 0) return inner.score(ordinal);
    // One function for all documents is no average of itself.
    const [only] = parts;
    if (only && parts.length === 1 && !only.filter) {
      const value = (only.weight ?? 1) * (only.say?.(ordinal) ?? 1);
      return Math.fround(boostMode(inner.score(ordinal), Math.min(value, maxBoost)));
    }
    const said: Said[] = [];
    for (const { filter, say, weight } of parts)
      if (filter?.matches(ordinal) ?? true)
        said.push({ value: (weight ?? 1) * (say?.(ordinal) ?? 1), weight });
    return Math.fround(boostMode(inner.score(ordinal), Math.min(scoreMode(said), maxBoost)));
  };
  const score = (ordinal: number): number => {
    const found = combined(ordinal);
    if (found >= 0) return found;
    const shown = Number.isNaN(found) ? "NaN" : renderFloat(found);
    throw illegalArgument(
      `function score query returned an invalid score: ${shown} for doc: ${ordinal}; score must be a non-negative real number`,
    );
  };
  return {
    candidates: inner.candidates,
    constantScore: undefined,
    matches: (ordinal) => inner.matches(ordinal) && (minScore === undefined || score(ordinal) >= minScore),
    score,
  };
}

/** What a function cannot work with is the error of the index, so it has to show before hits are collected. */
function provoke(shard: Shard, matcher: Matcher): void {
  scan(shard, matcher, 0, (ordinal) => {
    matcher.score(ordinal);
    return true;
  });
}
