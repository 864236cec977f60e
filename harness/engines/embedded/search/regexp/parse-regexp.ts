import { illegalArgument } from "../../errors.ts";
import { type Language, Languages } from "./language.ts";

/** Operators that a pattern may use beside the usual ones. */
export type Operator = "INTERSECTION" | "COMPLEMENT" | "EMPTY" | "ANYSTRING" | "AUTOMATON" | "INTERVAL";

export const everyOperator: ReadonlySet<Operator> = new Set([
  "INTERSECTION",
  "COMPLEMENT",
  "EMPTY",
  "ANYSTRING",
  "AUTOMATON",
  "INTERVAL",
]);

/** Reads a pattern in Lucene's syntax; it has to match a whole term. Throws what the server says of it. */
export function compileRegexp(
  pattern: string,
  operators: ReadonlySet<Operator> = everyOperator,
  ignoresCase = false,
): (term: string) => boolean {
  const languages = new Languages();
  const language = new Parser(pattern, operators, ignoresCase, languages).parse();
  return (term) => {
    let at = language;
    for (const character of term) {
      at = at.after(character.codePointAt(0) as number);
      if (at === languages.nothing) return false;
    }
    return at.hasEmpty;
  };
}

type Test = { readonly key: string; readonly passes: (character: number) => boolean };

const range = (from: number, to: number): Test => ({
  key: `${from}-${to}`,
  passes: (character) => character >= from && character <= to,
});
const anyOf = (tests: readonly Test[]): Test => ({
  key: tests.map(({ key }) => key).join(","),
  passes: (character) => tests.some(({ passes }) => passes(character)),
});
const noneOf = ({ key, passes }: Test): Test => ({
  key: `^${key}`,
  passes: (character) => !passes(character),
});

const digits = range(0x30, 0x39);
const letters = anyOf([digits, range(0x41, 0x5a), range(0x5f, 0x5f), range(0x61, 0x7a)]);
const spaces = anyOf([0x20, 0x0a, 0x0d, 0x09].map((code) => range(code, code)));
const predefined: Readonly<Record<string, Test>> = {
  d: digits,
  D: noneOf(digits),
  w: letters,
  W: noneOf(letters),
  s: spaces,
  S: noneOf(spaces),
};

class Parser {
  readonly #text: readonly string[];
  readonly #operators: ReadonlySet<Operator>;
  readonly #ignoresCase: boolean;
  readonly #languages: Languages;
  #at = 0;

  constructor(pattern: string, operators: ReadonlySet<Operator>, ignoresCase: boolean, languages: Languages) {
    this.#text = [...pattern];
    this.#operators = operators;
    this.#ignoresCase = ignoresCase;
    this.#languages = languages;
  }

  parse(): Language {
    if (this.#text.length === 0) return this.#languages.empty;
    const language = this.#union();
    if (this.#more) throw illegalArgument(`end-of-string expected at position ${this.#at}`);
    return language;
  }

  #union(): Language {
    const first = this.#intersection();
    return this.#take("|") ? this.#languages.either(first, this.#union()) : first;
  }

  #intersection(): Language {
    const first = this.#sequence();
    if (!this.#operators.has("INTERSECTION") || !this.#take("&")) return first;
    return this.#languages.both(first, this.#intersection());
  }

  #sequence(): Language {
    const first = this.#repetition();
    const ends = this.#operators.has("INTERSECTION") ? ")|&" : ")|";
    if (!this.#more || this.#sees(ends)) return first;
    return this.#languages.sequence(first, this.#sequence());
  }

  #repetition(): Language {
    const { any, either, empty, sequence } = bound(this.#languages);
    let language = this.#complement();
    while (this.#sees("?*+{"))
      if (this.#take("?")) language = either(empty, language);
      else if (this.#take("*")) language = any(language);
      else if (this.#take("+")) language = sequence(language, any(language));
      else language = this.#counted(language);
    return language;
  }

  #counted(language: Language): Language {
    const { any, either, empty, sequence } = bound(this.#languages);
    this.#take("{");
    const least = this.#integer();
    if (least === undefined) throw illegalArgument(`integer expected at position ${this.#at}`);
    const most = this.#take(",") ? this.#integer() : least;
    if (!this.#take("}")) throw illegalArgument(`expected '}' at position ${this.#at}`);
    if (most !== undefined && least > most)
      throw illegalArgument(`invalid repetition range(out of order): ${least}..${most}`);
    let rest = most === undefined ? any(language) : empty;
    for (let more = (most ?? least) - least; more > 0; more--) rest = either(empty, sequence(language, rest));
    for (let more = least; more > 0; more--) rest = sequence(language, rest);
    return rest;
  }

  #integer(): number | undefined {
    let read = "";
    while (this.#sees("0123456789")) read += this.#next();
    return read === "" ? undefined : Number(read);
  }

  #complement(): Language {
    if (this.#operators.has("COMPLEMENT") && this.#take("~")) return this.#languages.not(this.#complement());
    return this.#characterClass();
  }

  #characterClass(): Language {
    if (!this.#take("[")) return this.#simple();
    const negated = this.#take("^");
    const tests = [this.#member()];
    while (this.#more && !this.#sees("]")) tests.push(this.#member());
    if (!this.#take("]")) throw illegalArgument(`expected ']' at position ${this.#at}`);
    const test = anyOf(tests);
    return this.#character(negated ? noneOf(test) : test);
  }

  #member(): Test {
    const known = this.#predefined();
    if (known) return known;
    const from = this.#literal();
    if (!this.#take("-")) return this.#folded(from);
    const to = this.#literal();
    if (from > to) throw illegalArgument(`invalid range: from (${from}) cannot be > to (${to})`);
    return range(from, to);
  }

  #simple(): Language {
    const languages = this.#languages;
    const anything = { key: ".", passes: () => true };
    if (this.#take(".")) return this.#character(anything);
    if (this.#operators.has("EMPTY") && this.#take("#")) return languages.nothing;
    if (this.#operators.has("ANYSTRING") && this.#take("@")) return languages.any(this.#character(anything));
    if (this.#take('"')) return this.#quoted();
    if (this.#take("(")) {
      if (this.#take(")")) return languages.empty;
      const inner = this.#union();
      if (!this.#take(")")) throw illegalArgument(`expected ')' at position ${this.#at}`);
      return inner;
    }
    const named = this.#operators.has("AUTOMATON") || this.#operators.has("INTERVAL");
    if (named && this.#take("<")) return this.#named();
    return this.#character(this.#predefined() ?? this.#folded(this.#literal()));
  }

  #quoted(): Language {
    const codes: number[] = [];
    while (this.#more && !this.#sees('"')) codes.push(codeOf(this.#next()));
    if (!this.#take('"')) throw illegalArgument(`expected '"' at position ${this.#at}`);
    return codes
      .map((code) => this.#character(this.#folded(code)))
      .reduceRight((rest, each) => this.#languages.sequence(each, rest), this.#languages.empty);
  }

  /** `<1-20>`; the names of automata that `<name>` stands for are none. */
  #named(): Language {
    let name = "";
    while (this.#more && !this.#sees(">")) name += this.#next();
    if (!this.#take(">")) throw illegalArgument(`expected '>' at position ${this.#at}`);
    const broken = () => illegalArgument(`interval syntax error at position ${this.#at - 1}`);
    if (!name.includes("-")) {
      if (!this.#operators.has("AUTOMATON")) throw broken();
      throw illegalArgument(`'${name}' not found`);
    }
    if (!this.#operators.has("INTERVAL"))
      throw illegalArgument(`illegal identifier at position ${this.#at - 1}`);
    const [, from, to] = /^(\d+)-(\d+)$/.exec(name) ?? [];
    if (from === undefined || to === undefined) throw broken();
    const ends = [Number(from), Number(to)] as const;
    const width = from.length === to.length ? from.length : 0;
    return this.#languages.interval(Math.min(...ends), Math.max(...ends), width);
  }

  #predefined(): Test | undefined {
    const letter = this.#text[this.#at + 1];
    if (!this.#sees("\\") || letter === undefined) return undefined;
    const known = Object.hasOwn(predefined, letter) ? predefined[letter] : undefined;
    if (known) this.#at += 2;
    return known;
  }

  #literal(): number {
    this.#take("\\");
    return codeOf(this.#next());
  }

  #folded(code: number): Test {
    if (!this.#ignoresCase) return range(code, code);
    const text = String.fromCodePoint(code);
    return anyOf(
      [...new Set([text, text.toLowerCase(), text.toUpperCase()])]
        .map(codeOf)
        .map((each) => range(each, each)),
    );
  }

  #character({ key, passes }: Test): Language {
    return this.#languages.character(key, passes);
  }

  get #more(): boolean {
    return this.#at < this.#text.length;
  }

  #sees(characters: string): boolean {
    const next = this.#text[this.#at];
    return next !== undefined && characters.includes(next);
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #next(): string {
    const next = this.#text[this.#at];
    if (next === undefined) throw illegalArgument("unexpected end-of-string");
    this.#at++;
    return next;
  }
}

function codeOf(character: string): number {
  return character.codePointAt(0) as number;
}

function bound(languages: Languages) {
  return {
    empty: languages.empty,
    any: (inner: Language) => languages.any(inner),
    either: (...options: readonly Language[]) => languages.either(...options),
    sequence: (first: Language, second: Language) => languages.sequence(first, second),
  };
}
