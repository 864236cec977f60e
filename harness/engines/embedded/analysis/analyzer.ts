import { illegalArgument } from "../errors.ts";
import type { CharFilter, TokenFilter, Tokenizer } from "./component.ts";
import { FilteredText } from "./filtered-text.ts";
import { Token, type TokenStream } from "./token.ts";

/** The positions between two values of a field when nothing else is said. */
export const defaultGap = 100;

/** A component with the name that it is shown by. */
export interface Named<Component> {
  readonly name: string;
  readonly component: Component;
}

/** Makes tokens of text: character filters, then a tokenizer, then token filters. */
export class Analyzer {
  readonly charFilters: readonly Named<CharFilter>[];
  readonly tokenizer: Named<Tokenizer>;
  readonly filters: readonly Named<TokenFilter>[];
  /** Positions between two values of one field. */
  readonly gap: number;
  /** Tokens of it that span several positions are no other way to read those within. */
  readonly flattens: boolean;
  /** The terms of a text are those of its pieces between blanks. */
  readonly isPiecewise: boolean;
  /** Put together by settings, not built in. */
  readonly custom: boolean;

  constructor(parts: {
    charFilters?: readonly Named<CharFilter>[];
    tokenizer: Named<Tokenizer>;
    filters?: readonly Named<TokenFilter>[];
    gap?: number;
    custom?: boolean;
  }) {
    this.charFilters = parts.charFilters ?? [];
    this.tokenizer = parts.tokenizer;
    this.filters = (parts.filters ?? []).map((filter, at, all) => {
      const { after } = filter.component;
      if (!after) return filter;
      return {
        ...filter,
        component: after(new Analyzer({ ...parts, filters: cuttingRules(all.slice(0, at)) })),
      };
    });
    this.flattens = this.filters.some(({ component }) => component.flattens);
    this.isPiecewise =
      this.charFilters.length === 0 &&
      [this.tokenizer, ...this.filters].every(({ component }) => component.isPiecewise);
    this.gap = parts.gap ?? defaultGap;
    this.custom = parts.custom ?? false;
  }

  analyze(text: string): TokenStream {
    let stream = this.tokenize(text);
    for (const { component } of this.filters) stream = component.apply(stream);
    return stream;
  }

  /** The tokens before the filters change them. */
  tokenize(text: string): TokenStream {
    if (this.charFilters.length === 0) return this.tokenizer.component.tokenize(text);
    let filtered = new FilteredText(text);
    for (const { component } of this.charFilters) filtered = component.apply(filtered);
    const { tokens, trailing, end } = this.tokenizer.component.tokenize(filtered.text);
    return { tokens: tokens.map((token) => restore(token, filtered)), trailing, end: filtered.original(end) };
  }

  /** What the components that change characters alone make of a text that is not cut: wildcards, prefixes. */
  normalize(text: string): string {
    let filtered = new FilteredText(text);
    for (const { component } of this.charFilters)
      if (component.normalizes) filtered = component.apply(filtered);
    let stream: TokenStream = {
      tokens: [new Token(filtered.text, 0, text.length, "word")],
      trailing: 0,
      end: text.length,
    };
    for (const { component } of this.filters) if (component.normalizes) stream = component.apply(stream);
    return stream.tokens[0]?.term ?? "";
  }
}

/** The filters by which rules of synonyms are cut. @throws 400 for one that cannot cut any */
function cuttingRules(filters: readonly Named<TokenFilter>[]): Named<TokenFilter>[] {
  const refused = filters.find(({ component }) => component.cutsNoRules);
  if (refused) throw illegalArgument(`Token filter [${refused.name}] cannot be used to parse synonyms`);
  return filters.filter(({ component }) => !component.addsSynonyms);
}

function restore(token: Token, text: FilteredText): Token {
  const { term, type, increment, span, keyword } = token;
  return new Token(
    term,
    text.original(token.start),
    text.original(token.end),
    type,
    increment,
    span,
    keyword,
  );
}
