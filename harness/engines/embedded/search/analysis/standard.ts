import { builtInAnalysis } from "../../analysis/index-analysis.ts";

/** The terms of a text by the standard analyzer. */
export function* analyzeStandard(text: string): Generator<string> {
  for (const { term } of builtInAnalysis.analyzer("standard")?.analyze(text).tokens ?? []) yield term;
}
