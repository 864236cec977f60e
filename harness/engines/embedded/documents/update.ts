import { ElasticsearchError, illegalArgument, notImplemented, validationFailed } from "../errors.ts";
import { nearest } from "../http/parameters.ts";
import type { Index } from "../indices/index.ts";
import { placeOf as documentPlace } from "../indices/routing.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { placeOf } from "../json-scanner.ts";
import { locate } from "../mapping/locate.ts";
import { explainSyntax } from "../parse-json.ts";
import { illegalArgumentAround } from "../search/root-cause.ts";
import { checkConditions, type WriteConditions } from "./conditions.ts";
import { parseExactly, writeExactly } from "./exact-json.ts";
import { inHashOrder } from "./hash-order.ts";
import { keptSource } from "./kept-source.ts";
import { mergeInto } from "./merge.ts";
import { type SourceFilter, sourceFilterOfBody } from "./source-filter.ts";
import { indexDocument, parseSource, type Written } from "./write.ts";

/** What an update asks for. */
export interface UpdateRequest {
  readonly doc?: JsonObject;
  readonly upsert?: JsonObject;
  readonly docAsUpsert: boolean;
  readonly detectNoop: boolean;
  readonly source?: SourceFilter;
  /** The language of the script that is to make the change. */
  readonly scriptLanguage?: string;
  /** The conditions a body may carry, besides those of the query string. */
  readonly conditions: WriteConditions;
}

const fields = [
  "doc",
  "upsert",
  "doc_as_upsert",
  "detect_noop",
  "_source",
  "script",
  "scripted_upsert",
  "if_seq_no",
  "if_primary_term",
];

/** Parses the body of an update, in a request of its own or as a line of a bulk request. */
export function parseUpdate(bytes: Buffer): UpdateRequest {
  const body = bytes.length === 0 ? {} : parseBody(bytes);
  if (!isObject(body))
    throw badUpdate(
      bytes,
      0,
      `Expected START_OBJECT but was: ${Array.isArray(body) ? "START_ARRAY" : "VALUE_STRING"}`,
    );
  for (const key of Object.keys(body)) if (!fields.includes(key)) throw unknownField(bytes, key);
  const object = (key: "doc" | "upsert") => {
    const value = body[key];
    if (value === undefined || isObject(value)) return value;
    const type = Array.isArray(value)
      ? "START_ARRAY"
      : `VALUE_${typeof value === "object" ? "NULL" : (typeof value).toUpperCase()}`;
    throw badUpdate(bytes, locate(bytes, [key]).start, `${key} doesn't support values of type: ${type}`);
  };
  const flag = (key: "doc_as_upsert" | "detect_noop", otherwise: boolean) => {
    const value = body[key];
    if (value === undefined) return otherwise;
    if (String(value) === "true" || String(value) === "false") return String(value) === "true";
    const cause = illegalArgument(
      `Failed to parse value [${String(value)}] as only [true] or [false] are allowed.`,
    );
    throw badUpdate(bytes, locate(bytes, [key]).start, `failed to parse field [${key}]`, cause);
  };
  const doc = object("doc");
  const upsert = object("upsert");
  return {
    ...(doc && { doc }),
    ...(upsert && { upsert }),
    ...(body.script !== undefined && { scriptLanguage: languageOf(body.script) }),
    docAsUpsert: flag("doc_as_upsert", false),
    detectNoop: flag("detect_noop", true),
    ...(body._source !== undefined && { source: sourceFilterOfBody(body._source) }),
    conditions: {
      ...(typeof body.if_seq_no === "number" && { ifSeqNo: body.if_seq_no }),
      ...(typeof body.if_primary_term === "number" && { ifPrimaryTerm: body.if_primary_term }),
    },
  };
}

function parseBody(bytes: Buffer): Json {
  try {
    return parseExactly(bytes);
  } catch (cause) {
    throw explainSyntax(bytes, cause).error;
  }
}

/** What is wrong with an update as a whole, in the words of a validation failure. */
function problemsOfUpdate(update: UpdateRequest, conditions: WriteConditions, retries: number): string[] {
  const problems: string[] = [];
  if (conditions.version !== undefined)
    problems.push(
      "internal versioning can not be used for optimistic concurrency control. Please use `if_seq_no` and `if_primary_term` instead",
    );
  if (conditions.ifSeqNo !== undefined && retries > 0)
    problems.push("compare and write operations can not be retried");
  if (conditions.ifSeqNo !== undefined && update.docAsUpsert)
    problems.push("compare and write operations can not be used with upsert");
  if (conditions.ifSeqNo !== undefined && update.upsert)
    problems.push("upsert requests don't support `if_seq_no` and `if_primary_term`");
  if (update.doc && update.scriptLanguage !== undefined) problems.push("can't provide both script and doc");
  if (!update.doc && update.scriptLanguage === undefined) problems.push("script or doc is missing");
  if (!update.doc && update.docAsUpsert) problems.push("doc must be specified if doc_as_upsert is enabled");
  return problems;
}

/** What an update did, and the source as it is now. */
export interface Updated extends Written {
  readonly source: JsonObject;
}

/** Applies an update: merge and store, detect that nothing changes, or create. */
export function updateDocument(
  index: Index,
  id: string,
  update: UpdateRequest,
  conditions: WriteConditions = {},
  routing?: string,
): Updated {
  if (update.scriptLanguage !== undefined) throw refuseScript(update.scriptLanguage);
  const key = documentPlace(index, id, routing)?.key ?? id;
  const live = index.store.get(key);
  if (!live) return create(index, id, update, routing);
  checkConditions(index, id, conditions, key);
  const kept = keptSource(index.mapping, live.source);
  if (!kept) throw sourceMissing(index, id);
  const source = parseExactly(kept) as JsonObject;
  const changed = mergeInto(source, inHashOrder(update.doc ?? {}) as JsonObject);
  if (!changed && update.detectNoop)
    return { index, id, version: live.version, result: "noop", seqNo: live.shownSeqNo, source };
  return store(index, id, source, routing ?? live.routing);
}

function sourceMissing(index: Index, id: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "document_source_missing_exception",
    reason: `[${id}]: document source missing`,
    status: 400,
    metadata: { index_uuid: index.uuid, shard: "0", index: index.name },
  });
}

/** A script that is no object is its source. */
function languageOf(script: Json): string {
  return isObject(script) && script.lang !== undefined ? String(script.lang) : "painless";
}

/** Languages that the real server speaks. */
const languages = new Set(["painless", "expression", "mustache"]);

function refuseScript(language: string): ElasticsearchError {
  if (languages.has(language)) return notImplemented("scripted updates");
  return illegalArgumentAround(
    "failed to execute script",
    illegalArgument(`script_lang not supported [${language}]`),
  );
}

function create(index: Index, id: string, update: UpdateRequest, routing: string | undefined): Updated {
  const source = update.docAsUpsert ? update.doc : update.upsert;
  if (source) return store(index, id, source, routing);
  throw new ElasticsearchError({
    type: "document_missing_exception",
    reason: `[${id}]: document missing`,
    status: 404,
    metadata: { index_uuid: index.uuid, shard: "0", index: index.name },
  });
}

function store(index: Index, id: string, source: JsonObject, routing: string | undefined): Updated {
  const bytes = Buffer.from(writeExactly(source));
  const written = indexDocument(index, { id, document: parseSource(bytes), source: bytes, routing });
  return { ...written, source };
}

/** Throws 400 when an update cannot be meant so. */
export function requireUpdate(update: UpdateRequest, conditions: WriteConditions, retries: number): void {
  const problems = problemsOfUpdate(update, conditions, retries);
  if (problems.length > 0) throw validationFailed(...problems);
}

function unknownField(bytes: Buffer, key: string): ElasticsearchError {
  const near = nearest(key, fields);
  const meant =
    near.length === 0
      ? ""
      : near.length === 1
        ? ` did you mean [${near[0]}]?`
        : ` did you mean any of [${near.join(", ")}]?`;
  return badUpdate(bytes, bytes.indexOf(JSON.stringify(key)), `unknown field [${key}]${meant}`);
}

function badUpdate(
  bytes: Buffer,
  offset: number,
  what: string,
  causedBy?: ElasticsearchError,
): ElasticsearchError {
  const { line, column } = placeOf(bytes, offset);
  return new ElasticsearchError({
    type: "x_content_parse_exception",
    reason: `[${line}:${column}] [UpdateRequest] ${what}`,
    status: 400,
    ...(causedBy && { causedBy }),
  });
}
