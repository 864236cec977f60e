import { scanJson, type Token } from "../json-scanner.ts";
import type { Written } from "./complaint.ts";

/**
 * Finds a value in the bytes of its document, reading no further than its end. Slow, for the path of an error or of a
 * field seen first.
 */
export function locate(document: Buffer, path: readonly (string | number)[]): Written {
  const reader = new TokenReader(document, path);
  for (const step of path)
    if (typeof step === "number") reader.enterItem(step);
    else reader.enterMember(step, document);
  const { start } = reader.token;
  const end = reader.skip();
  return { document, start, end, text: document.toString("utf8", start, end) };
}

/** Goes from value to value without keeping what it passed. */
class TokenReader {
  readonly #tokens: Iterator<Token>;
  readonly #path: readonly (string | number)[];
  #token: Token | undefined;

  constructor(document: Buffer, path: readonly (string | number)[]) {
    this.#tokens = scanJson(document)[Symbol.iterator]();
    this.#path = path;
    this.#next();
  }

  /** The one that a value begins with, once its way was gone. */
  get token(): Token {
    if (this.#token) return this.#token;
    throw new Error(`[embedded] no value at ${this.#path.join(".")} of a document that has one`);
  }

  enterItem(index: number): void {
    this.#next();
    for (let passed = 0; passed < index; passed++) this.skip();
  }

  enterMember(name: string, document: Buffer): void {
    this.#next();
    while (this.token.type === "name") {
      const { start, end } = this.token;
      this.#next();
      if (JSON.parse(document.toString("utf8", start, end)) === name) return;
      this.skip();
    }
    throw new Error(`[embedded] no member ${name} in a document that has it`);
  }

  /** Passes a value; the offset at which it ends. */
  skip(): number {
    let depth = 0;
    let end: number;
    do {
      const { type } = this.token;
      if (type === "{" || type === "[") depth++;
      if (type === "}" || type === "]") depth--;
      ({ end } = this.token);
      this.#next();
    } while (depth > 0);
    return end;
  }

  #next(): void {
    const { done, value } = this.#tokens.next();
    this.#token = done ? undefined : value;
  }
}
