import type { ElasticsearchError } from "../errors.ts";

const parseErrors = new Set(["x_content_parse_exception", "named_object_not_found_exception"]);

/** Errors that come from Java or from the parser: the server shows none of them as the root of one of its own. */
const foreign = new Set([
  ...parseErrors,
  "illegal_argument_exception",
  "illegal_state_exception",
  "number_format_exception",
  "null_pointer_exception",
  "date_time_parse_exception",
  "zone_rules_exception",
  "json_parse_exception",
  "json_e_o_f_exception",
  "e_o_f_exception",
]);

/** True for an error of Java's or the parser's rather than the server's own. */
export function isForeign(error: ElasticsearchError): boolean {
  return foreign.has(error.type);
}

/**
 * What an answer lists as `root_cause`: a parse error leads to what it wraps when that is a parse error or
 * one of the server's own, one of the server's own only to another of these.
 */
export function rootCauses(error: ElasticsearchError): ElasticsearchError[] {
  const cause = error.causedBy;
  if (!cause) return [error];
  const follows = parseErrors.has(error.type)
    ? parseErrors.has(cause.type) || !isForeign(cause)
    : !isForeign(error) && !isForeign(cause);
  return follows ? rootCauses(cause) : [error];
}
