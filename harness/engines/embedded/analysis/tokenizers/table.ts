import type { Factory, Tokenizer } from "../component.ts";
import { keywordTokenizer, letterTokenizer, lowercaseTokenizer, whitespaceTokenizer } from "./characters.ts";
import { standardTokenizer } from "./standard.ts";

/** The tokenizers by their names in settings. */
export const tokenizers: Readonly<Record<string, Factory<Tokenizer>>> = {
  keyword: keywordTokenizer,
  letter: letterTokenizer,
  lowercase: lowercaseTokenizer,
  standard: standardTokenizer,
  whitespace: whitespaceTokenizer,
};

/** Tokenizers of the real server that this engine lacks. */
export const missingTokenizers: ReadonlySet<string> = new Set([
  "char_group",
  "classic",
  "edge_ngram",
  "ngram",
  "path_hierarchy",
  "PathHierarchy",
  "pattern",
  "simple_pattern",
  "simple_pattern_split",
  "thai",
  "uax_url_email",
]);
