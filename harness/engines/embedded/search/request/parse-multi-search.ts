import { ElasticsearchError, illegalArgument, parseException, validationFailed } from "../../errors.ts";
import { EngineRequest } from "../../http/request.ts";
import { expressionOptions } from "../../indices/expression.ts";
import { contentError } from "../syntax/malformed.ts";
import { parseTree } from "../syntax/parse-tree.ts";
import { readText } from "../syntax/read.ts";
import type { Tree } from "../syntax/tree.ts";
import { readSearch } from "./parse-request.ts";
import type { SearchRequest } from "./search-request.ts";

/** One search of several: as a request of its own, and parsed. */
export interface SingleSearch {
  readonly request: EngineRequest;
  readonly search: SearchRequest;
}

/** Keys of the line before a search, by the query parameter of a search that each stands for. */
const headerKeys: Readonly<Record<string, string>> = {
  index: "index",
  indices: "index",
  search_type: "search_type",
  searchType: "search_type",
  request_cache: "request_cache",
  requestCache: "request_cache",
  preference: "preference",
  routing: "routing",
  allow_partial_search_results: "allow_partial_search_results",
  ignore_unavailable: "ignore_unavailable",
  ignoreUnavailable: "ignore_unavailable",
  allow_no_indices: "allow_no_indices",
  allowNoIndices: "allow_no_indices",
  expand_wildcards: "expand_wildcards",
  expandWildcards: "expand_wildcards",
  ignore_throttled: "ignore_throttled",
  ignoreThrottled: "ignore_throttled",
  ccs_minimize_roundtrips: "ccs_minimize_roundtrips",
};

const newline = 0x0a;

/** Reads pairs of lines, a header and a search. One that is malformed refuses them all. */
export function parseMultiSearch(request: EngineRequest, now: number): SingleSearch[] {
  const { body } = request;
  if (body.length === 0) throw parseException("request body or source parameter is required");
  if (body.at(-1) !== newline)
    throw illegalArgument("The msearch request must be terminated by a newline [\n]");
  const lines = linesOf(body);
  const read = [];
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const single = singleRequest(request, lines[at] as Buffer, lines[at + 1] as Buffer);
    read.push({ request: single, ...readSearch(single, now) });
  }
  if (read.length === 0) throw validationFailed("no requests added");
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0) throw validationFailed(...problems);
  return read;
}

function linesOf(body: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let start = 0; start < body.length; ) {
    const end = body.indexOf(newline, start);
    lines.push(body.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

function singleRequest(request: EngineRequest, header: Buffer, body: Buffer): EngineRequest {
  const query = new Map(request.query);
  let { index } = request.params;
  for (const [name, value] of header.length === 0 ? [] : readHeader(header))
    if (name === "index") index = value;
    else query.set(name, value);
  if (body.length === 0) throw emptySearch();
  const single = new EngineRequest({ ...request, params: index === undefined ? {} : { index }, query, body });
  // Only to refuse what is none of its values: which indices there are is seen when the search runs.
  expressionOptions(single, "indices:data/read/search");
  return single;
}

function readHeader(bytes: Buffer): [string, string][] {
  const tree = parseTree(bytes);
  if (tree.kind !== "object")
    throw contentError(tree, "Unexpected token after end of object", tree.start + 1);
  return tree.entries
    .filter(({ value }) => value.kind !== "null")
    .map(({ key, value }) => {
      const name = Object.hasOwn(headerKeys, key) ? headerKeys[key] : undefined;
      if (name === undefined) throw illegalArgument(`key [${key}] is not supported in the metadata section`);
      return [name, text(value)];
    });
}

function text(value: Tree): string {
  return value.kind === "array" ? value.items.map(readText).join(",") : readText(value);
}

function emptySearch(): ElasticsearchError {
  return new ElasticsearchError({
    type: "parsing_exception",
    reason: "Expected [START_OBJECT] but found [null]",
    status: 400,
    metadata: { line: 1, col: 0 },
  });
}
