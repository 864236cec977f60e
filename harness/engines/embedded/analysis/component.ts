import type { Analyzer } from "./analyzer.ts";
import type { ComponentSettings } from "./component-settings.ts";
import type { FilteredText } from "./filtered-text.ts";
import type { Token, TokenStream } from "./token.ts";

/** Changes a text before it is cut, knowing where each part of it came from. */
export interface CharFilter {
  apply(text: FilteredText): FilteredText;
  /** Single characters may be changed by it in wildcards and keywords, too. */
  readonly normalizes?: boolean;
}

/** Cuts a text into tokens. */
export interface Tokenizer {
  tokenize(text: string): TokenStream;
  /** No token of it goes over a blank (U+0020), or would be another without what is beyond one. */
  readonly isPiecewise?: boolean;
}

/** Changes, adds or takes out tokens. */
export interface TokenFilter {
  apply(stream: TokenStream): TokenStream;
  /** What it makes of a token depends on that token alone. */
  readonly isPiecewise?: boolean;
  /** It changes characters alone, and so may stand in a normalizer. */
  readonly normalizes?: boolean;
  /** Its longer tokens are no other way to read the shorter ones: to a query all of one place are alike. */
  readonly flattens?: boolean;
  /** It knows of keywords, so that explaining shows from here on which tokens are. */
  readonly heedsKeywords?: boolean;
  /** Set on a filter that depends on what comes before it: the same for one analyzer, cut off before the filter. */
  readonly after?: (before: Analyzer) => TokenFilter;
  /** It adds synonyms, and does nothing to the rules of others. */
  readonly addsSynonyms?: boolean;
  /** It cannot be before a filter of synonyms, whose rules it would have to cut. */
  readonly cutsNoRules?: boolean;
}

/** What a component may use of the analysis that it belongs to. */
export interface Surroundings {
  /** A limit that the index sets, such as `max_ngram_diff`. */
  limit(name: string, otherwise: number): number;
  /** Another component of the same index, for filters that name some. */
  tokenizer(name: string): Tokenizer | undefined;
  tokenFilter(name: string): TokenFilter | undefined;
}

/** Makes a component of the settings under its name, which it may tell in errors; throws what the server answers to wrong ones. */
export type Factory<Component> = (
  settings: ComponentSettings,
  surroundings: Surroundings,
  name?: string,
) => Component;

/** A filter that changes the term of each token. */
export function mapping(change: (term: string) => string, normalizes = false): TokenFilter {
  return {
    isPiecewise: true,
    normalizes,
    apply: (stream) => ({
      ...stream,
      tokens: stream.tokens.map((token) => token.saying(change(token.term))),
    }),
  };
}

/** Words come again and again: so many stems are remembered. */
const maxRemembered = 20_000;

/** A filter that changes the term of each token that is no keyword. */
export function stemming(stem: (term: string) => string): TokenFilter {
  const remembered = new Map<string, string>();
  const stemOf = (term: string) => {
    let known = remembered.get(term);
    if (known === undefined) {
      known = stem(term);
      if (remembered.size >= maxRemembered) remembered.clear();
      remembered.set(term, known);
    }
    return known;
  };
  return {
    isPiecewise: true,
    heedsKeywords: true,
    apply: (stream) => ({
      ...stream,
      tokens: stream.tokens.map((token) => (token.keyword ? token : token.saying(stemOf(token.term)))),
    }),
  };
}

/** A filter that takes out tokens; the positions that they had stay empty. */
export function keeping(keep: (token: Token) => boolean): TokenFilter {
  return {
    isPiecewise: true,
    apply({ tokens, trailing, end }) {
      const kept: Token[] = [];
      let skipped = 0;
      for (const token of tokens)
        if (keep(token)) {
          kept.push(token.after(token.increment + skipped));
          skipped = 0;
        } else skipped += token.increment;
      return { tokens: kept, trailing: trailing + skipped, end };
    },
  };
}
