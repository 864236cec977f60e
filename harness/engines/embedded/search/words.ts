import type { Analyzer } from "../analysis/analyzer.ts";
import { fieldAnalyzer, type Use } from "../analysis/field-analyzers.ts";
import type { Field } from "../mapping/field.ts";
import type { Shard } from "./shard.ts";
import { queryShardError } from "./shard-error.ts";

/** A word of a text, its place among the others, and how many places it spans. */
export interface Word {
  readonly term: string;
  readonly position: number;
  readonly span: number;
  /** Nothing of the text follows it. */
  readonly isLast: boolean;
}

/** What a query looks for in a text field, by the field's analyzer or one that the query names. */
export function searchedWords(
  shard: Pick<Shard, "index">,
  field: Field,
  text: string,
  named?: { readonly analyzer: string; readonly query: string },
  use: Use = "search",
): Word[] {
  const analyzer = named ? namedAnalyzer(shard, named) : fieldAnalyzer(shard.index, field, use).analyzer;
  let position = -1;
  return analyzer.analyze(text).tokens.map(({ term, increment, span, end }) => {
    position += increment;
    return { term, position, span: analyzer.flattens ? 1 : span, isLast: end === text.length };
  });
}

function namedAnalyzer(
  shard: Pick<Shard, "index">,
  { analyzer: name, query }: { readonly analyzer: string; readonly query: string },
): Analyzer {
  const analyzer = shard.index.analysis.analyzer(name);
  if (analyzer) return analyzer;
  throw queryShardError(shard, `[${query}] analyzer [${name}] not found`);
}
