import { sourceFilterOfQuery } from "../../documents/source-filter.ts";
import { illegalArgument, validationFailed } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";
import { timeValueMs } from "../../indices/settings.ts";
import { pipelineProblems } from "../aggregations/frame/answer.ts";
import { parseSortParameter } from "../sort/parse-sort.ts";
import { parseTree } from "../syntax/parse-tree.ts";
import { checkSearchParameters } from "./check-parameters.ts";
import { checkFrom, checkSize, checkTerminateAfter, checkTotal } from "./checks.ts";
import { fieldAndFormat } from "./field-and-format.ts";
import { parseSearchBody } from "./parse-body.ts";
import { queryOfParameter, queryParameters } from "./query-parameter.ts";
import { defaultRequest, type SearchRequest } from "./search-request.ts";
import { storedFields } from "./stored-fields.ts";

/** Query parameters of a search that are read here, or that change nothing on a single node. */
export const searchParameters = [
  ...queryParameters,
  "_source",
  "_source_excludes",
  "_source_includes",
  "allow_partial_search_results",
  "batched_reduce_size",
  "ccs_minimize_roundtrips",
  "docvalue_fields",
  "from",
  "ignore_throttled",
  "max_concurrent_shard_requests",
  "pre_filter_shard_size",
  "preference",
  "request_cache",
  "rest_total_hits_as_int",
  "routing",
  "scroll",
  "search_type",
  "seq_no_primary_term",
  "size",
  "sort",
  "source",
  "source_content_type",
  "stats",
  "stored_fields",
  "terminate_after",
  "timeout",
  "track_scores",
  "track_total_hits",
  "typed_keys",
  "version",
];

/** Query parameters of a search that the server reads only when they are given. */
export const unsuggestedSearchParameters = [
  "allow_partial_search_results",
  "explain",
  "from",
  "max_concurrent_shard_requests",
  "pre_filter_shard_size",
  "seq_no_primary_term",
  "size",
  "source",
  "source_content_type",
  "terminate_after",
  "timeout",
  "track_scores",
  "track_total_hits",
  "version",
];

/** Query parameters of a search that the engine does not implement. */
export const unimplementedSearchParameters = [
  "_source_exclude_vectors",
  "explain",
  "force_synthetic_source",
  "include_named_queries_score",
  "suggest_field",
  "suggest_mode",
  "suggest_size",
  "suggest_text",
];

/** Reads a search from its body and its query string, which wins. */
export function parseSearch(request: EngineRequest, now: number): SearchRequest {
  const { search, problems } = readSearch(request, now);
  if (problems.length > 0) throw validationFailed(...problems);
  return search;
}

/** As `parseSearch`, with what the server finds wrong once all of the request is read. */
export function readSearch(
  request: EngineRequest,
  now: number,
): { search: SearchRequest; problems: readonly string[] } {
  const body =
    request.body.length === 0
      ? {}
      : parseSearchBody(parseTree(request.body), { now, warn: (text) => request.warn(text) });
  const search = withStoredFields({ ...defaultRequest(now), ...body, ...parametersOf(request, now) });
  const asksForTotal = body.trackTotalHits !== undefined || request.query.has("track_total_hits");
  return { search, problems: validate(request, search, asksForTotal) };
}

const sliceAlone = "[slice] can only be used with [scroll] or [point-in-time] requests";

/** Whoever asks for stored fields gets no source but by asking for it too. */
function withStoredFields(search: SearchRequest): SearchRequest {
  const { storedFields, asksForSource } = search;
  if (storedFields === undefined || asksForSource || storedFields.includes("_source")) return search;
  return { ...search, source: false };
}

type Mutable = { -readonly [Name in keyof SearchRequest]?: SearchRequest[Name] };

function parametersOf(request: EngineRequest, now: number): Mutable {
  const options: Mutable = {};
  const query = queryOfParameter(request, now);
  if (query) options.query = query;
  const from = request.integer("from");
  if (from !== undefined) options.from = checkFrom(from);
  const size = request.integer("size");
  if (size !== undefined) options.size = checkSize(size);
  const sort = request.query.get("sort");
  if (sort) options.sort = parseSortParameter(sort, now);
  const source = sourceFilterOfQuery(request.query);
  if (source !== undefined) {
    options.source = source;
    options.asksForSource = source !== false;
  }
  const stored = request.list("stored_fields");
  if (stored !== undefined) options.storedFields = storedFields(stored);
  const docValues = request.list("docvalue_fields");
  if (docValues !== undefined) options.docValueFields = docValues.map(fieldAndFormat);
  const timeout = request.query.get("timeout");
  if (timeout !== undefined) timeValueMs("timeout", timeout);
  const trackScores = request.boolean("track_scores");
  if (trackScores !== undefined) options.trackScores = trackScores;
  const terminateAfter = request.integer("terminate_after");
  if (terminateAfter !== undefined) options.terminateAfter = checkTerminateAfter(terminateAfter);
  const version = request.boolean("version");
  if (version !== undefined) options.version = version;
  const seqNoPrimaryTerm = request.boolean("seq_no_primary_term");
  if (seqNoPrimaryTerm !== undefined) options.seqNoPrimaryTerm = seqNoPrimaryTerm;
  const allowsPartialResults = request.boolean("allow_partial_search_results");
  if (allowsPartialResults !== undefined) options.allowsPartialResults = allowsPartialResults;
  const typedKeys = request.boolean("typed_keys");
  if (typedKeys !== undefined) options.typedKeys = typedKeys;
  const total = totalOf(request);
  if (total !== undefined) options.trackTotalHits = total;
  return options;
}

function totalOf(request: EngineRequest): number | false | undefined {
  const total = request.query.get("track_total_hits");
  if (total === undefined) return undefined;
  if (total === "true" || total === "") return Number.POSITIVE_INFINITY;
  if (total === "false") return false;
  return checkTotal(request.integer("track_total_hits") ?? -1);
}

function validate(request: EngineRequest, search: SearchRequest, asksForTotal: boolean): string[] {
  checkSearchParameters(request);
  const total = search.trackTotalHits;
  if (request.boolean("rest_total_hits_as_int") && asksForTotal && total !== false && Number.isFinite(total))
    throw illegalArgument(
      `[rest_total_hits_as_int] cannot be used if the tracking of total hits is not accurate, got ${total}`,
    );
  const problems = request.query.has("scroll")
    ? scrollProblems(request, search, asksForTotal)
    : pagingProblems(request, search);
  return [
    ...(search.slice && !search.pointInTime && !request.query.has("scroll") ? [sliceAlone] : []),
    ...storedFieldsProblems(search),
    ...problems,
    ...(search.aggregations ? pipelineProblems(search.aggregations) : []),
  ];
}

function storedFieldsProblems({ storedFields, asksForSource, fields }: SearchRequest): string[] {
  if (storedFields !== "none") return [];
  return [
    ...(asksForSource ? ["[stored_fields] cannot be disabled if [_source] is requested"] : []),
    ...(fields.length > 0 ? ["[stored_fields] cannot be disabled when using the [fields] option"] : []),
  ];
}

function scrollProblems(request: EngineRequest, search: SearchRequest, asksForTotal: boolean): string[] {
  const problems: string[] = [];
  if (asksForTotal && search.trackTotalHits !== Number.POSITIVE_INFINITY)
    problems.push("disabling [track_total_hits] is not allowed in a scroll context");
  if (search.from > 0) problems.push("using [from] is not allowed in a scroll context");
  if (search.size === 0) problems.push("[size] cannot be [0] in a scroll context");
  if (search.searchAfter) problems.push("[search_after] cannot be used in a scroll context");
  if (request.boolean("request_cache")) problems.push("[request_cache] cannot be used in a scroll context");
  if (search.collapse) problems.push("cannot use `collapse` in a scroll context");
  if (search.rescores.length > 0) problems.push("using [rescore] is not allowed in a scroll context");
  if (search.pointInTime) problems.push("using [point in time] is not allowed in a scroll context");
  return problems;
}

function pagingProblems(request: EngineRequest, search: SearchRequest): string[] {
  const problems: string[] = [];
  if (search.searchAfter && search.from > 0)
    problems.push("[from] parameter must be set to 0 when [search_after] is used");
  if (!search.pointInTime) return problems;
  if (request.params.index !== undefined)
    problems.push(
      "[indices] cannot be used with point in time. Do not specify any index with point in time.",
    );
  if (["ignore_unavailable", "allow_no_indices", "expand_wildcards"].some((name) => request.query.has(name)))
    problems.push("[indicesOptions] cannot be used with point in time");
  if (request.query.has("routing")) problems.push("[routing] cannot be used with point in time");
  if (request.query.has("preference")) problems.push("[preference] cannot be used with point in time");
  return problems;
}
