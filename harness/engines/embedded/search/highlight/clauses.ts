import { fieldAnalyzer } from "../../analysis/field-analyzers.ts";
import { notImplemented } from "../../errors.ts";
import type { Index } from "../../indices/index.ts";
import { matchesWildcard } from "../../wildcard.ts";
import { isValue, type ObjectTree, type Tree } from "../syntax/tree.ts";
import type { QueryNode } from "./query-node.ts";

/** What a query looks for in a field: a word, or words in a row. */
export type Clause =
  | { readonly kind: "word"; readonly key: string; readonly boost: number; matches(term: string): boolean }
  | {
      readonly kind: "phrase";
      readonly key: string;
      readonly boost: number;
      readonly terms: readonly string[];
    };

/** Queries that find documents by other things than words. */
const wordless = new Set([
  "distance_feature",
  "exists",
  "ids",
  "match_all",
  "match_none",
  "range",
  "rank_feature",
  "script",
  "terms_set",
]);

/** What one query that is no combination looks for, in the fields that are wanted. */
export function clausesOf(node: QueryNode, index: Index, wants: (path: string) => boolean): Clause[] {
  const { name, body } = node;
  if (wordless.has(name)) return [];
  if (name === "multi_match") return multiMatch(body, index, wants);
  const fields = body.entries.filter(({ key }) => key !== "boost" && key !== "_name");
  const [only] = fields;
  if (!only) return [];
  if (!wants(only.key)) return [];
  return inField(name, only.key, only.value, index);
}

function inField(name: string, path: string, value: Tree, index: Index): Clause[] {
  const boost = Number(option(value, "boost") ?? 1);
  const text = isValue(value) ? value.literal : (option(value, "query") ?? option(value, "value") ?? "");
  const word = (key: string, matches: (term: string) => boolean): Clause => ({
    kind: "word",
    key: `${path}:${key}`,
    boost,
    matches,
  });
  const exactly = (term: string) => word(term, (each) => each === term);
  switch (name) {
    case "match":
      if (option(value, "fuzziness") !== undefined) throw notImplemented("highlighting with [fuzziness]");
      return analyzed(index, path, text).map(exactly);
    case "match_phrase": {
      const terms = analyzed(index, path, text);
      if (Number(option(value, "slop") ?? 0) > 0) throw notImplemented("highlighting with [slop]");
      if (terms.length < 2) return terms.map(exactly);
      return [{ kind: "phrase", key: `${path}:"${terms.join(" ")}"`, boost, terms }];
    }
    case "term":
      return [exactly(normalized(index, path, text))];
    case "terms":
      return value.kind === "array"
        ? value.items.filter(isValue).map(({ literal }) => exactly(normalized(index, path, literal)))
        : [];
    case "prefix": {
      const prefix = normalized(index, path, text);
      return [word(`${prefix}*`, (term) => term.startsWith(prefix))];
    }
    case "wildcard": {
      const pattern = normalized(index, path, option(value, "wildcard") ?? text);
      if (/[?\\]/.test(pattern)) throw notImplemented("highlighting a wildcard of one character");
      return [word(pattern, (term) => matchesWildcard(pattern, term))];
    }
    default:
      throw notImplemented(`highlighting a [${name}] query`);
  }
}

function multiMatch(body: ObjectTree, index: Index, wants: (path: string) => boolean): Clause[] {
  const type = option(body, "type") ?? "best_fields";
  if (type !== "best_fields" && type !== "most_fields")
    throw notImplemented(`highlighting a [multi_match] query of type [${type}]`);
  const fields = body.entries.find(({ key }) => key === "fields")?.value;
  const text = option(body, "query") ?? "";
  return (fields?.kind === "array" ? fields.items : []).filter(isValue).flatMap(({ literal }) => {
    const [path = "", boost = "1"] = literal.split("^");
    if (path.includes("*")) throw notImplemented("highlighting a [multi_match] query on a pattern of fields");
    if (!wants(path)) return [];
    return inField("match", path, { ...body, kind: "string", literal: text }, index).map((clause) => ({
      ...clause,
      boost: Number(boost),
    }));
  });
}

function option(tree: Tree, name: string): string | undefined {
  const value = tree.kind === "object" ? tree.entries.find(({ key }) => key === name)?.value : undefined;
  return value && isValue(value) ? value.literal : undefined;
}

function analyzed(index: Index, path: string, text: string): string[] {
  const field = index.mapping.field(path);
  if (field?.type !== "text" && field?.type !== "keyword") return [];
  return fieldAnalyzer(index, field, "search")
    .analyzer.analyze(text)
    .tokens.map(({ term }) => term);
}

/** Keywords are looked for as they are normalised, words of a text as they are given. */
function normalized(index: Index, path: string, text: string): string {
  const field = index.mapping.field(path);
  return field?.type === "keyword" ? fieldAnalyzer(index, field, "search").analyzer.normalize(text) : text;
}
