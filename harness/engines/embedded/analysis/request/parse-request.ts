import { illegalArgument, parseException, validationFailed } from "../../errors.ts";
import type { Json, JsonObject } from "../../json.ts";
import { contentError, failedField } from "../../search/syntax/malformed.ts";
import { parseTree } from "../../search/syntax/parse-tree.ts";
import { readBoolean, readText } from "../../search/syntax/read.ts";
import { isValue, type Tree, tokenOf } from "../../search/syntax/tree.ts";

/** A component by its name, or written out. */
export type NameOrDefinition = string | JsonObject;

/** What a request to `_analyze` asks for. */
export interface AnalyzeRequest {
  readonly text: readonly string[];
  readonly analyzer?: string;
  readonly field?: string;
  readonly normalizer?: string;
  readonly tokenizer?: NameOrDefinition;
  readonly filter: readonly NameOrDefinition[];
  readonly charFilter: readonly NameOrDefinition[];
  readonly explain: boolean;
  readonly attributes: readonly string[];
}

const parser = "analyze_request";

/** Reads the body of `_analyze` and checks what goes together. */
export function parseAnalyzeRequest(body: Buffer, index: string | undefined): AnalyzeRequest {
  if (body.length === 0) throw parseException("request body or source parameter is required");
  const tree = parseTree(body);
  if (tree.kind !== "object")
    throw contentError(tree, `[${parser}] Expected START_OBJECT but was: ${tokenOf(tree)}`);
  let request: AnalyzeRequest = { text: [], filter: [], charFilter: [], explain: false, attributes: [] };
  for (const { key, keyStart, value } of tree.entries) {
    const read = readers[key];
    if (!read) throw contentError(value, `[${parser}] unknown field [${key}]`, keyStart);
    const { accepts, take } = read;
    if (!accepts.includes(value.kind))
      throw contentError(value, `[${parser}] ${key} doesn't support values of type: ${tokenOf(value)}`);
    try {
      request = { ...request, ...take(value) };
    } catch (cause) {
      throw failedField(parser, key, culprit(value), cause);
    }
  }
  validate(request, index);
  return request;
}

/** Of a list, the item that is no value. */
function culprit(value: Tree): Tree {
  return (value.kind === "array" && value.items.find((item) => !isValue(item))) || value;
}

interface Reader {
  readonly accepts: readonly Tree["kind"][];
  take(value: Tree): Partial<AnalyzeRequest>;
}

const readers: Readonly<Record<string, Reader>> = {
  text: { accepts: ["string", "array"], take: (value) => ({ text: readTexts(value) }) },
  analyzer: { accepts: ["string"], take: (value) => ({ analyzer: readText(value) }) },
  field: { accepts: ["string"], take: (value) => ({ field: readText(value) }) },
  normalizer: { accepts: ["string"], take: (value) => ({ normalizer: readText(value) }) },
  tokenizer: {
    accepts: ["string", "object"],
    take: (value) => ({ tokenizer: readNameOrDefinition(value) }),
  },
  filter: { accepts: ["array"], take: (value) => ({ filter: readComponents(value) }) },
  char_filter: { accepts: ["array"], take: (value) => ({ charFilter: readComponents(value) }) },
  explain: { accepts: ["boolean", "string"], take: (value) => ({ explain: readBoolean(value) }) },
  attributes: {
    accepts: ["string", "array"],
    take: (value) => ({ attributes: readTexts(value).map((each) => each.toLowerCase()) }),
  },
};

function readTexts(value: Tree): string[] {
  return value.kind === "array" ? value.items.map(readText) : [readText(value)];
}

function readComponents(value: Tree): NameOrDefinition[] {
  return value.kind === "array" ? value.items.map(readNameOrDefinition) : [];
}

function readNameOrDefinition(value: Tree): NameOrDefinition {
  if (value.kind === "string") return value.literal;
  if (value.kind === "object") return jsonOf(value) as JsonObject;
  throw contentError(value, `Expected [VALUE_STRING] or [START_OBJECT], got ${tokenOf(value)}`);
}

function jsonOf(tree: Tree): Json {
  if (tree.kind === "object")
    return Object.fromEntries(tree.entries.map(({ key, value }) => [key, jsonOf(value)]));
  if (tree.kind === "array") return tree.items.map(jsonOf);
  return isValue(tree) ? tree.literal : null;
}

function validate(request: AnalyzeRequest, index: string | undefined): void {
  const { analyzer, tokenizer, normalizer, filter, charFilter } = request;
  const problems: string[] = [];
  if (request.text.length === 0) problems.push("text is missing");
  if (index === undefined && normalizer !== undefined)
    problems.push("index is required if normalizer is specified");
  if (normalizer !== undefined && (tokenizer !== undefined || analyzer !== undefined))
    problems.push("tokenizer/analyze should be null if normalizer is specified");
  const extra = tokenizer !== undefined || filter.length > 0 || charFilter.length > 0;
  if (analyzer !== undefined && extra) problems.push("cannot define extra components on a named analyzer");
  if (normalizer !== undefined && extra)
    problems.push("cannot define extra components on a named normalizer");
  if (problems.length > 0) throw validationFailed(...problems);
}

/** 400 for a component that is neither built in nor, where there is an index, one of the index. */
export function notFound(what: string, index: boolean): Error {
  return illegalArgument(`failed to find ${index ? "" : "global "}${what}`);
}
