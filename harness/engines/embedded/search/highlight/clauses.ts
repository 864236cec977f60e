import { fieldAnalyzer } from "../../analysis/field-analyzers.ts";
import { notImplemented } from "../../errors.ts";
import type { Index } from "../../indices/index.ts";
import { matchesWildcard } from "../../wildcard.ts";
import { mappedFields } from "../fetch/mapped-fields.ts";
import { isValue, type ObjectTree, type Tree } from "../syntax/tree.ts";
import { isOfWords } from "./field-text.ts";
import type { QueryNode } from "./query-node.ts";
import { near, option, type TermTest, termTest } from "./term-tests.ts";

interface Wanted {
  /** Tells one thing that is looked for from another. */
  readonly key: string;
  readonly boost: number;
}

/** A word that a query looks for in a field. */
export interface WordClause extends Wanted {
  readonly kind: "word";
  readonly matches: TermTest;
}

/** Words in a row, as far from their places as the slop allows. */
export interface PhraseClause extends Wanted {
  readonly kind: "phrase";
  readonly words: readonly TermTest[];
  readonly slop: number;
}

export type Clause = WordClause | PhraseClause;

/** Queries that find documents by other things than words. */
const wordless = new Set([
  "distance_feature",
  "exists",
  "geo_bounding_box",
  "geo_distance",
  "ids",
  "knn",
  "match_all",
  "match_none",
  "rank_feature",
  "script",
]);

/** What one query that is no combination looks for, in the fields that are wanted. */
export function clausesOf(node: QueryNode, index: Index, wants: (path: string) => boolean): Clause[] {
  const { name, body } = node;
  if (wordless.has(name)) return [];
  if (name === "multi_match") return multiMatch(body, index, wants);
  const [only] = body.entries.filter(({ key }) => key !== "boost" && key !== "_name");
  return only && wants(only.key) ? inField(name, only.key, only.value, index) : [];
}

function inField(name: string, path: string, value: Tree, index: Index): Clause[] {
  const wanted = new InField(index, path, value);
  if (!wanted.isOfWords) return [];
  const text = isValue(value) ? value.literal : (option(value, "query") ?? "");
  switch (name) {
    case "match":
      return wanted.words(text);
    case "match_phrase":
      return wanted.phrase(text, false);
    case "match_phrase_prefix":
      return wanted.phrase(text, true);
    case "match_bool_prefix":
      return wanted.wordsAndPrefix(text);
    case "term":
      return [wanted.exactly(wanted.normalized(isValue(value) ? text : (option(value, "value") ?? "")))];
    case "terms":
      return value.kind === "array"
        ? value.items.filter(isValue).map(({ literal }) => wanted.exactly(wanted.normalized(literal)))
        : [];
  }
  const given = isValue(value) ? value.literal : (option(value, "value") ?? option(value, name) ?? "");
  const test = termTest(name, wanted.normalized(given), value);
  if (!test) throw notImplemented(`highlighting a [${name}] query`);
  return [wanted.word(`${name} ${given}`, test)];
}

/** What is looked for in one field. */
class InField {
  readonly #index: Index;
  readonly #path: string;
  readonly #value: Tree;
  readonly #boost: number;

  constructor(index: Index, path: string, value: Tree) {
    this.#index = index;
    this.#path = path;
    this.#value = value;
    this.#boost = Number(option(value, "boost") ?? 1);
  }

  get isOfWords(): boolean {
    const field = this.#index.mapping.field(this.#path);
    return field !== undefined && isOfWords(field);
  }

  word(key: string, matches: TermTest): WordClause {
    return { kind: "word", key: `${this.#path}:${key}`, boost: this.#boost, matches };
  }

  exactly(term: string): WordClause {
    return this.word(term, (each) => each === term);
  }

  words(text: string): Clause[] {
    const fuzziness = option(this.#value, "fuzziness");
    if (fuzziness === undefined) return this.#analyzed(text).map((term) => this.exactly(term));
    return this.#analyzed(text).map((term) => this.word(`~${term}`, near(term, this.#value, fuzziness)));
  }

  wordsAndPrefix(text: string): Clause[] {
    const terms = this.#analyzed(text);
    const last = terms.pop() ?? "";
    return [
      ...terms.map((term) => this.exactly(term)),
      this.word(`${last}*`, (term) => term.startsWith(last)),
    ];
  }

  phrase(text: string, endsInPrefix: boolean): Clause[] {
    const terms = this.#analyzed(text);
    const words = terms.map((wanted, at): TermTest => {
      const isPrefix = endsInPrefix && at === terms.length - 1;
      return isPrefix ? (term) => term.startsWith(wanted) : (term) => term === wanted;
    });
    const key = `"${terms.join(" ")}"`;
    const [only] = words;
    if (only && words.length === 1) return [this.word(key, only)];
    const slop = Number(option(this.#value, "slop") ?? 0);
    const phrase = { kind: "phrase", key: `${this.#path}:${key}`, boost: this.#boost, words, slop } as const;
    return words.length === 0 ? [] : [phrase];
  }

  /** Keywords are looked for as they are normalised, words of a text as they are given. */
  normalized(text: string): string {
    const field = this.#index.mapping.field(this.#path);
    if (field?.type !== "keyword") return text;
    return fieldAnalyzer(this.#index, field, "search").analyzer.normalize(text);
  }

  #analyzed(text: string): string[] {
    const field = this.#index.mapping.field(this.#path);
    if (!field || !isOfWords(field) || field.parameters.index === false) return [];
    return fieldAnalyzer(this.#index, field, "search")
      .analyzer.analyze(text)
      .tokens.map(({ term }) => term);
  }
}

/** By the type of a [multi_match], how each of its fields is asked. */
const typesOfMultiMatch: Readonly<Record<string, string>> = {
  best_fields: "match",
  most_fields: "match",
  cross_fields: "match",
  phrase: "match_phrase",
  phrase_prefix: "match_phrase_prefix",
  bool_prefix: "match_bool_prefix",
};

function multiMatch(body: ObjectTree, index: Index, wants: (path: string) => boolean): Clause[] {
  const name = typesOfMultiMatch[option(body, "type") ?? "best_fields"] ?? "match";
  const fields = body.entries.find(({ key }) => key === "fields")?.value;
  const named = fields?.kind === "array" ? fields.items.filter(isValue).map(({ literal }) => literal) : [];
  return (named.length > 0 ? named : ["*"]).flatMap((each) => {
    const [pattern = "", weight = "1"] = each.split("^");
    return pathsOf(index, pattern)
      .filter(wants)
      .flatMap((path) => inField(name, path, body, index))
      .map((clause) => ({ ...clause, boost: Number(weight) }));
  });
}

function pathsOf(index: Index, pattern: string): string[] {
  if (!pattern.includes("*")) return [pattern];
  return mappedFields(index.mapping)
    .map(({ name }) => name)
    .filter((name) => matchesWildcard(pattern, name));
}
