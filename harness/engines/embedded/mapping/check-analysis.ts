import type { IndexAnalysis } from "../analysis/index-analysis.ts";
import { illegalArgument } from "../errors.ts";
import type { Field } from "./field.ts";
import { mapperParsing, wrapped } from "./parse-field.ts";

/** Refuses fields whose analyzers or normalizers the index does not have. */
export function checkAnalysis(field: Field, analysis: IndexAnalysis): void {
  const { parameters } = field;
  if (field.type === "text")
    for (const key of ["analyzer", "search_analyzer", "search_quote_analyzer"]) {
      const { [key]: name } = parameters;
      if (name === null)
        throw mapperParsing(`[${key}] on mapper [${field.name}] of type [text] must not have a [null] value`);
      if (name !== undefined && !analysis.analyzer(String(name)))
        throw wrapped(illegalArgument(`analyzer [${String(name)}] has not been configured in mappings`));
    }
  const { normalizer } = parameters;
  if (field.type === "keyword" && typeof normalizer === "string" && !analysis.normalizer(normalizer))
    throw mapperParsing(`normalizer [${normalizer}] not found for field [${field.name}]`);
  for (const child of field.properties?.values() ?? []) checkAnalysis(child, analysis);
  for (const variant of field.fields?.values() ?? []) checkAnalysis(variant, analysis);
}
