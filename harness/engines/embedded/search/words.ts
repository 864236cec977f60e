import { notImplemented } from "../errors.ts";
import type { Field } from "../mapping/field.ts";
import { analyzeStandard } from "./analysis/standard.ts";
import type { Shard } from "./shard.ts";
import { queryShardError } from "./shard-error.ts";

/** A word of a text and its place among the others. */
export interface Word {
  readonly term: string;
  readonly position: number;
}

const builtIn = new Set(["keyword", "whitespace", "simple", "stop", "pattern", "fingerprint"]);

/** What a text field keeps of a text. */
export function indexedWords(_field: Field, text: string): Word[] {
  return [...analyzeStandard(text)].map((term, position) => ({ term, position }));
}

/** What a query looks for in a text field, by the field's analyzer or one that the query names. */
export function searchedWords(
  shard: Pick<Shard, "index">,
  field: Field,
  text: string,
  named?: { readonly analyzer: string; readonly query: string },
): Word[] {
  if (named && named.analyzer !== "standard" && named.analyzer !== "default") {
    if (builtIn.has(named.analyzer)) throw notImplemented(`the analyzer [${named.analyzer}] of a query`);
    throw queryShardError(shard, `[${named.query}] analyzer [${named.analyzer}] not found`);
  }
  if (!named) requireStandardAnalyzer(field);
  return indexedWords(field, text);
}

/** Positions between two values of a field. */
export function gapOf({ parameters }: Field): number {
  const { position_increment_gap: gap = 100 } = parameters;
  return Number(gap);
}

/** The analyzers that text of a field was cut by; only the standard one is at hand. */
export function requireStandardAnalyzer({ path, parameters }: Field): void {
  const { analyzer = "standard", search_analyzer: searchAnalyzer = analyzer } = parameters;
  for (const name of [analyzer, searchAnalyzer])
    if (name !== "standard" && name !== "default")
      throw notImplemented(`the analyzer [${String(name)}] of field [${path}]`);
}
