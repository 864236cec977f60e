import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import { placeOf, scanJson, sourceAt } from "../../json-scanner.ts";
import type { Complaint, Written } from "../complaint.ts";

/** The complaint of a mapper itself. */
export function refused(reason: string): Complaint {
  return () => illegalArgument(reason);
}

/** The complaint of the server's JSON parser when asked for a value as what it is not. */
export function parserRefused(
  type: "json_parse_exception" | "input_coercion_exception",
  say: (text: string) => string,
  at: "start" | "end" = "end",
): Complaint {
  return (written) =>
    parserError(written.document, at === "end" ? written.end : written.start + 1, type, say(written.text));
}

/** What the server's JSON parser says at an offset of a document. */
export function parserError(
  document: Buffer,
  offset: number,
  type: "json_parse_exception" | "input_coercion_exception",
  said: string,
): ElasticsearchError {
  const { line, column } = placeOf(document, offset);
  const reason = `${said}\n at ${sourceAt(document, offset)}`;
  return new ElasticsearchError({
    type: "x_content_parse_exception",
    reason: `[${line}:${column}] ${reason}`,
    status: 400,
    causedBy: new ElasticsearchError({ type, reason, status: 400 }),
  });
}

/** 400 `parsing_exception`: another token was due. */
export function unexpectedToken(document: Buffer, offset: number, reason: string): ElasticsearchError {
  const { line, column } = placeOf(document, offset);
  return new ElasticsearchError({
    type: "parsing_exception",
    reason,
    status: 400,
    metadata: { line, col: column },
  });
}

/** What one gets who reads an object as text; one that a dotted name implies has no text at all. */
export const notText: Complaint = ({ document, start, impliedAt }) => {
  const { line, column } = placeOf(document, impliedAt ?? start);
  if (impliedAt === undefined)
    return illegalArgument(`Expected text at ${line}:${column} but found START_OBJECT`);
  const reason = `Can't get text on a START_OBJECT at ${line}:${column}`;
  return new ElasticsearchError({ type: "illegal_state_exception", reason, status: 400 });
};

/** A token of a value, and what the server's parser calls it. */
export interface Step {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const tokenNames: Readonly<Record<string, string>> = {
  "{": "START_OBJECT",
  "}": "END_OBJECT",
  "[": "START_ARRAY",
  "]": "END_ARRAY",
  name: "FIELD_NAME",
  string: "VALUE_STRING",
  number: "VALUE_NUMBER",
  true: "VALUE_BOOLEAN",
  false: "VALUE_BOOLEAN",
  null: "VALUE_NULL",
};

/** The tokens of a value in its document. */
export function stepsOf({ document, start, end }: Written): Step[] {
  return [...scanJson(document.subarray(start, end))].map((token) => ({
    name: tokenNames[token.type] ?? token.type,
    start: token.start + start,
    end: token.end + start,
    text: document.toString("utf8", token.start + start, token.end + start),
  }));
}
