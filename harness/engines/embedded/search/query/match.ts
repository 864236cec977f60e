import { ElasticsearchError, illegalArgument, notImplemented } from "../../errors.ts";
import { analyzeStandard } from "../analysis/standard.ts";
import { parsingError } from "../syntax/malformed.ts";
import { readBoolean, readNumber, readText } from "../syntax/read.ts";
import { isScalar, isValue, type ScalarTree, type Tree, tokenOf } from "../syntax/tree.ts";
import { bool } from "./bool.ts";
import { prepareIds } from "./ids.ts";
import { matchEvery, noMatch } from "./matchers.ts";
import type { Query, QueryParser } from "./query.ts";
import { prepareTerm, searchedField, textTerm } from "./term-matcher.ts";
import { requireStandardAnalyzer } from "./values.ts";

interface Options {
  readonly query: ScalarTree;
  readonly every: boolean;
  readonly minimum: string | undefined;
  readonly boost: number;
  readonly lenient: boolean;
  readonly allWhenEmpty: boolean;
}

/** `match`: documents that have the words of a text; in a field that is not text, the value. */
export const parseMatch: QueryParser = (body, { now }) => {
  const [first, second] = body.entries;
  if (first && second)
    throw parsingError(
      second.value,
      `[match] query doesn't support multiple fields, found [${first.key}] and [${second.key}]`,
    );
  if (!first) throw parsingError(body, "No text specified for text query", body.end - 1);
  const path = first.key;
  const options = readOptions(first.value, body.end - 1);
  return {
    prepare(shard, outer) {
      const boost = outer * options.boost;
      if (path === "_id") return prepareIds(shard, [options.query.literal], boost);
      const searched = searchedField(shard, path);
      if (!searched) return () => noMatch;
      if (searched.kind !== "text")
        try {
          return prepareTerm(shard, searched, options.query, boost, now);
        } catch (cause) {
          if (options.lenient && cause instanceof ElasticsearchError && cause.status === 400)
            return () => noMatch;
          throw cause;
        }
      requireStandardAnalyzer(searched.field);
      const words = [...analyzeStandard(options.query.literal)];
      const [only] = words;
      if (only === undefined) return () => (options.allWhenEmpty ? matchEvery(boost) : noMatch);
      if (words.length === 1) return textTerm(shard, searched, only, boost);
      const terms: Query[] = words.map((word) => ({
        prepare: (of, score) => textTerm(of, searched, word, score),
      }));
      const none: Query[] = [];
      return options.every
        ? bool({ must: terms, filter: none, should: none, mustNot: none }).prepare(shard, boost)
        : bool({
            must: none,
            filter: none,
            should: terms,
            mustNot: none,
            minimumShouldMatch: options.minimum,
          }).prepare(shard, boost);
    },
  };
};

const unsupported = new Set([
  "fuzziness",
  "prefix_length",
  "max_expansions",
  "fuzzy_transpositions",
  "fuzzy_rewrite",
  "analyzer",
]);

function readOptions(tree: Tree, end: number): Options {
  const options = {
    query: undefined as ScalarTree | undefined,
    every: false,
    minimum: undefined as string | undefined,
    boost: 1,
    lenient: false,
    allWhenEmpty: false,
  };
  if (tree.kind === "array") readText(tree);
  if (isValue(tree)) options.query = tree;
  for (const { key, value } of tree.kind === "object" ? tree.entries : []) {
    if (!isScalar(value))
      throw parsingError(value, `[match] unknown token [${tokenOf(value)}] after [${key}]`);
    if (key === "query") options.query = isValue(value) ? value : undefined;
    else if (key === "operator") options.every = readOperator(value) === "and";
    else if (key === "minimum_should_match")
      options.minimum = value.kind === "null" ? undefined : readText(value);
    else if (key === "boost") options.boost = readNumber(value);
    else if (key === "lenient") options.lenient = readBoolean(value);
    else if (key === "zero_terms_query") options.allWhenEmpty = readText(value).toLowerCase() === "all";
    else if (key === "auto_generate_synonyms_phrase_query") readBoolean(value);
    else if (key === "_name") readText(value);
    else if (unsupported.has(key)) throw notImplemented(`[${key}] of the query [match]`);
    else throw parsingError(value, `[match] query does not support [${key}]`);
  }
  const { query } = options;
  if (!query) throw parsingError(tree, "No text specified for text query", end);
  return { ...options, query };
}

function readOperator(tree: Tree): string {
  const operator = readText(tree).toLowerCase();
  if (operator === "and" || operator === "or") return operator;
  throw illegalArgument(`No enum constant org.elasticsearch.index.query.Operator.${operator.toUpperCase()}`);
}
