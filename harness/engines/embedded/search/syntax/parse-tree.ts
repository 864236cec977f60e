import { ElasticsearchError } from "../../errors.ts";
import { placeOf, scanJson, sourceAt, type Token } from "../../json-scanner.ts";
import { explainSyntax } from "../../parse-json.ts";
import type { Entry, ScalarTree, Tree } from "./tree.ts";

/**
 * Parses a request body, keeping where each part stands. What is no JSON, ends early, or says a key twice is
 * the server's 400.
 */
export function parseTree(body: Buffer): Tree {
  const tokens = scanJson(body);
  const next = (): Token => {
    try {
      const step = tokens.next();
      if (!step.done) return step.value;
    } catch (cause) {
      throw explainSyntax(body, cause).error;
    }
    throw new Error("[embedded] the tokens of a request ended before its value");
  };
  const tree = read(body, next(), next);
  try {
    tokens.next();
  } catch (cause) {
    throw explainSyntax(body, cause).error;
  }
  return tree;
}

function read(body: Buffer, token: Token, next: () => Token): Tree {
  switch (token.type) {
    case "{":
      return readObject(body, token.start, next);
    case "[":
      return readArray(body, token.start, next);
    case "string":
      return scalar(body, token, "string", unquote(body, token));
    case "true":
    case "false":
      return scalar(body, token, "boolean", token.type);
    case "null":
    case "number":
      return scalar(body, token, token.type, body.toString("latin1", token.start, token.end));
    default:
      throw new Error(`[embedded] a value cannot begin with ${token.type}`);
  }
}

function readObject(body: Buffer, start: number, next: () => Token): Tree {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  for (let token = next(); ; token = next()) {
    if (token.type === "}") return { kind: "object", start, end: token.end, body, entries };
    const key = unquote(body, token);
    if (seen.has(key)) throw duplicate(body, token, key);
    seen.add(key);
    entries.push({ key, keyStart: token.start, value: read(body, next(), next) });
  }
}

function readArray(body: Buffer, start: number, next: () => Token): Tree {
  const items: Tree[] = [];
  for (let token = next(); ; token = next()) {
    if (token.type === "]") return { kind: "array", start, end: token.end, body, items };
    items.push(read(body, token, next));
  }
}

function scalar(body: Buffer, token: Token, kind: ScalarTree["kind"], literal: string): ScalarTree {
  return { kind, start: token.start, end: token.end, body, literal };
}

function unquote(body: Buffer, token: Token): string {
  return JSON.parse(body.toString("utf8", token.start, token.end)) as string;
}

function duplicate(body: Buffer, token: Token, key: string): ElasticsearchError {
  const { line, column } = placeOf(body, token.end);
  const said = `Duplicate field '${key}'\n at ${sourceAt(body, token.end)}`;
  return new ElasticsearchError({
    type: "x_content_parse_exception",
    reason: `[${line}:${column}] ${said}`,
    status: 400,
    causedBy: new ElasticsearchError({ type: "json_parse_exception", reason: said, status: 400 }),
  });
}
