import { scanJson, type Token } from "../json-scanner.ts";
import type { Written } from "./complaint.ts";

/** Finds a value in the bytes of its document. Slow, for the path of an error or of a field seen first. */
export function locate(document: Buffer, path: readonly (string | number)[]): Written {
  const tokens = [...scanJson(document)];
  let at = 0;
  for (const step of path)
    at = typeof step === "number" ? item(tokens, at, step) : member(tokens, at, step, document);
  const first = tokens[at];
  const last = tokens[skip(tokens, at) - 1];
  if (!first || !last) throw new Error(`[embedded] no value at ${path.join(".")} of a document that has one`);
  return {
    document,
    start: first.start,
    end: last.end,
    text: document.toString("utf8", first.start, last.end),
  };
}

/** The index of the token after the value that begins at `at`. */
function skip(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let next = at; next < tokens.length; next++) {
    const type = tokens[next]?.type;
    if (type === "{" || type === "[") depth++;
    if (type === "}" || type === "]") depth--;
    if (depth === 0 && type !== "name") return next + 1;
  }
  return tokens.length;
}

function item(tokens: readonly Token[], array: number, index: number): number {
  let at = array + 1;
  for (let passed = 0; passed < index; passed++) at = skip(tokens, at);
  return at;
}

/** The last of several members of one name, which is the one that `JSON.parse` keeps. */
function member(tokens: readonly Token[], object: number, name: string, document: Buffer): number {
  let found = -1;
  for (let at = object + 1; tokens[at]?.type === "name"; at = skip(tokens, at + 1)) {
    const token = tokens[at];
    if (token && JSON.parse(document.toString("utf8", token.start, token.end)) === name) found = at + 1;
  }
  if (found === -1) throw new Error(`[embedded] no member ${name} in a document that has it`);
  return found;
}
