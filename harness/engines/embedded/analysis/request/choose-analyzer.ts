import { illegalArgument } from "../../errors.ts";
import type { Index } from "../../indices/index.ts";
import { Analyzer, defaultGap, type Named } from "../analyzer.ts";
import { settingsOfJson } from "../component-settings.ts";
import { fieldAnalyzer } from "../field-analyzers.ts";
import { builtInAnalysis, type IndexAnalysis } from "../index-analysis.ts";
import { type AnalyzeRequest, type NameOrDefinition, notFound } from "./parse-request.ts";

/** An analyzer and what it is called. */
export interface Chosen {
  readonly name: string;
  readonly analyzer: Analyzer;
  /** Positions between two texts. */
  readonly gap: number;
  /** Explaining leaves no gap between the texts of an analyzer that the request put together. */
  readonly explainedGap?: number;
}

/** The analyzer that a request means: put together by it, named, or that of a field. */
export function chooseAnalyzer(request: AnalyzeRequest, index: Index | undefined): Chosen {
  const analysis = index?.analysis ?? builtInAnalysis;
  const { analyzer: named, normalizer, field } = request;
  if (request.tokenizer !== undefined || request.filter.length > 0 || request.charFilter.length > 0)
    return {
      name: "",
      analyzer: putTogether(request, analysis, index !== undefined),
      gap: defaultGap,
      explainedGap: 0,
    };
  if (named !== undefined) {
    const analyzer = analysis.analyzer(named);
    if (!analyzer) throw notFound(`analyzer [${named}]`, index !== undefined);
    return { name: named, analyzer, gap: analyzer.gap };
  }
  if (normalizer !== undefined) {
    const analyzer = analysis.normalizer(normalizer);
    if (!analyzer) throw illegalArgument(`failed to find normalizer under [${normalizer}]`);
    return { name: normalizer, analyzer, gap: analyzer.gap };
  }
  if (field !== undefined) {
    if (!index) throw illegalArgument("analysis based on a specific field requires an index");
    const mapped = index.mapping.field(field);
    if (mapped && !mapped.properties) {
      if (mapped.type !== "text" && mapped.type !== "keyword")
        throw illegalArgument(
          `Can't process field [${field}], Analysis requests are only supported on tokenized fields`,
        );
      return fieldAnalyzer(index, mapped, "index");
    }
  }
  const byDefault = analysis.analyzer("default");
  if (!byDefault) throw new Error("[embedded] an index has no default analyzer");
  return { name: index ? "default" : "standard", analyzer: byDefault, gap: byDefault.gap };
}

function putTogether(request: AnalyzeRequest, analysis: IndexAnalysis, hasIndex: boolean): Analyzer {
  const normalizes = request.tokenizer === undefined;
  const tokenizer = part(request.tokenizer ?? "keyword", "tokenizer", hasIndex, {
    byName: (name) => analysis.tokenizer(name),
    byType: (type, settings) => analysis.anonymous("tokenizer", type, settings),
  });
  const charFilters = request.charFilter.map((each) =>
    part(each, "char_filter", hasIndex, {
      byName: (name) => analysis.charFilter(name),
      byType: (type, settings) => analysis.anonymous("char_filter", type, settings),
    }),
  );
  const filters = request.filter.map((each) =>
    part(each, "filter", hasIndex, {
      byName: (name) => analysis.filter(name),
      byType: (type, settings) => analysis.anonymous("filter", type, settings),
    }),
  );
  if (normalizes) {
    for (const { name, component } of charFilters)
      if (!component.normalizes) throw illegalArgument(`Custom normalizer may not use char filter [${name}]`);
    for (const { name, component } of filters)
      if (!component.normalizes) throw illegalArgument(`Custom normalizer may not use filter [${name}]`);
  }
  return new Analyzer({ charFilters, tokenizer, filters, custom: true });
}

function part<Component>(
  given: NameOrDefinition,
  kind: string,
  hasIndex: boolean,
  find: {
    byName(name: string): Component | undefined;
    byType(type: string, settings: ReturnType<typeof settingsOfJson>): Component | undefined;
  },
): Named<Component> {
  if (typeof given === "string") {
    const component = find.byName(given);
    if (!component) throw notFound(`${kind} under [${given}]`, hasIndex);
    return { name: given, component };
  }
  const settings = settingsOfJson(given);
  const type = settings.text("type");
  if (type === undefined) throw illegalArgument(`Missing [type] setting for anonymous ${kind}: ${settings}`);
  const component = find.byType(type, settings);
  if (!component) throw notFound(`${kind} under [${type}]`, false);
  return { name: `__anonymous__${type}`, component };
}
