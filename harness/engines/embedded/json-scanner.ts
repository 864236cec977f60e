/**
 * Reads JSON token by token, knowing where each stands. It is slow beside `JSON.parse` and used only where
 * that is not enough: to say where and why a document is refused, in the words of the server's parser
 * (Jackson), and to tell `1.0` from `1`.
 */
export interface Token {
  readonly type: "{" | "}" | "[" | "]" | "name" | "string" | "number" | "true" | "false" | "null";
  readonly start: number;
  /** One past the last byte. */
  readonly end: number;
}

/** What the parser of the server says of bytes that are no JSON, and the offset it says it at. */
export class JsonSyntaxError extends Error {
  readonly offset: number;
  /** The input ended too early. */
  readonly atEnd: boolean;
  /** Where the string stands that holds the fault, or the text after the value: tokens the parser had reached. */
  reached: number | undefined;

  constructor(message: string, offset: number, atEnd = false) {
    super(message);
    this.offset = offset;
    this.atEnd = atEnd;
  }
}

const anyValue = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
const blanks = new Set([0x20, 0x09, 0x0a, 0x0d]);
const numberPattern = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;

/** Yields the tokens of one JSON value; throws `JsonSyntaxError`. */
export function* scanJson(bytes: Buffer): Generator<Token> {
  const text = bytes.toString("latin1");
  const open: { type: "{" | "["; start: number; count: number; names: Set<string> }[] = [];
  let at = 0;

  const skipBlanks = () => {
    while (blanks.has(bytes[at] ?? 0)) at++;
  };
  const unexpected = (expecting: string, where = "") => {
    const code = bytes[at] ?? 0;
    const shown = code < 0x20 ? `(CTRL-CHAR, code ${code})` : `'${text[at]}' (code ${code})`;
    return new JsonSyntaxError(`Unexpected character (${shown})${where}: ${expecting}`, at);
  };
  const string = (what: string): number => {
    let end = at + 1;
    for (;;) {
      const code = bytes[end];
      if (code === undefined)
        throw new JsonSyntaxError(`Unexpected end-of-input in ${what}`, bytes.length, true);
      if (code === 0x22) return end + 1;
      if (code < 0x20)
        throw new JsonSyntaxError(
          `Illegal unquoted character ((CTRL-CHAR, code ${code})): has to be escaped using backslash to be included in string value`,
          end,
        );
      if (code === 0x5c) checkEscape(bytes, end);
      end += code === 0x5c ? 2 : 1;
    }
  };
  const literal = (): Token => {
    const start = at;
    const code = bytes[at] ?? 0;
    if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
      numberPattern.lastIndex = at;
      const written = numberPattern.exec(text)?.[0];
      if (written === undefined) {
        at++;
        throw unexpected(
          "expected digit (0-9) to follow minus sign, for valid numeric value",
          " in numeric value",
        );
      }
      if (/^-?0$/.test(written) && /[0-9]/.test(text[at + written.length] ?? ""))
        throw new JsonSyntaxError("Invalid numeric value: Leading zeroes not allowed", at + written.length);
      at += written.length;
      if (text[at] === "." && !written.includes(".")) {
        at++;
        throw unexpected("Decimal point not followed by a digit", " in numeric value");
      }
      if (/[eE]/.test(text[at] ?? "") && !/[eE]/.test(written)) {
        at += /[+-]/.test(text[at + 1] ?? "") ? 2 : 1;
        throw unexpected("Exponent indicator not followed by a digit", " in numeric value");
      }
      return { type: "number", start, end: at };
    }
    const word = /[\w$]*/.exec(text.slice(at))?.[0] ?? "";
    if (word === "true" || word === "false" || word === "null") {
      at += word.length;
      return { type: word, start, end: at };
    }
    if (code === 0x2b)
      throw new JsonSyntaxError(
        "Unexpected character ('+' (code 43)) in numeric value: JSON spec does not allow numbers to have plus signs: enable `JsonReadFeature.ALLOW_LEADING_PLUS_SIGN_FOR_NUMBERS` to allow",
        at + 1,
      );
    if (word === "")
      throw unexpected(
        /[,}]/.test(text[at] ?? "") ? "expected a value" : `expected a valid value ${anyValue}`,
      );
    const end = at + word.length;
    if (word === "NaN" || word === "Infinity")
      throw new JsonSyntaxError(
        `Non-standard token '${word}': enable \`JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS\` to allow`,
        end,
      );
    const reported = end < bytes.length ? end + 1 : end;
    throw new JsonSyntaxError(`Unrecognized token '${word}': was expecting ${anyValue}`, reported);
  };
  const ended = () => {
    const inner = open.at(-1);
    if (!inner) return new JsonSyntaxError("Unexpected end-of-input", bytes.length, true);
    const kind = inner.type === "{" ? "Object" : "Array";
    const marker = `(start marker at ${sourceAt(bytes, inner.start)})`;
    return new JsonSyntaxError(
      `Unexpected end-of-input: expected close marker for ${kind} ${marker}`,
      bytes.length,
      true,
    );
  };
  const endedBetween = (kind: "Object" | "Array") =>
    new JsonSyntaxError(
      `Unexpected end-of-input within/between ${kind} entries`,
      bytes.length,
      kind === "Object",
    );

  let expectValue = true;
  for (;;) {
    skipBlanks();
    const inner = open.at(-1);
    if (!expectValue && !inner) break;
    if (at >= bytes.length) throw ended();
    if (inner && !expectValue) {
      const closing = inner.type === "{" ? 0x7d : 0x5d;
      if (bytes[at] === closing) {
        open.pop();
        yield { type: inner.type === "{" ? "}" : "]", start: at, end: ++at };
        continue;
      }
      const kind = inner.type === "{" ? "Object" : "Array";
      if (inner.count > 0) {
        if (bytes[at] !== 0x2c) throw unexpected(`was expecting comma to separate ${kind} entries`);
        at++;
        skipBlanks();
        if (at >= bytes.length) throw endedBetween(kind);
      }
      inner.count++;
      if (inner.type === "{") {
        if (bytes[at] !== 0x22) throw unexpected("was expecting double-quote to start field name");
        const end = string("field name");
        const start = at;
        at = end;
        const name = JSON.parse(bytes.toString("utf8", start, end)) as string;
        if (inner.names.has(name)) throw new JsonSyntaxError(`Duplicate field '${name}'`, end);
        inner.names.add(name);
        yield { type: "name", start, end };
        skipBlanks();
        if (at >= bytes.length) throw endedBetween("Object");
        if (bytes[at] !== 0x3a) throw unexpected("was expecting a colon to separate field name and value");
        at++;
        skipBlanks();
        if (at >= bytes.length) throw endedBetween("Object");
      }
      expectValue = true;
    }
    const start = at;
    const character = text[at];
    if (character === "{" || character === "[") {
      open.push({ type: character, start, count: 0, names: new Set() });
      yield { type: character, start, end: ++at };
    } else if (character === '"') {
      const end = within(start, () => string("VALUE_STRING"));
      at = end;
      yield { type: "string", start, end };
    } else yield literal();
    expectValue = false;
  }
  if (at < bytes.length)
    within(undefined, () => {
      literal();
      throw unexpected("expected end-of-input");
    });
}

/** Runs what may fault at or after a token that the parser had reached; undefined is the place of the fault. */
function within<Result>(start: number | undefined, read: () => Result): Result {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof JsonSyntaxError) fault.reached = start ?? fault.offset;
    throw fault;
  }
}

/** Checks the escape that begins at an offset; one that the input cuts short is noticed by who reads on. */
function checkEscape(bytes: Buffer, at: number): void {
  const shown = (offset: number) => `'${String.fromCharCode(bytes[offset] ?? 0)}' (code ${bytes[offset]})`;
  const code = bytes[at + 1];
  if (code === undefined || '"\\/bfnrt'.includes(String.fromCharCode(code))) return;
  if (code !== 0x75) throw new JsonSyntaxError(`Unrecognized character escape ${shown(at + 1)}`, at + 1);
  for (let digit = at + 2; digit < Math.min(at + 6, bytes.length); digit++)
    if (!/[0-9a-fA-F]/.test(String.fromCharCode(bytes[digit] ?? 0)))
      throw new JsonSyntaxError(
        `Unexpected character (${shown(digit)}): expected a hex-digit for character escape sequence`,
        digit,
      );
}

const maxShownBytes = 500;

/** `[Source: (byte[])"{"a":1"; line: 1, column: 1]`, as the parser names a place in its messages. */
export function sourceAt(bytes: Buffer, offset: number): string {
  const { line, column } = placeOf(bytes, offset);
  const shown = bytes
    .subarray(0, maxShownBytes)
    .toString("utf8")
    .replace(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the parser shows control characters escaped
      /[\u0000-\u001f]/g,
      (character) =>
        character === "\n" || character === "\r"
          ? character
          : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  const cut = bytes.length > maxShownBytes ? `[truncated ${bytes.length - maxShownBytes} bytes]` : "";
  return `[Source: (byte[])"${shown}"${cut}; line: ${line}, column: ${column}]`;
}

/** Line and column of an offset, both from 1, columns in bytes. */
export function placeOf(bytes: Buffer, offset: number): { line: number; column: number } {
  let line = 1;
  let lineStart = 0;
  for (let next = bytes.indexOf(0x0a); next !== -1 && next < offset; next = bytes.indexOf(0x0a, next + 1)) {
    line++;
    lineStart = next + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
