import type { Json, JsonObject } from "./json.ts";

export interface ErrorDetails {
  readonly type: string;
  readonly reason: string;
  readonly status: number;
  /** Further keys shown beside type and reason: `index`, `index_uuid`, `shard`, `header`, ... */
  readonly metadata?: JsonObject;
  readonly causedBy?: ElasticsearchError;
  /** Response headers that go with the error, `WWW-Authenticate` for instance. */
  readonly headers?: Readonly<Record<string, string | string[]>>;
  /** Shown as `root_cause` instead of what the chain of causes gives. */
  readonly rootCauses?: readonly ElasticsearchError[];
  /** It is Java's own or its parser's, whatever its type: the server looks no deeper than the error around it. */
  readonly foreign?: true;
  /** Keys shown after `reason` of the outermost error only, such as `phase` and `failed_shards` of a search. */
  readonly outer?: JsonObject;
}

/** An error as the real server would answer it. Throw it from any depth; the HTTP side renders it. */
export class ElasticsearchError extends Error {
  readonly type: string;
  readonly status: number;
  readonly metadata: JsonObject;
  readonly causedBy: ElasticsearchError | undefined;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly foreign: boolean;
  readonly #rootCauses: readonly ElasticsearchError[] | undefined;
  readonly #outer: JsonObject;

  constructor(details: ErrorDetails) {
    super(details.reason, { cause: details.causedBy });
    this.name = "ElasticsearchError";
    this.type = details.type;
    this.status = details.status;
    this.metadata = details.metadata ?? {};
    this.causedBy = details.causedBy;
    this.headers = details.headers ?? {};
    this.foreign = details.foreign ?? foreignTypes.has(details.type);
    this.#rootCauses = details.rootCauses;
    this.#outer = details.outer ?? {};
  }

  /** The error alone, as an item of a bulk response or a `caused_by` shows it. */
  toJson(withTrace = false): JsonObject {
    const json: JsonObject = { type: this.type, reason: this.message, ...this.#outer, ...this.metadata };
    if (this.causedBy) json.caused_by = this.causedBy.toJson(withTrace);
    if (withTrace) json.stack_trace = this.stack ?? "";
    return json;
  }

  /** The whole response body: `{error: {root_cause, type, reason, ...}, status}`; `error_trace` adds where it arose. */
  toResponse(withTrace = false): JsonObject {
    const roots = this.#rootCauses ?? [deepestOfTheServer(this)];
    const rootCause: Json[] = roots.map((root) => ({
      type: root.type,
      reason: root.toJson().reason ?? null,
      ...root.metadata,
      ...(withTrace && { stack_trace: root.stack ?? "" }),
    }));
    return { error: { root_cause: rootCause, ...this.toJson(withTrace) }, status: this.status };
  }
}

/** Types that are Java's and its parser's own: the server looks no deeper than the error wrapping them. */
const foreignTypes = new Set([
  "illegal_argument_exception",
  "illegal_state_exception",
  "date_time_parse_exception",
  "date_time_exception",
  "number_format_exception",
  "null_pointer_exception",
  "class_cast_exception",
  "missing_resource_exception",
  "pattern_syntax_exception",
  "arithmetic_exception",
  "unsupported_operation_exception",
  "i_o_exception",
  "input_coercion_exception",
  "json_parse_exception",
  "json_e_o_f_exception",
  "x_content_parse_exception",
  "x_content_e_o_f_exception",
  "named_object_not_found_exception",
]);

function deepestOfTheServer(error: ElasticsearchError): ElasticsearchError {
  let deepest = error;
  while (deepest.causedBy && !deepest.causedBy.foreign) deepest = deepest.causedBy;
  return deepest;
}

/** 400 `illegal_argument_exception`, the server's most common refusal. */
export function illegalArgument(
  reason: string,
  causedBy?: ElasticsearchError,
  headers?: Readonly<Record<string, string>>,
): ElasticsearchError {
  return new ElasticsearchError({
    type: "illegal_argument_exception",
    reason,
    status: 400,
    ...(causedBy && { causedBy }),
    ...(headers && { headers }),
  });
}

/** 400 `action_request_validation_exception`: `Validation Failed: 1: a;2: b;`. */
export function validationFailed(...problems: string[]): ElasticsearchError {
  const list = problems.map((problem, at) => `${at + 1}: ${problem};`).join("");
  return new ElasticsearchError({
    type: "action_request_validation_exception",
    reason: `Validation Failed: ${list}`,
    status: 400,
  });
}

/** 400 `parse_exception`, for bodies that are missing or shaped wrongly. */
export function parseException(reason: string, causedBy?: ElasticsearchError): ElasticsearchError {
  return new ElasticsearchError({
    type: "parse_exception",
    reason,
    status: 400,
    ...(causedBy && { causedBy }),
  });
}

/** 404 `index_not_found_exception` for a name or expression that resolves to nothing. */
export function indexNotFound(name: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "index_not_found_exception",
    reason: `no such index [${name}]`,
    status: 404,
    metadata: {
      ...(!name.includes("*") && { "resource.type": "index_or_alias", "resource.id": name }),
      index_uuid: "_na_",
      index: name,
    },
  });
}

/** 501 for what the real server does and this engine does not: refused loudly, never answered politely. */
export function notImplemented(what: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "not_implemented_exception",
    reason: `the embedded engine does not implement ${what}`,
    status: 501,
  });
}
