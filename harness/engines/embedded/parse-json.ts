import { ElasticsearchError } from "./errors.ts";
import type { Json } from "./json.ts";
import { JsonSyntaxError, placeOf, scanJson, sourceAt } from "./json-scanner.ts";

/** Parses a request body; what is no JSON is a 400 as the server words it. */
export function parseJson(bytes: Buffer): Json {
  try {
    return JSON.parse(bytes.toString("utf8")) as Json;
  } catch (cause) {
    throw explainSyntax(bytes, cause).error;
  }
}

/** Why bytes that `JSON.parse` refuses are no JSON, and where the last token before the fault stands. */
export function explainSyntax(
  bytes: Buffer,
  cause: unknown,
): { error: ElasticsearchError; lastToken: number } {
  let lastToken = 0;
  try {
    for (const token of scanJson(bytes)) lastToken = token.start;
  } catch (fault) {
    if (fault instanceof JsonSyntaxError) return { error: syntaxError(bytes, fault), lastToken };
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
