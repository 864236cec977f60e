/** Operators that a simple query string may use. */
export type SimpleFlag =
  | "AND"
  | "NOT"
  | "OR"
  | "PREFIX"
  | "PHRASE"
  | "PRECEDENCE"
  | "ESCAPE"
  | "WHITESPACE"
  | "FUZZY"
  | "NEAR";

export type Operation = "must" | "should";

/** What the parts of a simple query string are made to. Undefined is a part in which there is nothing to look for. */
export interface SimpleTarget<Built> {
  text(text: string): Built | undefined;
  phrase(text: string, slop: number): Built | undefined;
  prefix(text: string): Built | undefined;
  fuzzy(text: string, edits: number): Built | undefined;
  not(part: Built): Built;
  join(operation: Operation, parts: readonly Built[]): Built;
}

export interface SimpleRules {
  readonly flags: ReadonlySet<SimpleFlag>;
  readonly operator: Operation;
}

const maxEdits = 2;

/** Parses the language of `simple_query_string`, in which nothing is an error. */
export function parseSimple<Built>(
  query: string,
  rules: SimpleRules,
  target: SimpleTarget<Built>,
): Built | undefined {
  return new SimpleParser(query, rules, target).parse();
}

class SimpleParser<Built> {
  readonly #text: string;
  readonly #rules: SimpleRules;
  readonly #target: SimpleTarget<Built>;
  #at = 0;
  /** The parts so far, all joined by `#joinedBy`. */
  #parts: Built[] = [];
  #joinedBy: Operation | undefined;
  #operation: Operation | undefined;
  #negations = 0;

  constructor(text: string, rules: SimpleRules, target: SimpleTarget<Built>) {
    this.#text = text;
    this.#rules = rules;
    this.#target = target;
  }

  parse(): Built | undefined {
    while (this.#at < this.#text.length) {
      if (this.#is("-", "NOT")) {
        this.#negations++;
        this.#at++;
        continue;
      }
      if (this.#is("(", "PRECEDENCE")) this.#group();
      else if (this.#is('"', "PHRASE")) this.#phrase();
      else if (this.#is("+", "AND")) this.#joinBy("must");
      else if (this.#is("|", "OR")) this.#joinBy("should");
      else if (this.#is(")", "PRECEDENCE") || this.#atBlank) this.#at++;
      else this.#word();
      this.#negations = 0;
    }
    return this.#whole();
  }

  #whole(): Built | undefined {
    const [only] = this.#parts;
    return this.#joinedBy === undefined ? only : this.#target.join(this.#joinedBy, this.#parts);
  }

  #joinBy(operation: Operation): void {
    if (this.#parts.length > 0) this.#operation ??= operation;
    this.#at++;
  }

  #add(part: Built | undefined): void {
    if (part === undefined) return;
    const added = this.#negations % 2 === 1 ? this.#target.not(part) : part;
    const operation = this.#operation ?? this.#rules.operator;
    if (this.#parts.length > 0 && operation !== this.#joinedBy) {
      const before = this.#whole();
      this.#parts = before === undefined ? [] : [before];
      this.#joinedBy = operation;
    }
    this.#parts.push(added);
    this.#operation = undefined;
  }

  /** What stands in parentheses; one that is not closed is nothing. */
  #group(): void {
    const start = ++this.#at;
    let depth = 1;
    for (; this.#at < this.#text.length; this.#at++) {
      if (this.#is("\\", "ESCAPE")) this.#at++;
      else if (this.#text[this.#at] === "(") depth++;
      else if (this.#text[this.#at] === ")" && --depth === 0) break;
    }
    const end = Math.min(this.#at, this.#text.length);
    if (end === this.#text.length) this.#at = start;
    else {
      if (end === start) this.#operation = undefined;
      else this.#add(new SimpleParser(this.#text.slice(start, end), this.#rules, this.#target).parse());
      this.#at++;
    }
  }

  #phrase(): void {
    const start = ++this.#at;
    let phrase = "";
    let isClosed = false;
    for (; this.#at < this.#text.length && !isClosed; this.#at++)
      if (this.#is("\\", "ESCAPE")) phrase += this.#text[++this.#at] ?? "";
      else if (this.#text[this.#at] === '"') isClosed = true;
      else phrase += this.#text[this.#at];
    if (!isClosed) this.#at = start;
    else if (this.#at === start + 1) this.#operation = undefined;
    else {
      const near = this.#is("~", "NEAR");
      this.#add(this.#target.phrase(phrase, near && this.#at + 1 < this.#text.length ? this.#amount() : 0));
      // What ends the number is stepped over, whatever it is.
      if (near) this.#at++;
    }
  }

  #word(): void {
    let word = "";
    let isPrefix = false;
    let isFuzzy = false;
    for (; this.#at < this.#text.length; this.#at++) {
      if (this.#is("\\", "ESCAPE")) {
        isPrefix = false;
        word += this.#text[++this.#at] ?? "";
        continue;
      }
      if (this.#atEndOfWord) break;
      if (word !== "" && this.#is("~", "FUZZY")) {
        isFuzzy = true;
        break;
      }
      isPrefix = word !== "" && this.#is("*", "PREFIX");
      word += this.#text[this.#at];
    }
    if (word === "") return;
    if (isFuzzy) {
      const edits = Math.min(this.#amount(), maxEdits);
      this.#add(edits === 0 ? this.#target.text(word) : this.#target.fuzzy(word, edits));
    } else this.#add(isPrefix ? this.#target.prefix(word.slice(0, -1)) : this.#target.text(word));
  }

  /** The number after a tilde; the most edits when there is none, and 0 for what is no number. */
  #amount(): number {
    let digits = "";
    for (this.#at++; this.#at < this.#text.length && !this.#atEndOfWord; this.#at++)
      digits += this.#text[this.#at];
    if (digits === "") return maxEdits;
    return /^\+?\d+$/.test(digits) ? Number(digits) : 0;
  }

  get #atEndOfWord(): boolean {
    return (
      this.#is('"', "PHRASE") ||
      this.#is("|", "OR") ||
      this.#is("+", "AND") ||
      this.#is("(", "PRECEDENCE") ||
      this.#is(")", "PRECEDENCE") ||
      this.#atBlank
    );
  }

  get #atBlank(): boolean {
    return this.#rules.flags.has("WHITESPACE") && /[ \t\n\r]/.test(this.#text[this.#at] ?? "");
  }

  #is(character: string, flag: SimpleFlag): boolean {
    return this.#text[this.#at] === character && this.#rules.flags.has(flag);
  }
}
