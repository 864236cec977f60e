import type { IndexAnalysis } from "../analysis/index-analysis.ts";
import type { IndexSettings } from "../indices/settings.ts";

/** What mappings depend on of their index. */
export interface MappingContext {
  readonly settings: IndexSettings;
  readonly analysis: IndexAnalysis;
}
