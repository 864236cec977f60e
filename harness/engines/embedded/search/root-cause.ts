import { ElasticsearchError, type ErrorDetails } from "../errors.ts";

const parseErrors = new Set(["x_content_parse_exception", "named_object_not_found_exception"]);

/** Errors that come from Java or from the parser: the server shows none of them as the root of one of its own. */
const foreign = new Set([
  ...parseErrors,
  "illegal_argument_exception",
  "illegal_state_exception",
  "number_format_exception",
  "null_pointer_exception",
  "date_time_exception",
  "date_time_parse_exception",
  "zone_rules_exception",
  "json_parse_exception",
  "json_e_o_f_exception",
  "e_o_f_exception",
  "buffer_underflow_exception",
  "input_coercion_exception",
  "token_mgr_error",
  "unsupported_operation_exception",
  "query_validation_exception",
]);

/** An error of a library that has the type of one of the server's own. */
export class ForeignError extends ElasticsearchError {}

/** True for an error of Java's or the parser's rather than the server's own. */
export function isForeign(error: ElasticsearchError): boolean {
  return foreign.has(error.type) || error instanceof ForeignError;
}

/**
 * What an answer lists as `root_cause`: a parse error leads to what it wraps when that is a parse error or
 * one of the server's own, one of the server's own only to another of these.
 */
export function rootCauses(error: ElasticsearchError): ElasticsearchError[] {
  const cause = error.causedBy;
  return cause && leadsTo(error.type, cause) ? rootCauses(cause) : [error];
}

/** As `rootCauses`, for an error that is about to be made. */
export function rootCausesOf(details: ErrorDetails): ElasticsearchError[] {
  const { causedBy } = details;
  if (causedBy && leadsTo(details.type, causedBy)) return rootCauses(causedBy);
  return [new ElasticsearchError({ ...details, rootCauses: [] })];
}

/** 400 `illegal_argument_exception` around an error that the server does not take for the root. */
export function illegalArgumentAround(reason: string, causedBy: ElasticsearchError): ElasticsearchError {
  const details = { type: "illegal_argument_exception", reason, status: 400, causedBy };
  return new ElasticsearchError({ ...details, rootCauses: rootCausesOf(details) });
}

function leadsTo(type: string, cause: ElasticsearchError): boolean {
  if (parseErrors.has(type)) return parseErrors.has(cause.type) || !isForeign(cause);
  return !foreign.has(type) && !isForeign(cause);
}
