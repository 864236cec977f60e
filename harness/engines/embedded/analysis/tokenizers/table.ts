import type { Factory, Tokenizer } from "../component.ts";
import { keywordTokenizer, letterTokenizer, lowercaseTokenizer, whitespaceTokenizer } from "./characters.ts";
import { edgeNgramTokenizer, ngramTokenizer } from "./grams.ts";
import { pathHierarchyTokenizer } from "./path.ts";
import { charGroupTokenizer, patternTokenizer } from "./patterns.ts";
import { standardTokenizer } from "./standard.ts";

/** The tokenizers by their names in settings. */
export const tokenizers: Readonly<Record<string, Factory<Tokenizer>>> = {
  PathHierarchy: pathHierarchyTokenizer,
  char_group: charGroupTokenizer,
  edge_ngram: edgeNgramTokenizer,
  keyword: keywordTokenizer,
  letter: letterTokenizer,
  lowercase: lowercaseTokenizer,
  ngram: ngramTokenizer,
  path_hierarchy: pathHierarchyTokenizer,
  pattern: patternTokenizer,
  standard: standardTokenizer,
  whitespace: whitespaceTokenizer,
};

/** Tokenizers of the real server that this engine lacks. */
export const missingTokenizers: ReadonlySet<string> = new Set([
  "classic",
  "simple_pattern",
  "simple_pattern_split",
  "thai",
  "uax_url_email",
]);
