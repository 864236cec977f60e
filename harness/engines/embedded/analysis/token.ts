/** One token of a text: what is indexed, and where it stood. Offsets count UTF-16 units of the text as given. */
export class Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** Positions since the token before it: 0 stands at the same place, 2 leaves a hole. */
  readonly increment: number;
  /** Positions that it spans. */
  readonly span: number;
  /** Stemmers leave keywords alone. */
  readonly keyword: boolean;

  constructor(
    term: string,
    start: number,
    end: number,
    type: string,
    increment = 1,
    span = 1,
    keyword = false,
  ) {
    this.term = term;
    this.start = start;
    this.end = end;
    this.type = type;
    this.increment = increment;
    this.span = span;
    this.keyword = keyword;
  }

  /** This token saying something else. */
  saying(term: string, type = this.type): Token {
    if (term === this.term && type === this.type) return this;
    return new Token(term, this.start, this.end, type, this.increment, this.span, this.keyword);
  }

  /** This token so many positions after the one before it. */
  after(increment: number): Token {
    if (increment === this.increment) return this;
    return new Token(this.term, this.start, this.end, this.type, increment, this.span, this.keyword);
  }

  asKeyword(keyword = true): Token {
    if (keyword === this.keyword) return this;
    return new Token(this.term, this.start, this.end, this.type, this.increment, this.span, keyword);
  }
}

/** The tokens of one text. */
export interface TokenStream {
  readonly tokens: readonly Token[];
  /** Positions left empty after the last token, by tokens that a filter took out. */
  readonly trailing: number;
  /** The length of the text, which the offsets of a further value of the same field continue from. */
  readonly end: number;
}

/** A tokenizer has found these tokens in a text. */
export function found(tokens: readonly Token[], text: string): TokenStream {
  return { tokens, trailing: 0, end: text.length };
}
