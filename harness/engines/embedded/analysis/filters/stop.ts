import { type Factory, keeping, type TokenFilter } from "../component.ts";
import type { ComponentSettings } from "../component-settings.ts";
import { namedStopWords } from "../stop-words/named.ts";
import { lowerCase } from "../tokenizers/characters.ts";

/** Takes out words that say little. */
export const stopFilter: Factory<TokenFilter> = (settings) => {
  const ignoreCase = settings.boolean("ignore_case", false);
  const words = stopWords(settings, "_english_", ignoreCase);
  const removeTrailing = settings.boolean("remove_trailing", true);
  const filter = withoutWords(words, ignoreCase);
  if (removeTrailing) return filter;
  // A last word that touches the end of the text may be the beginning of another one.
  return {
    apply(stream) {
      const last = stream.tokens.at(-1);
      const stays = last !== undefined && last.end === stream.end ? last : undefined;
      return keeping((token) => token === stays || !isStopWord(token.term)).apply(stream);
    },
  };

  function isStopWord(term: string): boolean {
    return words.has(ignoreCase ? lowerCase(term) : term);
  }
};

export function withoutWords(words: ReadonlySet<string>, ignoreCase = false): TokenFilter {
  return keeping((token) => !words.has(ignoreCase ? lowerCase(token.term) : token.term));
}

/** The words of the setting `stopwords`: a named set such as `_french_`, `_none_`, or the words themselves. */
export function stopWords(
  settings: ComponentSettings,
  otherwise: string,
  ignoreCase = settings.boolean("stopwords_case", false),
): ReadonlySet<string> {
  const words = new Set<string>();
  if (settings.text("stopwords") === "_none_") return words;
  for (const each of settings.list("stopwords") ?? [otherwise]) {
    const named = namedStopWords(each);
    if (named) for (const word of named) words.add(word);
    else words.add(ignoreCase ? lowerCase(each) : each);
  }
  return words;
}
