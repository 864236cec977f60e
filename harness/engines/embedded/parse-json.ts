import { ElasticsearchError } from "./errors.ts";
import type { Json } from "./json.ts";
import { JsonSyntaxError, placeOf, scanJson, sourceAt } from "./json-scanner.ts";
import { plainJson } from "./plain-json.ts";

/**
 * Parses JSON as strictly as the server: a name given twice in one object is an error too, which `JSON.parse`
 * would let pass. Throws whatever; `explainSyntax` tells what.
 */
export function parseStrictly(text: string): Json {
  const value = JSON.parse(text) as Json;
  if (typeof value === "object" && countMembers(value) !== countNames(text))
    throw new Error("a name given twice");
  return value;
}

function countMembers(value: Json): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) for (const item of value) count += countMembers(item);
  else for (const key in value) count += 1 + countMembers(value[key] as Json);
  return count;
}

const quote = 0x22;
const backslash = 0x5c;
const colon = 0x3a;
const space = 0x20;

/** How many strings a colon follows; leaps from quote to quote. */
function countNames(text: string): number {
  let count = 0;
  for (let open = text.indexOf('"'); open !== -1; ) {
    let close = text.indexOf('"', open + 1);
    while (isEscaped(text, close)) close = text.indexOf('"', close + 1);
    let next = close + 1;
    while (text.charCodeAt(next) <= space) next++;
    if (text.charCodeAt(next) === colon) count++;
    open = text.charCodeAt(next) === quote ? next : text.indexOf('"', next);
  }
  return count;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === backslash) before--;
  return (at - before) % 2 === 0;
}

/** Parses a request body; what is no JSON is a 400 as the server words it. */
export function parseJson(bytes: Buffer): Json {
  try {
    return parseStrictly(bytes.toString("utf8"));
  } catch (cause) {
    const plain = plainJson(bytes);
    if (plain !== bytes) return parseJson(plain);
    throw explainSyntax(bytes, cause).error;
  }
}

/** Why bytes that `parseStrictly` refuses are no JSON, and where the last token before the fault stands. */
export function explainSyntax(
  bytes: Buffer,
  cause: unknown,
): { error: ElasticsearchError; lastToken: number; afterValue: boolean } {
  let lastToken = 0;
  try {
    for (const token of scanJson(bytes)) lastToken = token.start;
  } catch (fault) {
    if (fault instanceof JsonSyntaxError)
      return {
        error: syntaxError(bytes, fault),
        lastToken: fault.reached ?? lastToken,
        afterValue: fault.reached === fault.offset,
      };
    throw fault;
  }
  throw cause;
}

function syntaxError(bytes: Buffer, fault: JsonSyntaxError): ElasticsearchError {
  const { line, column } = placeOf(bytes, fault.offset);
  const said = `${fault.message}\n at ${sourceAt(bytes, fault.offset)}`;
  const causedBy = new ElasticsearchError({
    type: fault.atEnd ? "json_e_o_f_exception" : "json_parse_exception",
    reason: said,
    status: 400,
  });
  return new ElasticsearchError({
    type: fault.atEnd ? "x_content_e_o_f_exception" : "x_content_parse_exception",
    reason: `[${line}:${column}] ${fault.atEnd ? "Unexpected end of file" : said}`,
    status: 400,
    causedBy,
  });
}
