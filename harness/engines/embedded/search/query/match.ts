import { illegalArgument } from "../../errors.ts";
import { parsingError } from "../syntax/malformed.ts";
import type { ObjectTree } from "../syntax/tree.ts";
import { boosted } from "./boost.ts";
import { onlyField } from "./options.ts";
import type { Query, QueryContext, QueryParser } from "./query.ts";
import { type ReadText, readFieldText, type textReaders } from "./text-options.ts";
import { type TextOptions, textQuery } from "./text-query.ts";

type Option = keyof typeof textReaders;

const common: readonly Option[] = ["query", "boost", "analyzer", "_name"];
const words: readonly Option[] = [
  ...common,
  "operator",
  "minimum_should_match",
  "fuzziness",
  "prefix_length",
  "max_expansions",
  "fuzzy_transpositions",
  "fuzzy_rewrite",
];

/** `match`: documents that have the words of a text; in a field that is not text, the value. */
export const parseMatch: QueryParser = (body, context) => {
  const only = onlyField("match", body);
  const missing = () => parsingError(only?.value ?? body, "No text specified for text query", body.end - 1);
  if (!only) throw missing();
  const read = readFieldText("match", only.value, "words", [
    ...words,
    "lenient",
    "zero_terms_query",
    "auto_generate_synonyms_phrase_query",
  ]);
  if (!read.query) throw missing();
  return asQuery(only.field, read, context);
};

/** `match_phrase`: documents that have the words of a text side by side. */
export const parseMatchPhrase: QueryParser = (body, context) =>
  parseField("match_phrase", body, context, "phrase", [...common, "slop", "zero_terms_query"]);

/** `match_phrase_prefix`: the same, the last word being the beginning of one. */
export const parseMatchPhrasePrefix: QueryParser = (body, context) =>
  parseField("match_phrase_prefix", body, context, "phrase_prefix", [
    ...common,
    "slop",
    "max_expansions",
    "zero_terms_query",
  ]);

/** `match_bool_prefix`: documents that have the words of a text, the last word being the beginning of one. */
export const parseMatchBoolPrefix: QueryParser = (body, context) =>
  parseField("match_bool_prefix", body, context, "bool_prefix", words);

function parseField(
  name: string,
  body: ObjectTree,
  context: QueryContext,
  type: TextOptions["type"],
  known: readonly Option[],
): Query {
  const only = onlyField(name, body);
  if (!only) throw illegalArgument(`[${name}] requires fieldName`);
  const read = readFieldText(name, only.value, type, known);
  if (!read.query) throw illegalArgument(`[${name}] requires query value`);
  return asQuery(only.field, read, context);
}

function asQuery(path: string, { query, text, boost }: ReadText, { now }: QueryContext): Query {
  if (!query) throw new Error(`[embedded] a text query on ${path} without its text`);
  return boosted(textQuery(path, query, text, now), boost);
}
