import type { Factory, TokenFilter } from "../component.ts";
import { stemBrazilian } from "../stemmers/brazilian.ts";
import { stemKrovetz } from "../stemmers/krovetz.ts";
import { stemPorter } from "../stemmers/porter.ts";
import { asciiFoldingFilter } from "./ascii-folding.ts";
import {
  apostropheFilter,
  decimalDigitFilter,
  elisionFilter,
  germanNormalizationFilter,
  reverseFilter,
  trimFilter,
  truncateFilter,
} from "./characters.ts";
import { cjkBigramFilter, cjkWidthFilter } from "./cjk.ts";
import { edgeNgramFilter, ngramFilter } from "./grams.ts";
import { keywordMarkerFilter, keywordRepeatFilter, stemmerOverrideFilter } from "./keywords.ts";
import { lowercaseFilter, uppercaseFilter } from "./letter-case.ts";
import { patternCaptureFilter, patternReplaceFilter } from "./patterns.ts";
import {
  fingerprintFilter,
  keepFilter,
  keepTypesFilter,
  lengthFilter,
  limitFilter,
  removeDuplicatesFilter,
  uniqueFilter,
} from "./selection.ts";
import { shingleFilter } from "./shingle.ts";
import { stemmerFilter, stemmerOf } from "./stemmer.ts";
import { stopFilter } from "./stop.ts";
import { synonymFilter, synonymGraphFilter } from "./synonyms.ts";
import { wordDelimiterGraphFilter } from "./word-delimiter.ts";

/** The token filters by their names in settings. */
export const tokenFilters: Readonly<Record<string, Factory<TokenFilter>>> = {
  apostrophe: apostropheFilter,
  asciifolding: asciiFoldingFilter,
  brazilian_stem: stemmerOf(stemBrazilian),
  cjk_bigram: cjkBigramFilter,
  cjk_width: cjkWidthFilter,
  decimal_digit: decimalDigitFilter,
  edge_ngram: edgeNgramFilter,
  elision: elisionFilter,
  fingerprint: fingerprintFilter,
  german_normalization: germanNormalizationFilter,
  keep: keepFilter,
  keep_types: keepTypesFilter,
  keyword_marker: keywordMarkerFilter,
  keyword_repeat: keywordRepeatFilter,
  kstem: stemmerOf(stemKrovetz),
  length: lengthFilter,
  limit: limitFilter,
  lowercase: lowercaseFilter,
  ngram: ngramFilter,
  pattern_capture: patternCaptureFilter,
  pattern_replace: patternReplaceFilter,
  porter_stem: stemmerOf(stemPorter),
  remove_duplicates: removeDuplicatesFilter,
  reverse: reverseFilter,
  shingle: shingleFilter,
  stemmer: stemmerFilter,
  stemmer_override: stemmerOverrideFilter,
  stop: stopFilter,
  synonym: synonymFilter,
  synonym_graph: synonymGraphFilter,
  trim: trimFilter,
  truncate: truncateFilter,
  unique: uniqueFilter,
  uppercase: uppercaseFilter,
  word_delimiter_graph: wordDelimiterGraphFilter,
};

/** Filters that the server has only with settings: their name alone means nothing. */
export const needsSettings: ReadonlySet<string> = new Set([
  "keep",
  "keep_types",
  "keyword_marker",
  "pattern_capture",
  "pattern_replace",
  "stemmer_override",
  "synonym",
  "synonym_graph",
]);

/** Token filters of the real server that this engine lacks. */
export const missingTokenFilters: ReadonlySet<string> = new Set(
  `arabic_normalization arabic_stem bengali_normalization classic common_grams condition czech_stem
  delimited_payload dictionary_decompounder dutch_stem flatten_graph french_stem german_stem
  hindi_normalization hunspell hyphenation_decompounder indic_normalization min_hash multiplexer
  persian_normalization persian_stem predicate_token_filter russian_stem scandinavian_folding
  scandinavian_normalization serbian_normalization snowball sorani_normalization
  type_as_synonym word_delimiter`.split(/\s+/),
);
