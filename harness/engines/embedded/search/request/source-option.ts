import type { SourceFilter } from "../../documents/source-filter.ts";
import { parsingError } from "../syntax/malformed.ts";
import { readText } from "../syntax/read.ts";
import { type Tree, tokenOf } from "../syntax/tree.ts";

/** Reads `_source` of a search body: a boolean, a pattern, patterns, or an object of includes and excludes. */
export function readSourceFilter(tree: Tree, warn: (text: string) => void): SourceFilter {
  if (tree.kind === "boolean") return tree.literal === "true" && { includes: [], excludes: [] };
  if (tree.kind === "string") return { includes: [tree.literal], excludes: [] };
  if (tree.kind === "array") return { includes: tree.items.map(readText), excludes: [] };
  if (tree.kind !== "object")
    throw parsingError(
      tree,
      `Expected one of [VALUE_BOOLEAN, VALUE_STRING, START_ARRAY, START_OBJECT] but found [${tokenOf(tree)}]`,
    );
  const filter = { includes: [] as string[], excludes: [] as string[] };
  for (const { key, value } of tree.entries) {
    const list = lists[key];
    if (key === "include" || key === "exclude")
      warn(`Deprecated field [${key}] used, expected [${list}] instead`);
    if (!list || (value.kind !== "array" && value.kind !== "string"))
      throw parsingError(value, `Unknown key for a ${tokenOf(value)} in [${key}].`);
    filter[list] = value.kind === "array" ? value.items.map((item) => pattern(item, key)) : [value.literal];
  }
  return filter;
}

function pattern(tree: Tree, list: string): string {
  if (tree.kind === "string") return tree.literal;
  throw parsingError(tree, `Unknown key for a ${tokenOf(tree)} in [${list}].`);
}

const lists: Readonly<Record<string, "includes" | "excludes">> = {
  includes: "includes",
  include: "includes",
  excludes: "excludes",
  exclude: "excludes",
};
