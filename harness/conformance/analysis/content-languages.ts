import type { Json } from "../../../connectors/framework/contract.ts";
import type { Chain, LucenePart } from "./chain.ts";
import { odd, sentences } from "./texts.ts";

/** One of the languages that Kibana offers for an index of content, and what it puts into the index for it. */
interface ContentLanguage {
  readonly code: string;
  readonly stemmer: string;
  readonly stem: LucenePart;
  readonly stopWords: string;
  /** The analyzer of Lucene that has the same words by default. */
  readonly stopsOf: string;
  /** Articles that are cut off before all else. */
  readonly articles?: readonly string[];
  /** Characters of Asia are joined in pairs at the end. */
  readonly pairs?: true;
  readonly texts: readonly string[];
}

const light = (name: string) => [`light_${name}`, [`${name}LightStem`]] as const;
const snowball = (name: string, language: string) => [name, ["snowballPorter", { language }]] as const;
const english = ["light_english", ["kStem"]] as const;
const frenchArticles = "l m t qu n s j d c jusqu quoiqu lorsqu puisqu".split(" ");
const italianArticles = "c l all dall dell nell sull coll pell gl agl dagl degl negl sugl un m t s v d".split(
  " ",
);

const language = (
  code: string,
  [stemmer, stem]: readonly [string, LucenePart],
  stopWords: string,
  stopsOf: string,
  texts: readonly string[],
  more: Pick<ContentLanguage, "articles" | "pairs"> = {},
): ContentLanguage => ({ code, stemmer, stem, stopWords, stopsOf, texts, ...more });

/** The languages of the menu of Kibana's connectors. */
const languages: readonly ContentLanguage[] = [
  language("da", snowball("danish", "Danish"), "_danish_", "da.DanishAnalyzer", sentences.danish),
  language("de", light("german"), "_german_", "de.GermanAnalyzer", sentences.german),
  language("en", english, "_english_", "en.EnglishAnalyzer", sentences.english),
  language("es", light("spanish"), "_spanish_", "es.SpanishAnalyzer", sentences.spanish),
  language("fr", light("french"), "_french_", "fr.FrenchAnalyzer", sentences.french, {
    articles: frenchArticles,
  }),
  language("it", light("italian"), "_italian_", "it.ItalianAnalyzer", sentences.italian, {
    articles: italianArticles,
  }),
  language("ja", english, "_english_", "en.EnglishAnalyzer", sentences.cjk, { pairs: true }),
  language("ko", english, "_english_", "en.EnglishAnalyzer", sentences.cjk, { pairs: true }),
  language("nl", snowball("dutch", "Dutch"), "_dutch_", "nl.DutchAnalyzer", sentences.dutch),
  language("pt", light("portuguese"), "_portuguese_", "pt.PortugueseAnalyzer", sentences.portuguese),
  language(
    "pt-br",
    ["brazilian", ["brazilianStem"]],
    "_brazilian_",
    "br.BrazilianAnalyzer",
    sentences.brazilian,
  ),
  language("ru", snowball("russian", "Russian"), "_russian_", "ru.RussianAnalyzer", sentences.russian),
  language("th", english, "_thai_", "th.ThaiAnalyzer", [...sentences.thai, "คำ เป็น การ ไม่ ไทย the"]),
  language("zh", english, "_english_", "en.EnglishAnalyzer", sentences.cjk, { pairs: true }),
];

const delimiter = {
  catenate_all: "true",
  catenate_numbers: "true",
  catenate_words: "true",
  generate_number_parts: "true",
  generate_word_parts: "true",
  preserve_original: "false",
  split_on_case_change: "true",
  split_on_numerics: "true",
  stem_english_possessive: "true",
};

/** The same in Lucene's names, where yes is 1. */
const luceneDelimiter = Object.fromEntries(
  Object.entries(delimiter).map(([key, value]) => [
    key.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    value === "true" ? 1 : 0,
  ]),
);

/** One analyzer of an index for content: its tokenizer, and its filters by their names in the settings. */
type Cut = readonly [tokenizer: string, ...filters: string[]];

function cuts({ code, articles, pairs }: ContentLanguage): Record<string, Cut> {
  const base = ["cjk_width", "lowercase", "asciifolding"];
  const [stop, stem] = [`${code}-stop-words-filter`, `${code}-stem-filter`];
  const before = articles ? [`${code}-elision`] : [];
  const last = pairs ? ["cjk_bigram"] : [];
  return {
    i_prefix: ["standard", ...base, "front_ngram"],
    q_prefix: ["standard", ...base],
    iq_text_base: ["standard", ...base, stop],
    iq_text_stem: ["standard", ...before, ...base, stop, stem, ...last],
    iq_text_delimiter: ["whitespace", ...before, "delimiter", ...base, stop, stem, ...last],
    i_text_bigram: ["standard", ...base, stem, "bigram_joiner", "bigram_max_size"],
    q_text_bigram: ["standard", ...base, stem, "bigram_joiner_unigrams", "bigram_max_size"],
  };
}

/** The filters of an index for content by name: as settings say them, and as Lucene makes them. */
function filters(
  of: ContentLanguage,
): Record<string, readonly [{ readonly [key: string]: Json }, LucenePart]> {
  const shingle = (unigrams: boolean) =>
    [
      { type: "shingle", max_shingle_size: "2", output_unigrams: String(unigrams), token_separator: "" },
      ["shingle", { maxShingleSize: 2, outputUnigrams: unigrams, tokenSeparator: "" }],
    ] as const;
  const { code, articles, stemmer, stem, stopWords, stopsOf } = of;
  return {
    front_ngram: [
      { type: "edge_ngram", min_gram: "1", max_gram: "12" },
      ["edgeNGram", { minGramSize: 1, maxGramSize: 12 }],
    ],
    bigram_joiner: shingle(false),
    bigram_joiner_unigrams: shingle(true),
    bigram_max_size: [{ type: "length", min: "0", max: "16" }, ["length", { min: 0, max: 16 }]],
    delimiter: [{ type: "word_delimiter_graph", ...delimiter }, ["wordDelimiterGraph", luceneDelimiter]],
    ...(articles && {
      [`${code}-elision`]: [
        { type: "elision", articles, articles_case: "true" },
        ["elision", { articles: articles.join("|"), ignoreCase: true }],
      ],
    }),
    [`${code}-stop-words-filter`]: [
      { type: "stop", stopwords: stopWords },
      ["stop", { words: `stops:org.apache.lucene.analysis.${stopsOf}` }],
    ],
    [`${code}-stem-filter`]: [{ type: "stemmer", name: stemmer, language: stemmer }, stem],
  };
}

const builtIn: Readonly<Record<string, LucenePart>> = {
  cjk_width: ["cjkWidth"],
  lowercase: ["lowercase"],
  asciifolding: ["asciiFolding"],
  cjk_bigram: ["cjkBigram"],
};

/** Every analyzer of an index for content, in every language, among all the settings that Kibana gives the index. */
export const contentChains: readonly Chain[] = languages.flatMap((of) => {
  const parts = filters(of);
  const analyzers = cuts(of);
  const settings = Object.fromEntries(Object.entries(parts).map(([name, [each]]) => [name, each]));
  const shown = (tokenizer: string, names: readonly string[]) => ({ tokenizer, filter: [...names] });
  return Object.entries(analyzers).map(
    ([name, [tokenizer, ...names]]): Chain => ({
      name: `content-${of.code}-${name}`,
      settings: {
        filter: settings,
        analyzer: {
          ...Object.fromEntries(
            Object.entries(analyzers).map(([each, [cutting, ...named]]) => [each, shown(cutting, named)]),
          ),
          tried: shown(tokenizer, names),
        },
      },
      lucene: {
        tokenizer: [tokenizer],
        filters: names.map((each) => parts[each]?.[1] ?? (builtIn[each] as LucenePart)),
      },
      texts: [...of.texts, odd[2] as string],
    }),
  );
});
