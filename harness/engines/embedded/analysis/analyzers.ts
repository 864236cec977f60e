import { Analyzer } from "./analyzer.ts";
import type { Surroundings, TokenFilter } from "./component.ts";
import type { ComponentSettings } from "./component-settings.ts";
import { lowercaseFilter } from "./filters/letter-case.ts";
import { stopWords, withoutWords } from "./filters/stop.ts";
import {
  keyword,
  keywordTokenizer,
  lowercaseTokenizer,
  whitespaceTokenizer,
} from "./tokenizers/characters.ts";
import { standardTokenizer } from "./tokenizers/standard.ts";

export type AnalyzerFactory = (settings: ComponentSettings, surroundings: Surroundings) => Analyzer;

/** The built-in analyzers by their names in settings. */
export const analyzers: Readonly<Record<string, AnalyzerFactory>> = {
  standard: (settings, surroundings) => {
    const words = stopWords(settings, "_none_");
    return new Analyzer({
      tokenizer: { name: "standard", component: standardTokenizer(settings, surroundings) },
      filters: filters(lowercaseFilter(settings, surroundings), words.size > 0 && withoutWords(words)),
    });
  },
  simple: (settings, surroundings) =>
    new Analyzer({ tokenizer: { name: "lowercase", component: lowercaseTokenizer(settings, surroundings) } }),
  whitespace: (settings, surroundings) =>
    new Analyzer({
      tokenizer: { name: "whitespace", component: whitespaceTokenizer(settings, surroundings) },
    }),
  keyword: (settings, surroundings) =>
    new Analyzer({ tokenizer: { name: "keyword", component: keywordTokenizer(settings, surroundings) } }),
  stop: (settings, surroundings) =>
    new Analyzer({
      tokenizer: { name: "lowercase", component: lowercaseTokenizer(settings, surroundings) },
      filters: filters(withoutWords(stopWords(settings, "_english_"))),
    }),
};

/** Analyzers of the real server that this engine lacks. */
export const missingAnalyzers: ReadonlySet<string> = new Set(
  `arabic armenian basque bengali brazilian bulgarian catalan chinese cjk czech danish dutch english estonian
  fingerprint finnish french galician german greek hindi hungarian indonesian irish italian latvian lithuanian
  norwegian pattern persian portuguese romanian russian serbian snowball sorani spanish swedish thai turkish`.split(
    /\s+/,
  ),
);

function filters(...list: (TokenFilter | false)[]): { name: string; component: TokenFilter }[] {
  return list.flatMap((component) => (component ? [{ name: "", component }] : []));
}

/** Values of keyword fields stay whole, and beside one another. */
export const keywords = new Analyzer({
  tokenizer: { name: "keyword", component: keyword },
  gap: 0,
});
