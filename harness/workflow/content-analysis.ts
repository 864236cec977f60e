import type { estypes } from "@elastic/elasticsearch";
import type { Language } from "./languages.ts";

/** The part of an index's settings that says how text is cut. */
export interface ContentAnalysis {
  readonly filter: Readonly<Record<string, estypes.AnalysisTokenFilterDefinition>>;
  readonly analyzer: Readonly<Record<string, ContentAnalyzer>>;
}

export interface ContentAnalyzer {
  readonly type: "custom";
  readonly tokenizer: string;
  /** Names of those above and of built-in ones. */
  readonly filter: readonly string[];
}

const FOLDING = ["cjk_width", "lowercase", "asciifolding"];

const COMMON: ContentAnalysis["filter"] = {
  front_ngram: { type: "edge_ngram", min_gram: 1, max_gram: 12 },
  bigram_joiner: { type: "shingle", max_shingle_size: 2, output_unigrams: false, token_separator: "" },
  bigram_joiner_unigrams: {
    type: "shingle",
    max_shingle_size: 2,
    output_unigrams: true,
    token_separator: "",
  },
  bigram_max_size: { type: "length", min: 0, max: 16 },
  delimiter: {
    type: "word_delimiter_graph",
    catenate_all: true,
    catenate_numbers: true,
    catenate_words: true,
    generate_number_parts: true,
    generate_word_parts: true,
    preserve_original: false,
    split_on_case_change: true,
    split_on_numerics: true,
    stem_english_possessive: true,
  },
};

/**
 * The analyzers that Kibana gives an index of content: `i_` for what is indexed, `q_` for queries, `iq_` for both.
 * Texts are cut as whole words, stems, beginnings of words, pairs of words written as one, and parts of words.
 */
export function contentAnalysis(language: Language): ContentAnalysis {
  const { code, stemmer, stopWords, articles, inPairs } = language;
  const [stop, stem, elision] = [`${code}-stop-words-filter`, `${code}-stem-filter`, `${code}-elision`];
  const first = articles ? [elision] : [];
  const last = inPairs ? ["cjk_bigram"] : [];
  return {
    filter: {
      ...COMMON,
      // Elasticsearch reads either of the two names; Kibana writes both.
      [stem]: { type: "stemmer", name: stemmer, language: stemmer } as estypes.AnalysisStemmerTokenFilter,
      [stop]: { type: "stop", stopwords: stopWords as estypes.AnalysisStopWordLanguage },
      ...(articles && { [elision]: { type: "elision", articles: [...articles], articles_case: true } }),
    },
    analyzer: {
      i_prefix: cut("standard", ...FOLDING, "front_ngram"),
      q_prefix: cut("standard", ...FOLDING),
      iq_text_base: cut("standard", ...FOLDING, stop),
      iq_text_stem: cut("standard", ...first, ...FOLDING, stop, stem, ...last),
      iq_text_delimiter: cut("whitespace", ...first, "delimiter", ...FOLDING, stop, stem, ...last),
      i_text_bigram: cut("standard", ...FOLDING, stem, "bigram_joiner", "bigram_max_size"),
      q_text_bigram: cut("standard", ...FOLDING, stem, "bigram_joiner_unigrams", "bigram_max_size"),
    },
  };
}

const cut = (tokenizer: string, ...filter: readonly string[]): ContentAnalyzer => ({
  type: "custom",
  tokenizer,
  filter,
});
