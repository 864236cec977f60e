import { illegalArgument } from "../../errors.ts";
import { mapperParsing } from "../parsing-errors.ts";
import type { Parameter } from "./parameter.ts";

function analyzerParameter(name: string, rest: Partial<Parameter>): Parameter {
  return {
    name,
    otherwise: "default",
    parse(value, { context }) {
      const wanted = String(value);
      if (context.analysis.analyzer(wanted)) return wanted;
      throw illegalArgument(`analyzer [${wanted}] has not been configured in mappings`);
    },
    ...rest,
  };
}

export const analyzer = (otherwise = "default", rest: Partial<Parameter> = {}) =>
  analyzerParameter("analyzer", { otherwise, ...rest });
export const searchAnalyzer = analyzerParameter("search_analyzer", {
  otherwise: ({ analyzer = "default" }) => analyzer,
  changes: "free",
});
export const searchQuoteAnalyzer = analyzerParameter("search_quote_analyzer", {
  otherwise: ({ analyzer = "default", search_analyzer: search = analyzer }) => search,
  changes: "free",
});

export const normalizer: Parameter = {
  name: "normalizer",
  otherwise: null,
  nullable: true,
  parse(value, { name, context }) {
    const wanted = String(value);
    if (context.analysis.normalizer(wanted)) return wanted;
    throw mapperParsing(`normalizer [${wanted}] not found for field [${name}]`);
  },
};
