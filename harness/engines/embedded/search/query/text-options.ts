import { illegalArgument } from "../../errors.ts";
import { parsingError } from "../syntax/malformed.ts";
import { readBoolean, readNumber, readText } from "../syntax/read.ts";
import { isValue, type ObjectTree, type ScalarTree, type Tree, tokenOf } from "../syntax/tree.ts";
import { readBoost } from "./boost.ts";
import { readFuzziness } from "./fuzziness.ts";
import { defaultFuzzy, type FuzzyOptions } from "./fuzzy.ts";
import { defaultText, type TextOptions } from "./text-query.ts";

/** Options of queries for a text while they are read. */
export interface ReadText {
  query?: ScalarTree;
  boost: number;
  text: { -readonly [Name in keyof TextOptions]: TextOptions[Name] };
  fuzzy: { -readonly [Name in keyof FuzzyOptions]: FuzzyOptions[Name] };
}

type Reader = (read: ReadText, value: ScalarTree) => void;

/** What queries for a text may be told, each a selection of it. */
export const textReaders = {
  query: (read, value) => {
    if (value.kind !== "null") read.query = value;
  },
  boost: (read, value) => {
    read.boost = readBoost(value);
  },
  operator: (read, value) => {
    read.text.every = readOperator(value);
  },
  minimum_should_match: (read, value) => {
    read.text.minimum = value.kind === "null" ? undefined : readText(value);
  },
  slop: (read, value) => {
    read.text.slop = notNegative("slop", readNumber(value));
  },
  max_expansions: (read, value) => {
    read.text.maxExpansions = notNegative("maxExpansions", readNumber(value));
    read.fuzzy.maxExpansions = read.text.maxExpansions;
  },
  fuzziness: (read, value) => {
    read.fuzzy.fuzziness = readFuzziness(value);
    read.text.fuzzy = read.fuzzy;
  },
  prefix_length: (read, value) => {
    read.fuzzy.prefixLength = notNegative("prefix length", readNumber(value));
  },
  fuzzy_transpositions: (read, value) => {
    read.fuzzy.transpositions = readBoolean(value);
  },
  fuzzy_rewrite: (read, value) => {
    if (value.kind !== "null") read.fuzzy.rewrite = readText(value);
  },
  lenient: (read, value) => {
    read.text.lenient = readBoolean(value);
  },
  zero_terms_query: (read, value) => {
    const wanted = readText(value);
    if (!/^(?:all|none)$/i.test(wanted))
      throw parsingError(value, `Unsupported zero_terms_query value [${wanted}]`);
    read.text.allWhenEmpty = wanted.toLowerCase() === "all";
  },
  analyzer: (read, value) => {
    read.text.analyzer = readText(value);
  },
  auto_generate_synonyms_phrase_query: (read, value) => {
    read.text.pathsAsPhrases = readBoolean(value);
  },
  _name: (_, value) => {
    readText(value);
  },
} satisfies Record<string, Reader>;

export function emptyText(query: string, type: TextOptions["type"]): ReadText {
  return { boost: 1, text: { ...defaultText, query, type }, fuzzy: { ...defaultFuzzy } };
}

/** Reads the options of one field: its text alone, or an object that has it. */
export function readFieldText(
  name: string,
  tree: Tree,
  type: TextOptions["type"],
  known: readonly (keyof typeof textReaders)[],
): ReadText {
  const read = emptyText(name, type);
  if (tree.kind === "array") readText(tree);
  if (isValue(tree)) read.query = tree;
  if (tree.kind === "object") readEntries(name, tree, read, known);
  return read;
}

function readEntries(
  name: string,
  tree: ObjectTree,
  read: ReadText,
  known: readonly (keyof typeof textReaders)[],
): void {
  const takesNull = name === "match";
  for (const { key, value } of tree.entries) {
    if (value.kind === "object" || value.kind === "array" || (value.kind === "null" && !takesNull))
      throw parsingError(value, `[${name}] unknown token [${tokenOf(value)}] after [${key}]`);
    const option = known.find((each) => each === key);
    if (!option) throw parsingError(value, `[${name}] query does not support [${key}]`);
    textReaders[option](read, value);
  }
}

/** True for `and`. */
export function readOperator(tree: Tree): boolean {
  return operatorOf(readText(tree));
}

export function operatorOf(text: string): boolean {
  const operator = text.toUpperCase();
  if (operator === "AND" || operator === "OR") return operator === "AND";
  throw illegalArgument(`No enum constant org.elasticsearch.index.query.Operator.${operator}`);
}

function notNegative(name: string, value: number): number {
  if (value < 0) throw illegalArgument(`No negative ${name} allowed.`);
  return Math.trunc(value);
}
