import { ElasticsearchError } from "../../errors.ts";
import { everyField, parseWeightedField, resolveFields, type WeightedField } from "../field-patterns.ts";
import { parsingError } from "../syntax/malformed.ts";
import { numberFormat, readNumber, readText } from "../syntax/read.ts";
import { isValue, type ScalarTree, type Tree, tokenOf } from "../syntax/tree.ts";
import { boosted, checkBoost } from "./boost.ts";
import { crossFields } from "./cross-fields.ts";
import { disMax } from "./dis-max.ts";
import { noMatch } from "./matchers.ts";
import type { Query, QueryParser } from "./query.ts";
import { emptyText, textReaders } from "./text-options.ts";
import { leniently, type TextOptions, textQuery } from "./text-query.ts";

const types = {
  best_fields: { text: "words", tieBreaker: 0 },
  most_fields: { text: "words", tieBreaker: 1 },
  cross_fields: { text: "words", tieBreaker: 0 },
  phrase: { text: "phrase", tieBreaker: 0 },
  phrase_prefix: { text: "phrase_prefix", tieBreaker: 0 },
  bool_prefix: { text: "bool_prefix", tieBreaker: 1 },
} as const;

/** How a text is looked for in several fields. */
export type MultiMatchType = keyof typeof types;

/** What the scores of other fields than the best count by, when a query does not say. */
export function tieBreakerOf(type: MultiMatchType): number {
  return types[type].tieBreaker;
}

/** How each field is asked. */
export function textTypeOf(type: MultiMatchType): TextOptions["type"] {
  return types[type].text;
}

/** `multi_match`: documents that have the words of a text in one or more of several fields. */
export const parseMultiMatch: QueryParser = (body, { now }) => {
  const read = emptyText("multi_match", "words");
  const own = {
    fields: [] as WeightedField[],
    type: "best_fields" as MultiMatchType,
    tieBreaker: undefined as number | undefined,
    isLenient: undefined as boolean | undefined,
    hasSlop: false,
  };
  for (const { key, value } of body.entries) {
    if (key === "fields") own.fields = readFields(value);
    else if (!isValue(value))
      throw parsingError(value, `[multi_match] unknown token [${tokenOf(value)}] after [${key}]`);
    else if (key === "type") own.type = readType(value);
    else if (key === "tie_breaker") own.tieBreaker = Math.fround(readNumber(value));
    else if (!Object.hasOwn(textReaders, key))
      throw parsingError(value, `[multi_match] query does not support [${key}]`);
    else {
      if (key === "slop") own.hasSlop = true;
      textReaders[key as keyof typeof textReaders](read, value);
      if (key === "lenient") own.isLenient = read.text.lenient;
    }
  }
  const { type, hasSlop } = own;
  const { query: value } = read;
  const end = body.end - 1;
  if (!value) throw parsingError(body, "No text specified for multi_match query", end);
  if (read.text.fuzzy && (type === "cross_fields" || type === "phrase" || type === "phrase_prefix"))
    throw parsingError(body, `Fuzziness not allowed for type [${type}]`, end);
  if (hasSlop && read.text.slop !== 0 && type === "bool_prefix")
    throw parsingError(body, `[slop] not allowed for type [${type}]`, end);
  const options = { ...read.text, type: types[type].text, lenient: own.isLenient ?? own.fields.length === 0 };
  const inner = multiMatch(
    own.fields.length > 0 ? own.fields : everyField,
    value,
    type,
    options,
    now,
    own.tieBreaker,
  );
  return boosted(inner, read.boost);
};

/** Looks for a text in several fields. */
export function multiMatch(
  fields: readonly WeightedField[],
  value: Pick<ScalarTree, "kind" | "literal">,
  type: MultiMatchType,
  options: TextOptions,
  now: number,
  tieBreaker: number = types[type].tieBreaker,
): Query {
  return {
    prepare(shard, boost) {
      const resolved = resolveFields(shard, fields);
      if (resolved.length === 0) return () => noMatch;
      if (type === "cross_fields")
        return crossFields(shard, resolved, value, options, tieBreaker, now).prepare(shard, boost);
      const queries = resolved.map(({ path, weight }): Query => {
        const inner = boosted(textQuery(path, value, options, now), weight);
        return { prepare: (of, outer) => leniently(options, () => inner.prepare(of, outer)) };
      });
      return disMax(queries, tieBreaker).prepare(shard, boost);
    },
  };
}

/** One field or several, each with the weight that it may name. */
function readFields(tree: Tree): WeightedField[] {
  if (tree.kind === "object" || tree.kind === "null")
    throw parsingError(tree, "[multi_match] query does not support [fields]");
  const names = tree.kind === "array" ? tree.items : [tree];
  return [...new Map(names.map(readField).map((field) => [field.path, field])).values()];
}

/** A field, and the weight that it may name. */
export function readField(tree: Tree): WeightedField {
  return parseWeightedField(readText(tree), weightOf);
}

function weightOf(text: string): number {
  const weight = Number(text);
  if (text.trim() === "" || Number.isNaN(weight)) throw numberFormat(text);
  return checkBoost(weight);
}

export function readType(tree: ScalarTree): MultiMatchType {
  const name = readText(tree).toLowerCase();
  if (Object.hasOwn(types, name)) return name as MultiMatchType;
  throw unknownType(readText(tree));
}

function unknownType(name: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "parse_exception",
    reason: `failed to parse [multi_match] query type [${name}]. unknown type.`,
    status: 400,
  });
}
