import type { Field } from "../mapping/field.ts";
import type { Analyzer } from "./analyzer.ts";
import type { IndexAnalysis } from "./index-analysis.ts";

/** When text of a field is cut: as it is indexed, as it is searched for, or as it is searched for in order. */
export type Use = "index" | "search" | "quote";

/** An analyzer, what it is called, and the positions that it leaves between two values. */
export interface FieldAnalyzer {
  readonly name: string;
  readonly analyzer: Analyzer;
  readonly gap: number;
}

/** The analyzer that a text or keyword field has for a use. */
export function fieldAnalyzer(
  index: { readonly analysis: IndexAnalysis },
  field: Field,
  use: Use,
): FieldAnalyzer {
  const { analysis } = index;
  if (field.type === "keyword") {
    const { normalizer } = field.parameters;
    const named = typeof normalizer === "string" ? analysis.normalizer(normalizer) : undefined;
    const analyzer = named ?? analysis.keywords;
    return { name: named ? String(normalizer) : "_keyword", analyzer, gap: analyzer.gap };
  }
  const name = analyzerName(analysis, field, use);
  const analyzer = analysis.analyzer(name);
  if (!analyzer) throw new Error(`[embedded] field ${field.path} has no analyzer ${name}`);
  const { position_increment_gap: gap } = field.parameters;
  return { name, analyzer, gap: typeof gap === "number" ? gap : analyzer.gap };
}

function analyzerName(analysis: IndexAnalysis, { parameters }: Field, use: Use): string {
  const said = (key: string) => (parameters[key] === undefined ? undefined : String(parameters[key]));
  const indexing = said("analyzer");
  if (use === "index") return indexing ?? "default";
  const searching =
    said("search_analyzer") ?? indexing ?? (analysis.hasDefaultSearch ? "default_search" : "default");
  if (use === "search") return searching;
  return (
    said("search_quote_analyzer") ??
    (searching === "default" && analysis.hasDefaultSearchQuote ? "default_search_quote" : searching)
  );
}
