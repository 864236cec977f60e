import type { Json } from "../json.ts";
import { scanJson } from "../json-scanner.ts";
import { javaDouble } from "../mapping/types/numbers.ts";
import { parseStrictly } from "../parse-json.ts";

/**
 * An update reads a source, changes it and writes it again. Numbers that JavaScript would not write as they
 * came (`9007199254740993`, `1.0`) are therefore carried through as marked strings.
 */
const mark = "\u0000number ";
const marked = /"\\u0000number ([^"]*)"/g;

/** May see a number where there is none, but not the other way round. */
const suspicious = /\d{16}|\.0|\d[eE][+-]?\d/;

/** Parses JSON, strictly, keeping such numbers exact. Throws whatever; `explainSyntax` tells what. */
export function parseExactly(bytes: Buffer): Json {
  const text = bytes.toString("utf8");
  return parseStrictly(suspicious.test(text) ? withMarks(bytes) : text);
}

/** Writes what `parseExactly` read: such numbers come out as they came in, floating ones as Java prints them. */
export function writeExactly(value: Json): string {
  return unmark(JSON.stringify(value));
}

/** A floating number to be written by `writeExactly` as Java prints it: `2.0`. */
export function floating(value: number): Json {
  return Number.isInteger(value) ? mark + javaDouble(value) : value;
}

/** JSON, however it was laid out, with such numbers as what they are. */
export function unmark(text: string): string {
  return text.replace(marked, "$1");
}

/** Parses JSON so that `writeExactly` gives every number as it was written. */
export function parseAsWritten(text: string): Json {
  return JSON.parse(
    text.replace(stringOrNumber, (token) =>
      token.startsWith('"') || String(Number(token)) === token ? token : JSON.stringify(mark + token),
    ),
  ) as Json;
}

const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

function withMarks(bytes: Buffer): string {
  const parts: string[] = [];
  let copied = 0;
  for (const { type, start, end } of scanJson(bytes)) {
    if (type !== "number") continue;
    const exact = exactForm(bytes.toString("latin1", start, end));
    if (exact === undefined) continue;
    parts.push(bytes.toString("utf8", copied, start), JSON.stringify(mark + exact));
    copied = end;
  }
  return parts.join("") + bytes.toString("utf8", copied);
}

/** The form to keep a number in; undefined when JavaScript keeps it by itself. */
function exactForm(written: string): string | undefined {
  const value = Number(written);
  if (/[.eE]/.test(written)) return Number.isInteger(value) ? javaDouble(value) : undefined;
  return Number.isSafeInteger(value) ? undefined : written;
}
