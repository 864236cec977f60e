import { inOrder, parseError, type Token, type TokenKind, Tokens, unexpected } from "./tokens.ts";

/** One end of a range; undefined when it is open. */
export interface End {
  readonly value: string | undefined;
  readonly inclusive: boolean;
}

/** What is looked for in a field; `field` is undefined where the query names none. */
export type Part =
  | { readonly kind: "text"; readonly field: string | undefined; readonly text: string }
  | {
      readonly kind: "phrase";
      readonly field: string | undefined;
      readonly text: string;
      readonly slop: string | undefined;
    }
  | {
      readonly kind: "wildcard" | "prefix" | "regexp";
      readonly field: string | undefined;
      readonly pattern: string;
    }
  | {
      readonly kind: "fuzzy";
      readonly field: string | undefined;
      readonly text: string;
      readonly fuzziness: string | undefined;
    }
  | { readonly kind: "range"; readonly field: string | undefined; readonly from: End; readonly to: End }
  | { readonly kind: "boost"; readonly part: Part; readonly boost: number }
  | { readonly kind: "group"; readonly clauses: readonly Clause[] };

export type Conjunction = "and" | "or" | "none";
export type Modifier = "must" | "not" | "none";

export interface Clause {
  readonly conjunction: Conjunction;
  readonly modifier: Modifier;
  readonly part: Part;
  /** Several words in a row, of which each may become a clause of its own. */
  readonly isRun?: boolean;
}

const operands: readonly TokenKind[] = [
  "BAREOPER",
  "LPAREN",
  "STAR",
  "QUOTED",
  "TERM",
  "PREFIXTERM",
  "WILDTERM",
  "REGEXPTERM",
  "RANGEIN_START",
  "RANGEEX_START",
  "NUMBER",
];
const modifiers: readonly TokenKind[] = ["NOT", "PLUS", "MINUS"];
const conjunctions: readonly TokenKind[] = ["AND", "OR"];
/** What may follow a word that belongs to a run of words. */
const afterRun = new Set<TokenKind>(["EOF", "RPAREN", ...modifiers, ...operands]);
afterRun.delete("STAR");

/**
 * Parses the query language of `query_string`. Throws the server's `parse_exception`. What was read before
 * that is told to `onPart`.
 */
export function parseQueryString(query: string, onPart: (part: Part) => void): Part {
  return new Parser(new Tokens(query), onPart).top();
}

class Parser {
  readonly #tokens: Tokens;
  readonly #onPart: (part: Part) => void;

  constructor(tokens: Tokens, onPart: (part: Part) => void) {
    this.#tokens = tokens;
    this.#onPart = onPart;
  }

  top(): Part {
    return this.#query(undefined, "EOF");
  }

  /** Clauses up to the token that ends them, which stays. */
  #query(field: string | undefined, end: "EOF" | "RPAREN"): Part {
    const clauses: Clause[] = [];
    let optional: readonly TokenKind[] = [];
    for (let first = true; ; first = false) {
      const { kind } = this.#tokens.peek();
      if (!first && kind === end) break;
      if (this.#startsRun()) {
        clauses.push(this.#run(field));
        optional = [];
        continue;
      }
      const isClause =
        modifiers.includes(kind) || operands.includes(kind) || (!first && conjunctions.includes(kind));
      if (!isClause)
        throw unexpected(
          this.#tokens.peek(),
          first
            ? [...modifiers, ...operands, "TERM"]
            : inOrder([end, ...conjunctions, ...modifiers, ...operands, ...optional]),
        );
      const conjunction = first ? "none" : this.#conjunction();
      const modifier = this.#modifier(conjunction !== "none");
      const clause = this.#clause(field);
      optional = clause.optional;
      clauses.push({ conjunction, modifier, part: clause.part });
    }
    const [only] = clauses;
    if (only && clauses.length === 1 && only.modifier === "none" && !only.isRun) return only.part;
    return { kind: "group", clauses };
  }

  #conjunction(): Conjunction {
    const { kind } = this.#tokens.peek();
    if (kind !== "AND" && kind !== "OR") return "none";
    this.#tokens.next();
    return kind === "AND" ? "and" : "or";
  }

  #modifier(afterConjunction: boolean): Modifier {
    const token = this.#tokens.peek();
    const { kind } = token;
    if (modifiers.includes(kind)) {
      this.#tokens.next();
      const next = this.#tokens.peek();
      if (!operands.includes(next.kind)) throw unexpected(next, [...operands, "TERM", "STAR"]);
      return kind === "PLUS" ? "must" : "not";
    }
    if (afterConjunction && !operands.includes(kind))
      throw unexpected(token, [...modifiers, ...operands, "TERM", "STAR"]);
    return "none";
  }

  #startsRun(): boolean {
    return this.#tokens.peek().kind === "TERM" && this.#continuesRun(1);
  }

  #continuesRun(ahead = 0): boolean {
    return this.#tokens.peek(ahead).kind === "TERM" && afterRun.has(this.#tokens.peek(ahead + 1).kind);
  }

  #run(field: string | undefined): Clause {
    const words = [withoutBackslashes(this.#tokens.next().image)];
    while (this.#continuesRun()) words.push(withoutBackslashes(this.#tokens.next().image));
    const part: Part = { kind: "text", field, text: words.join(" ") };
    this.#onPart(part);
    return { conjunction: "none", modifier: "none", part, isRun: true };
  }

  #clause(outer: string | undefined): { part: Part; optional: readonly TokenKind[] } {
    let field = outer;
    const { kind, image } = this.#tokens.peek();
    if ((kind === "TERM" || kind === "STAR") && this.#tokens.peek(1).kind === "COLON") {
      this.#tokens.next();
      this.#tokens.next();
      field = kind === "STAR" ? "*" : withoutBackslashes(image);
      const next = this.#tokens.peek();
      if (!operands.includes(next.kind)) throw unexpected(next, operands);
    }
    if (this.#tokens.peek().kind !== "LPAREN") {
      const term = this.#term(field);
      this.#onPart(term.part);
      return term;
    }
    this.#tokens.next();
    const part = this.#query(field, "RPAREN");
    this.#tokens.next();
    return this.#boosted(part, []);
  }

  #term(field: string | undefined): { part: Part; optional: readonly TokenKind[] } {
    const token = this.#tokens.next();
    if (token.kind === "RANGEIN_START" || token.kind === "RANGEEX_START")
      return this.#boosted(this.#range(field, token), []);
    if (token.kind === "QUOTED") {
      const slop = this.#take("FUZZY_SLOP")?.image.slice(1);
      const text = withoutBackslashes(token.image.slice(1, -1));
      return this.#boosted({ kind: "phrase", field, text, slop }, slop === undefined ? ["FUZZY_SLOP"] : []);
    }
    const boostFirst = this.#boost();
    const fuzzy = this.#take("FUZZY_SLOP");
    const boost = boostFirst ?? (fuzzy && this.#boost());
    const part = bare(field, token, fuzzy?.image.slice(1));
    const optional: TokenKind[] = [];
    if (boost === undefined) optional.push("CARAT");
    if (!fuzzy) optional.push("FUZZY_SLOP");
    return { part: boost === undefined ? part : { kind: "boost", part, boost }, optional };
  }

  #range(field: string | undefined, start: Token): Part {
    const from = this.#end(["RANGE_TO", "RANGE_QUOTED", "RANGE_GOOP"]);
    this.#require(["RANGE_TO"]);
    const to = this.#end(["RANGE_TO", "RANGE_QUOTED", "RANGE_GOOP"]);
    const end = this.#require(["RANGEIN_END", "RANGEEX_END"]);
    return {
      kind: "range",
      field,
      from: { value: from, inclusive: start.kind === "RANGEIN_START" },
      to: { value: to, inclusive: end.kind === "RANGEIN_END" },
    };
  }

  #end(kinds: readonly TokenKind[]): string | undefined {
    const { kind, image } = this.#require(kinds);
    if (kind === "RANGE_QUOTED") return withoutBackslashes(image.slice(1, -1));
    return image === "*" ? undefined : withoutBackslashes(image);
  }

  #boosted(part: Part, before: readonly TokenKind[]): { part: Part; optional: readonly TokenKind[] } {
    const boost = this.#boost();
    if (boost === undefined) return { part, optional: [...before, "CARAT"] };
    return { part: { kind: "boost", part, boost }, optional: [] };
  }

  #boost(): number | undefined {
    if (!this.#take("CARAT")) return undefined;
    return Math.fround(Number(this.#require(["NUMBER"]).image));
  }

  #take(kind: TokenKind): Token | undefined {
    return this.#tokens.peek().kind === kind ? this.#tokens.next() : undefined;
  }

  #require(kinds: readonly TokenKind[]): Token {
    const token = this.#tokens.peek();
    if (!kinds.includes(token.kind)) throw unexpected(token, kinds);
    return this.#tokens.next();
  }
}

function bare(field: string | undefined, { kind, image }: Token, fuzziness: string | undefined): Part {
  if (kind === "STAR" || kind === "WILDTERM") return { kind: "wildcard", field, pattern: image };
  if (kind === "PREFIXTERM")
    return { kind: "prefix", field, pattern: withoutBackslashes(image.slice(0, -1)) };
  if (kind === "REGEXPTERM") return { kind: "regexp", field, pattern: image.slice(1, -1) };
  const text = withoutBackslashes(kind === "BAREOPER" ? image.slice(0, 1) : image);
  if (fuzziness === undefined) return { kind: "text", field, text };
  return { kind: "fuzzy", field, text, fuzziness: fuzziness === "" ? undefined : fuzziness };
}

/** Takes out the backslashes; `\\u0041` stands for a character by its number. */
function withoutBackslashes(text: string): string {
  return text.replace(
    /\\(?:u([\s\S]{0,4})|([\s\S]?))/g,
    (_, digits: string | undefined, character: string | undefined) => {
      if (digits === undefined) {
        if (character === "") throw parseError("Term can not end with escape character.");
        return character ?? "";
      }
      const wrong = /[^0-9a-fA-F]/.exec(digits)?.[0];
      if (wrong !== undefined) throw parseError(`Non-hex character in Unicode escape sequence: ${wrong}`);
      if (digits.length < 4) throw parseError("Truncated unicode escape sequence.");
      return String.fromCharCode(Number.parseInt(digits, 16));
    },
  );
}
