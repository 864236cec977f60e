import type { Factory, TokenFilter } from "../component.ts";
import { lowercaseFilter, uppercaseFilter } from "./letter-case.ts";
import { shingleFilter } from "./shingle.ts";
import { stopFilter } from "./stop.ts";

/** The token filters by their names in settings. */
export const tokenFilters: Readonly<Record<string, Factory<TokenFilter>>> = {
  lowercase: lowercaseFilter,
  shingle: shingleFilter,
  stop: stopFilter,
  uppercase: uppercaseFilter,
};

/** Filters that the server has only with settings: their name alone means nothing. */
export const needsSettings: ReadonlySet<string> = new Set([]);

/** Token filters of the real server that this engine lacks. */
export const missingTokenFilters: ReadonlySet<string> = new Set(
  `apostrophe arabic_normalization arabic_stem asciifolding bengali_normalization brazilian_stem cjk_bigram
  cjk_width classic common_grams condition czech_stem decimal_digit delimited_payload dictionary_decompounder
  dutch_stem edge_ngram elision fingerprint flatten_graph french_stem german_normalization german_stem
  hindi_normalization hunspell hyphenation_decompounder indic_normalization keep keep_types keyword_marker
  keyword_repeat kstem length limit min_hash multiplexer ngram pattern_capture pattern_replace
  persian_normalization persian_stem porter_stem predicate_token_filter remove_duplicates reverse russian_stem
  scandinavian_folding scandinavian_normalization serbian_normalization snowball
  sorani_normalization stemmer stemmer_override synonym synonym_graph trim truncate type_as_synonym unique
  word_delimiter word_delimiter_graph`.split(/\s+/),
);
