import { contentAnalysis } from "../../workflow/content-analysis.ts";
import { LANGUAGES, type Language, UNIVERSAL } from "../../workflow/languages.ts";
import type { Chain, LucenePart } from "./chain.ts";
import { odd, sentences } from "./texts.ts";

/** What stands in Lucene for the parts of an index for content that depend on its language, and texts to try it on. */
interface Counterpart {
  readonly stem: LucenePart;
  /** The analyzer that has the same stop words by default. */
  readonly stopsOf: string;
  readonly texts: readonly string[];
}

const light = (name: string): LucenePart => [`${name}LightStem`];
const snowball = (language: string): LucenePart => ["snowballPorter", { language }];
const english: LucenePart = ["kStem"];
const asian: Counterpart = { stem: english, stopsOf: "en.EnglishAnalyzer", texts: sentences.cjk };

/** By the codes of Kibana's languages. */
const counterparts: Readonly<Record<string, Counterpart>> = {
  da: { stem: snowball("Danish"), stopsOf: "da.DanishAnalyzer", texts: sentences.danish },
  de: { stem: light("german"), stopsOf: "de.GermanAnalyzer", texts: sentences.german },
  en: { stem: english, stopsOf: "en.EnglishAnalyzer", texts: sentences.english },
  es: { stem: light("spanish"), stopsOf: "es.SpanishAnalyzer", texts: sentences.spanish },
  fr: { stem: light("french"), stopsOf: "fr.FrenchAnalyzer", texts: sentences.french },
  it: { stem: light("italian"), stopsOf: "it.ItalianAnalyzer", texts: sentences.italian },
  ja: asian,
  ko: asian,
  nl: { stem: snowball("Dutch"), stopsOf: "nl.DutchAnalyzer", texts: sentences.dutch },
  pt: { stem: light("portuguese"), stopsOf: "pt.PortugueseAnalyzer", texts: sentences.portuguese },
  "pt-br": { stem: ["brazilianStem"], stopsOf: "br.BrazilianAnalyzer", texts: sentences.brazilian },
  ru: { stem: snowball("Russian"), stopsOf: "ru.RussianAnalyzer", texts: sentences.russian },
  th: {
    stem: english,
    stopsOf: "th.ThaiAnalyzer",
    texts: [...sentences.thai, "คำ เป็น การ ไม่ ไทย the"],
  },
  zh: asian,
};

/** The filters of an index for content as Lucene makes them, by the names that the index gives them. */
function luceneFilters({ code, articles = [] }: Language, of: Counterpart): Record<string, LucenePart> {
  const shingle = (unigrams: boolean): LucenePart => [
    "shingle",
    { maxShingleSize: 2, outputUnigrams: unigrams, tokenSeparator: "" },
  ];
  return {
    cjk_width: ["cjkWidth"],
    lowercase: ["lowercase"],
    asciifolding: ["asciiFolding"],
    cjk_bigram: ["cjkBigram"],
    front_ngram: ["edgeNGram", { minGramSize: 1, maxGramSize: 12 }],
    bigram_joiner: shingle(false),
    bigram_joiner_unigrams: shingle(true),
    bigram_max_size: ["length", { min: 0, max: 16 }],
    delimiter: [
      "wordDelimiterGraph",
      {
        catenateAll: 1,
        catenateNumbers: 1,
        catenateWords: 1,
        generateNumberParts: 1,
        generateWordParts: 1,
        preserveOriginal: 0,
        splitOnCaseChange: 1,
        splitOnNumerics: 1,
        stemEnglishPossessive: 1,
      },
    ],
    [`${code}-elision`]: ["elision", { articles: articles.join("|"), ignoreCase: true }],
    [`${code}-stop-words-filter`]: ["stop", { words: `stops:org.apache.lucene.analysis.${of.stopsOf}` }],
    [`${code}-stem-filter`]: of.stem,
  };
}

/** Every analyzer of an index for content, in every language, among all the settings that the index is made with. */
export const contentChains: readonly Chain[] = [...LANGUAGES].flatMap(([word, language]) => {
  const of = counterparts[word];
  if (word === UNIVERSAL) return [];
  if (!of) throw new Error(`[analysis] nothing of Lucene is known for the language ${word}`);
  const lucene = luceneFilters(language, of);
  const { filter, analyzer } = contentAnalysis(language);
  return Object.entries(analyzer).map(
    ([name, tried]): Chain => ({
      name: `content-${word}-${name}`,
      settings: { filter, analyzer: { ...analyzer, tried } } as unknown as Chain["settings"],
      lucene: {
        tokenizer: [tried.tokenizer],
        filters: tried.filter.map((each) => lucene[each] as LucenePart),
      },
      texts: [...of.texts, odd[2] as string],
    }),
  );
});
