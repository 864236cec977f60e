import { type ElasticsearchError, illegalArgument } from "../../errors.ts";
import type { Shard } from "../shard.ts";
import { failedOn } from "../shard-error.ts";
import { parsingError } from "../syntax/malformed.ts";
import { readBoolean, readNumber, readText } from "../syntax/read.ts";
import { isValue, type Tree, tokenOf } from "../syntax/tree.ts";
import { boosted, readBoost } from "./boost.ts";
import { editDistance } from "./edit-distance.ts";
import { automatic, editsFor, type Fuzziness, readFuzziness } from "./fuzziness.ts";
import { noMatch } from "./matchers.ts";
import type { Matcher, Query, QueryParser } from "./query.ts";
import { prepareRewritten, rewriteOf } from "./rewrite.ts";
import { type SearchedField, searchedField, termOf } from "./term-matcher.ts";
import { foldsUnmapped } from "./unmapped.ts";

/** How near a term must be, and how many terms near it count. */
export interface FuzzyOptions {
  readonly fuzziness: Fuzziness;
  readonly prefixLength: number;
  readonly maxExpansions: number;
  readonly transpositions: boolean;
  readonly rewrite: string | undefined;
}

export const defaultFuzzy: FuzzyOptions = {
  fuzziness: automatic,
  prefixLength: 0,
  maxExpansions: 50,
  transpositions: true,
  rewrite: undefined,
};

/** `fuzzy`: documents that have a term a few edits away from the value; the nearer, the higher they score. */
export const parseFuzzy: QueryParser = (body) => {
  const [first, second] = body.entries;
  if (!first || first.key === "") throw illegalArgument("field name cannot be null or empty");
  const path = first.key;
  const [inner] = first.value.kind === "array" ? first.value.items : [];
  if (inner) throw severalFields(path, "null", inner);
  const { value, boost, options } = readOptions(first.value);
  if (second) throw severalFields(path, second.key, second.value);
  const query: Query = {
    fold: foldsUnmapped(path),
    prepare(shard, outer) {
      const searched = searchedField(shard, path);
      return searched ? prepareFuzzy(shard, searched, value, options, outer) : () => noMatch;
    },
  };
  return boosted(query, boost);
};

function severalFields(first: string, second: string, at: Tree): ElasticsearchError {
  return parsingError(at, `[fuzzy] query doesn't support multiple fields, found [${first}] and [${second}]`);
}

function readOptions(tree: Tree): { value: string; boost: number; options: FuzzyOptions } {
  const options = { ...defaultFuzzy } as { -readonly [Name in keyof FuzzyOptions]: FuzzyOptions[Name] };
  let value = isValue(tree) ? tree.literal : undefined;
  let boost = 1;
  for (const { key, value: option } of tree.kind === "object" ? tree.entries : []) {
    if (!isValue(option))
      throw parsingError(option, `[fuzzy] unexpected token [${tokenOf(option)}] after [${key}]`);
    if (key === "term" || key === "value") value = option.literal;
    else if (key === "boost") boost = readBoost(option);
    else if (key === "fuzziness") options.fuzziness = readFuzziness(option);
    else if (key === "prefix_length") options.prefixLength = readNumber(option);
    else if (key === "max_expansions") options.maxExpansions = readNumber(option);
    else if (key === "transpositions") options.transpositions = readBoolean(option);
    else if (key === "rewrite") options.rewrite = readText(option);
    else if (key === "_name") readText(option);
    else throw parsingError(option, `[fuzzy] query does not support [${key}]`);
  }
  if (value === undefined) throw illegalArgument("query value cannot be null");
  return { value, boost, options };
}

/** Matches documents that have a term near to a value. */
export function prepareFuzzy(
  shard: Shard,
  searched: SearchedField,
  value: string,
  options: FuzzyOptions,
  boost: number,
): () => Matcher {
  const { field, kind } = searched;
  if (field.type !== "keyword" && kind !== "text")
    throw failedOn(
      shard,
      `Can only use fuzzy queries on keyword and text fields - not on [${field.path}] which is of type [${field.type}]`,
    );
  const { fuzziness, prefixLength, maxExpansions, transpositions } = options;
  const rewrite = rewriteOf(shard, options.rewrite, { scoring: "blended", top: maxExpansions });
  const wanted = kind === "text" ? value : termOf(searched, { kind: "string", literal: value });
  const edits = editsFor(fuzziness, wanted);
  const distance = editDistance(wanted, { edits, prefixLength, transpositions });
  const length = [...wanted].length;
  return prepareRewritten(
    shard,
    searched,
    (term) => {
      // Nothing is near to nothing.
      const away = edits > 0 && length === 0 ? undefined : distance(term);
      if (away === undefined) return undefined;
      if (away === 0) return 1;
      const share = Math.fround(away / Math.min([...term].length, length));
      return Math.max(0, Math.fround(1 - share));
    },
    rewrite,
    boost,
  );
}
