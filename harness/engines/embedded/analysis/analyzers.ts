import { Analyzer, type Named } from "./analyzer.ts";
import type { Surroundings, TokenFilter, Tokenizer } from "./component.ts";
import { mapping, stemming } from "./component.ts";
import { ComponentSettings } from "./component-settings.ts";
import { foldToAscii } from "./filters/ascii-folding.ts";
import { elision, normalizeGerman } from "./filters/characters.ts";
import { cjkBigramFilter, cjkWidthFilter } from "./filters/cjk.ts";
import { overriding } from "./filters/keywords.ts";
import { fingerprint } from "./filters/selection.ts";
import { withoutPossessive } from "./filters/stemmer.ts";
import { stopWords, withoutWords } from "./filters/stop.ts";
import { javaPattern } from "./java-pattern.ts";
import { stemBrazilian } from "./stemmers/brazilian.ts";
import { stemDanish } from "./stemmers/danish.ts";
import { stemDutch } from "./stemmers/dutch.ts";
import { stemFrenchLightly } from "./stemmers/french.ts";
import { stemGermanLightly } from "./stemmers/german.ts";
import { stemPorter } from "./stemmers/porter.ts";
import { stemItalianLightly, stemPortugueseLightly, stemSpanishLightly } from "./stemmers/romance.ts";
import { stemRussian } from "./stemmers/russian.ts";
import { stemSwedish } from "./stemmers/swedish.ts";
import {
  keyword,
  keywordTokenizer,
  lowerCase,
  lowercaseTokenizer,
  whitespaceTokenizer,
} from "./tokenizers/characters.ts";
import { splitting } from "./tokenizers/patterns.ts";
import { standardTokenizer } from "./tokenizers/standard.ts";

export type AnalyzerFactory = (settings: ComponentSettings, surroundings: Surroundings) => Analyzer;

const lowercase = mapping(lowerCase, true);

function analyzer(tokenizer: Tokenizer, ...filters: (TokenFilter | false)[]): Analyzer {
  const unnamed = (component: TokenFilter): Named<TokenFilter> => ({ name: "", component });
  return new Analyzer({
    tokenizer: { name: "", component: tokenizer },
    filters: filters.flatMap((filter) => (filter ? [unnamed(filter)] : [])),
  });
}

/** The analyzer of a language: words, in lower case, without stop words, by their stems. */
function language(
  name: string,
  stem: (word: string) => string,
  more: { readonly first?: readonly TokenFilter[]; readonly beforeStem?: readonly TokenFilter[] } = {},
): AnalyzerFactory {
  return (settings, surroundings) => {
    const excluded = new Set(settings.list("stem_exclusion") ?? []);
    return analyzer(
      standardTokenizer(settings, surroundings),
      ...(more.first ?? []),
      lowercase,
      withoutWords(stopWords(settings, `_${name}_`)),
      excluded.size > 0 && {
        heedsKeywords: true,
        apply: (stream) => ({
          ...stream,
          tokens: stream.tokens.map((token) => (excluded.has(token.term) ? token.asKeyword() : token)),
        }),
      },
      ...(more.beforeStem ?? []),
      stemming(stem),
    );
  };
}

const frenchArticles = "l m t qu n s j d c jusqu quoiqu lorsqu puisqu".split(" ");
const italianArticles = "c l all dall dell nell sull coll pell gl agl dagl degl negl sugl un m t s v d".split(
  " ",
);
const dutchStems = new Map([
  ["fiets", "fiets"],
  ["bromfiets", "bromfiets"],
  ["ei", "eier"],
  ["kind", "kinder"],
]);

/** The built-in analyzers by their names in settings. */
export const analyzers: Readonly<Record<string, AnalyzerFactory>> = {
  standard: (settings, surroundings) => {
    const words = stopWords(settings, "_none_");
    return analyzer(
      standardTokenizer(settings, surroundings),
      lowercase,
      words.size > 0 && withoutWords(words),
    );
  },
  simple: (settings, surroundings) => analyzer(lowercaseTokenizer(settings, surroundings)),
  whitespace: (settings, surroundings) => analyzer(whitespaceTokenizer(settings, surroundings)),
  keyword: (settings, surroundings) => analyzer(keywordTokenizer(settings, surroundings)),
  stop: (settings, surroundings) =>
    analyzer(lowercaseTokenizer(settings, surroundings), withoutWords(stopWords(settings, "_english_"))),
  pattern: (settings) => {
    const words = stopWords(settings, "_none_");
    return analyzer(
      splitting(javaPattern(settings.text("pattern") ?? "\\W+", settings.text("flags"))),
      settings.boolean("lowercase", true) && lowercase,
      words.size > 0 && withoutWords(words),
    );
  },
  fingerprint: (settings, surroundings) => {
    const words = stopWords(settings, "_none_");
    return analyzer(
      standardTokenizer(settings, surroundings),
      lowercase,
      mapping(foldToAscii),
      words.size > 0 && withoutWords(words),
      fingerprint((settings.text("separator") ?? " ").slice(0, 1), settings.integer("max_output_size", 255)),
    );
  },
  brazilian: language("brazilian", stemBrazilian),
  // What Chinese was cut by before there was more: every ideograph is a word.
  chinese: (settings, surroundings) =>
    analyzer(
      standardTokenizer(settings, surroundings),
      lowercase,
      withoutWords(stopWords(new ComponentSettings(), "_english_")),
    ),
  cjk: (settings, surroundings) =>
    analyzer(
      standardTokenizer(settings, surroundings),
      cjkWidthFilter(settings, surroundings),
      lowercase,
      cjkBigramFilter(settings, surroundings),
      withoutWords(stopWords(settings, "_cjk_")),
    ),
  danish: language("danish", stemDanish),
  dutch: language("dutch", stemDutch, { beforeStem: [overriding(dutchStems)] }),
  english: language("english", stemPorter, { first: [withoutPossessive] }),
  french: language("french", stemFrenchLightly, { first: [elision(frenchArticles, true)] }),
  german: language("german", stemGermanLightly, { beforeStem: [mapping(normalizeGerman)] }),
  italian: language("italian", stemItalianLightly, { first: [elision(italianArticles, true)] }),
  portuguese: language("portuguese", stemPortugueseLightly),
  russian: language("russian", stemRussian),
  spanish: language("spanish", stemSpanishLightly),
  swedish: language("swedish", stemSwedish),
};

/** Analyzers of the real server that this engine lacks. */
export const missingAnalyzers: ReadonlySet<string> = new Set(
  `arabic armenian basque bengali bulgarian catalan czech estonian finnish galician greek hindi
  hungarian indonesian irish latvian lithuanian norwegian persian romanian serbian snowball sorani thai
  turkish`.split(/\s+/),
);

/** Values of keyword fields stay whole, and beside one another. */
export const keywords = new Analyzer({ tokenizer: { name: "keyword", component: keyword }, gap: 0 });
