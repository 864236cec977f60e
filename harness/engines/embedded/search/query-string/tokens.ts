import { ElasticsearchError } from "../../errors.ts";
import { ForeignError } from "../root-cause.ts";

/** The tokens of the query language, in the order in which the server lists what it expected. */
const shown = {
  EOF: "<EOF>",
  AND: "<AND>",
  OR: "<OR>",
  NOT: "<NOT>",
  PLUS: '"+"',
  MINUS: '"-"',
  BAREOPER: "<BAREOPER>",
  LPAREN: '"("',
  RPAREN: '")"',
  COLON: '":"',
  STAR: '"*"',
  CARAT: '"^"',
  QUOTED: "<QUOTED>",
  TERM: "<TERM>",
  FUZZY_SLOP: "<FUZZY_SLOP>",
  PREFIXTERM: "<PREFIXTERM>",
  WILDTERM: "<WILDTERM>",
  REGEXPTERM: "<REGEXPTERM>",
  RANGEIN_START: '"["',
  RANGEEX_START: '"{"',
  NUMBER: "<NUMBER>",
  RANGE_TO: '"TO"',
  RANGEIN_END: '"]"',
  RANGEEX_END: '"}"',
  RANGE_QUOTED: "<RANGE_QUOTED>",
  RANGE_GOOP: "<RANGE_GOOP>",
} as const;

export type TokenKind = keyof typeof shown;

export interface Token {
  readonly kind: TokenKind;
  readonly image: string;
  /** Where it begins in the query. */
  readonly column: number;
}

type State = "plain" | "range" | "boost";

const blank = "[ \\t\\n\\r\\u3000]";
const escaped = "\\\\[\\s\\S]";
const start = `(?:[^ \\t\\n\\r\\u3000+\\-!():^[\\]"{}~*?\\\\/]|${escaped})`;
const inside = `(?:${start}|[+\\-])`;

/** In the order that decides between two of the same length. */
const rules: Readonly<Record<State, readonly (readonly [TokenKind, RegExp])[]>> = {
  plain: compile([
    ["AND", "AND|&&"],
    ["OR", "OR|\\|\\|"],
    ["NOT", "NOT|!"],
    ["PLUS", "\\+"],
    ["MINUS", "-"],
    ["BAREOPER", `[+\\-!]${blank}`],
    ["LPAREN", "\\("],
    ["RPAREN", "\\)"],
    ["COLON", ":"],
    ["STAR", "\\*"],
    ["CARAT", "\\^"],
    ["QUOTED", `"(?:[^"\\\\]|${escaped})*"`],
    ["TERM", `${start}${inside}*`],
    ["FUZZY_SLOP", `~${inside}*`],
    ["PREFIXTERM", `${start}${inside}*\\*`],
    ["WILDTERM", `(?:${start}|[*?])(?:${inside}|[*?])*`],
    ["REGEXPTERM", "/(?:\\\\/|[^/])*/"],
    ["RANGEIN_START", "\\["],
    ["RANGEEX_START", "\\{"],
  ]),
  range: compile([
    ["RANGE_TO", "TO"],
    ["RANGEIN_END", "\\]"],
    ["RANGEEX_END", "\\}"],
    ["RANGE_QUOTED", '"(?:\\\\"|[^"])+"'],
    ["RANGE_GOOP", "[^ \\]}]+"],
  ]),
  boost: compile([["NUMBER", "\\d+(?:\\.\\d+)?"]]),
};

const nextState: Partial<Record<TokenKind, State>> = {
  CARAT: "boost",
  NUMBER: "plain",
  RANGEIN_START: "range",
  RANGEEX_START: "range",
  RANGEIN_END: "plain",
  RANGEEX_END: "plain",
};

/** Texts that begin like a token and do not end. */
const unfinished = /^(?:"(?:[^"\\]|\\[\s\S])*|\/(?:\\\/|[^/])*|\\)$/;

function compile(table: readonly (readonly [TokenKind, string])[]): (readonly [TokenKind, RegExp])[] {
  return table.map(([kind, source]) => [kind, new RegExp(source, "y")]);
}

/** Cuts a query into tokens as they are asked for, for an error comes only when the reader gets there. */
export class Tokens {
  readonly #query: string;
  readonly #read: Token[] = [];
  #at = 0;
  #offset = 0;
  #state: State = "plain";

  constructor(query: string) {
    this.#query = query;
  }

  /** The token that comes, or one further on. */
  peek(ahead = 0): Token {
    while (this.#read.length <= this.#at + ahead) this.#read.push(this.#cut());
    return this.#read[this.#at + ahead] as Token;
  }

  next(): Token {
    const token = this.peek();
    this.#at++;
    return token;
  }

  #cut(): Token {
    const query = this.#query;
    if (this.#state !== "boost") {
      const skipped = new RegExp(`${blank}*`, "y");
      skipped.lastIndex = this.#offset;
      skipped.exec(query);
      this.#offset = skipped.lastIndex;
    }
    const column = this.#offset;
    if (column >= query.length) return { kind: "EOF", image: "", column };
    let found: Token | undefined;
    for (const [kind, rule] of rules[this.#state]) {
      rule.lastIndex = column;
      const image = rule.exec(query)?.[0];
      if (image !== undefined && image.length > (found?.image.length ?? 0)) found = { kind, image, column };
    }
    if (!found) throw this.#lexicalError(column);
    this.#offset += found.image.length;
    this.#state = nextState[found.kind] ?? this.#state;
    return found;
  }

  #lexicalError(column: number): ElasticsearchError {
    const rest = this.#query.slice(column);
    const isOpen = this.#state === "plain" && unfinished.test(rest);
    const atEnd = isOpen || rest.length === 1;
    const code = rest.charCodeAt(0);
    const where = `column ${atEnd ? this.#query.length + 1 : column + 1}`;
    const met = atEnd ? "<EOF>" : `'${code}' (${code}),`;
    const prefix = isOpen && rest.length > 1 ? ` after prefix "${rest.replace(/["\\]/g, "\\$&")}"` : "";
    const state = { plain: " (in lexical state 2)", range: " (in lexical state 1)", boost: "" }[this.#state];
    return new ElasticsearchError({
      type: "token_mgr_error",
      reason: `Lexical error at line 1, ${where}.  Encountered: ${met}${prefix}${state}`,
      status: 400,
    });
  }
}

/** What the server says of a token that does not belong where it is. */
export function unexpected(token: Token, expected: readonly TokenKind[]): ElasticsearchError {
  const met = token.kind === "EOF" ? '"<EOF>"' : `" ${shown[token.kind]} "${token.image} ""`;
  const list = expected
    .map((kind) => (kind === "EOF" ? "\n    <EOF> " : `\n    ${shown[kind]} ...`))
    .join("");
  const many = expected.length > 1 ? "Was expecting one of:" : "Was expecting:";
  return parseError(`Encountered ${met} at line 1, column ${token.column}.\n${many}${list}\n    `);
}

/** What Lucene says of a query that it cannot read. */
export function parseError(reason: string, causedBy?: ElasticsearchError): ElasticsearchError {
  return new ForeignError({ type: "parse_exception", reason, status: 400, ...(causedBy && { causedBy }) });
}

const order = Object.keys(shown) as TokenKind[];

/** Kinds in the order in which the server lists them. */
export function inOrder(kinds: readonly TokenKind[]): TokenKind[] {
  return [...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
