import { illegalArgument, parseException, validationFailed } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { parseJson } from "../parse-json.ts";
import { readItemTemplates } from "./bulk-templates.ts";
import { problemsOf, problemsOfCreate, versionTypeOf, type WriteConditions } from "./conditions.ts";
import { type SourceFilter, sourceFilterOfBody } from "./source-filter.ts";
import { parseUpdate, requireUpdate, type UpdateRequest } from "./update.ts";
import { problemOfId } from "./write.ts";

export type BulkAction = "index" | "create" | "update" | "delete";

/** A line of a request body. Of half a million tiny ones the buffers would weigh ten times what is in them. */
export class BodyLine {
  readonly #body: Buffer;
  readonly #start: number;
  readonly #end: number;

  constructor(body: Buffer, start: number, end: number) {
    this.#body = body;
    this.#start = start;
    this.#end = end;
  }

  get bytes(): Buffer {
    return this.#body.subarray(this.#start, this.#end);
  }
}

/** One operation of a bulk request. */
export interface BulkOperation {
  readonly action: BulkAction;
  readonly index: string;
  readonly id: string | undefined;
  /** Dynamic templates by the paths of the fields that they are to make. */
  readonly templates?: Readonly<Record<string, string>>;
  /** The line after the action; empty for a delete. */
  readonly source: BodyLine;
  readonly update?: UpdateRequest;
  readonly pipeline?: string;
  readonly requireAlias: boolean;
  readonly routing?: string;
  /** The answer tells which pipelines the document went through. */
  readonly listsPipelines: boolean;
  readonly conditions: WriteConditions;
}

/** What the query string says of all operations that do not say it themselves. */
export interface BulkDefaults {
  readonly index?: string;
  readonly pipeline?: string;
  readonly requireAlias: boolean;
  readonly routing?: string;
  readonly listsPipelines: boolean;
  readonly source?: SourceFilter;
}

const newline = 0x0a;
const carriageReturn = 0x0d;
const none = new BodyLine(Buffer.alloc(0), 0, 0);
const noConditions: WriteConditions = {};
const parameters = new Set([
  "_index",
  "_id",
  "routing",
  "version",
  "version_type",
  "if_seq_no",
  "if_primary_term",
  "retry_on_conflict",
  "pipeline",
  "require_alias",
  "dynamic_templates",
  "list_executed_pipelines",
  "_source",
]);

/**
 * Parses a bulk request as a whole: any malformed action line refuses all of it, before anything is written.
 * Sources stay in the body and are not looked at, but for updates.
 */
export function parseBulk(body: Buffer, defaults: BulkDefaults): BulkOperation[] {
  if (body.length === 0) throw parseException("request body is required");
  const operations: BulkOperation[] = [];
  const problems: string[] = [];
  let line = 0;
  for (let start = 0; start < body.length; ) {
    const end = lineEnd(body, start);
    line++;
    if (isBlank(body, start, end)) {
      start = end + 1;
      continue;
    }
    const actionBytes = body.subarray(start, end);
    const [action, metadata] = parseAction(actionBytes, line);
    start = end + 1;
    let source = none;
    if (action !== "delete") {
      if (start >= body.length) break;
      const sourceEnd = lineEnd(body, start);
      line++;
      source = new BodyLine(body, start, body[sourceEnd - 1] === carriageReturn ? sourceEnd - 1 : sourceEnd);
      start = sourceEnd + 1;
    }
    const operation = toOperation(action, metadata, actionBytes, source, line, defaults);
    const missing = problemsOfOperation(operation);
    if (missing) problems.push(...missing);
    operations.push(operation);
  }
  if (operations.length === 0) throw validationFailed("no requests added");
  if (problems.length > 0) throw validationFailed(...problems);
  return operations;
}

function lineEnd(body: Buffer, start: number): number {
  const end = body.indexOf(newline, start);
  if (end === -1) throw illegalArgument("The bulk request must be terminated by a newline [\\n]");
  return end;
}

function isBlank(body: Buffer, start: number, end: number): boolean {
  return end === start || (end === start + 1 && body[start] === carriageReturn);
}

function parseAction(bytes: Buffer, line: number): [BulkAction, JsonObject] {
  const parsed = parseJson(bytes);
  const malformed = (what: string) => illegalArgument(`Malformed action/metadata line [${line}], ${what}`);
  if (!isObject(parsed)) throw malformed(`expected START_OBJECT but found [${tokenOf(parsed)}]`);
  const keys = Object.keys(parsed);
  const [action] = keys;
  if (action !== "index" && action !== "create" && action !== "update" && action !== "delete")
    throw malformed(
      action === undefined
        ? "expected FIELD_NAME but found [END_OBJECT]"
        : `expected field [create], [delete], [index] or [update] but found [${action}]`,
    );
  const metadata = parsed[action];
  if (!isObject(metadata))
    throw malformed(`expected START_OBJECT or END_OBJECT but found [${tokenOf(metadata ?? null)}]`);
  if (keys.length > 1) throw malformed("expected END_OBJECT but found [FIELD_NAME]");
  return [action, metadata];
}

function toOperation(
  action: BulkAction,
  metadata: JsonObject,
  actionBytes: Buffer,
  source: BodyLine,
  line: number,
  defaults: BulkDefaults,
): BulkOperation {
  const actionLine = action === "delete" ? line : line - 1;
  let conditions: { -readonly [Key in keyof WriteConditions]: WriteConditions[Key] } = noConditions;
  let { index = "", pipeline, requireAlias, routing, listsPipelines } = defaults;
  let id: string | undefined;
  let retries = 0;
  let templates: Readonly<Record<string, string>> | undefined;
  let sourceFilter = defaults.source;
  for (const key in metadata) {
    const value = metadata[key] as Json;
    if (!parameters.has(key))
      throw illegalArgument(`Action/metadata line [${actionLine}] contains an unknown parameter [${key}]`);
    if (key === "dynamic_templates")
      templates = readItemTemplates(value, { action, line: actionLine, bytes: actionBytes });
    else if (key === "_source") sourceFilter = sourceFilterOfBody(value);
    else if (typeof value === "object" && value !== null)
      throw illegalArgument(
        `Malformed action/metadata line [${actionLine}], expected a simple value for field [${key}] but found [${tokenOf(value)}]`,
      );
    else if (key === "_index") index = String(value);
    else if (key === "_id") id = value === null ? undefined : String(value);
    else if (key === "routing") routing = value === null ? routing : String(value);
    else if (key === "list_executed_pipelines") listsPipelines = String(value) === "true";
    else if (key === "pipeline") pipeline = String(value);
    else if (key === "require_alias") requireAlias = String(value) === "true";
    else if (key === "retry_on_conflict") retries = Number(value);
    else if (key === "if_seq_no") conditions = { ...conditions, ifSeqNo: Number(value) };
    else if (key === "if_primary_term") conditions = { ...conditions, ifPrimaryTerm: Number(value) };
    else if (key === "version") conditions = { ...conditions, version: Number(value) };
    else if (key === "version_type")
      conditions = {
        ...conditions,
        versionType: versionTypeOf(String(value)),
      };
  }
  const operation = {
    action,
    index,
    id,
    source,
    requireAlias,
    listsPipelines,
    conditions,
    ...(pipeline !== undefined && { pipeline }),
    ...(routing !== undefined && { routing }),
    ...(templates && { templates }),
  };
  if (action !== "update") return operation;
  const parsed = parseUpdate(source.bytes);
  const update = { ...(sourceFilter !== undefined && { source: sourceFilter }), ...parsed };
  if (id !== undefined) requireUpdate(update, conditions, retries);
  return { ...operation, update };
}

function problemsOfOperation(operation: BulkOperation): string[] | undefined {
  const { action, index, id, conditions } = operation;
  const needsId = action === "update" || action === "delete";
  const tooLong = id === undefined ? undefined : problemOfId(id);
  if (index !== "" && tooLong === undefined && !(needsId && !id) && conditions === noConditions)
    return undefined;
  return [
    ...(index === "" ? ["index is missing"] : []),
    ...(needsId && !id ? ["id is missing"] : []),
    ...(tooLong === undefined ? [] : [tooLong]),
    ...(action === "update"
      ? []
      : action === "create"
        ? problemsOfCreate(conditions)
        : problemsOf(conditions)),
  ];
}

function tokenOf(value: Json): string {
  if (Array.isArray(value)) return "START_ARRAY";
  if (value === null) return "VALUE_NULL";
  if (typeof value === "object") return "START_OBJECT";
  return `VALUE_${typeof value === "boolean" ? "BOOLEAN" : typeof value === "number" ? "NUMBER" : "STRING"}`;
}
