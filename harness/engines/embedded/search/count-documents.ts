import { ElasticsearchError, illegalArgument } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import type { JsonObject } from "../json.ts";
import { scanJson } from "../json-scanner.ts";
import type { Node } from "../node.ts";
import { collect, count } from "./execute/collect.ts";
import { prepareAll } from "./execute/page.ts";
import type { PreparedShard } from "./execute/prepared-shard.ts";
import { terminateEarly } from "./execute/terminate-early.ts";
import { parseQuery } from "./query/parse-query.ts";
import type { Query } from "./query/query.ts";
import { shardsJson } from "./render/render-page.ts";
import { checkPreference, warnOfThrottled } from "./request/check-parameters.ts";
import { checkTerminateAfter } from "./request/checks.ts";
import { queryOfParameter } from "./request/query-parameter.ts";
import { defaultRequest, type SearchRequest } from "./request/search-request.ts";
import { searchAction } from "./run-search.ts";
import { shardsOfRequest } from "./shards-of-request.ts";
import { MalformedRequest, parsingError } from "./syntax/malformed.ts";
import { parseTree } from "./syntax/parse-tree.ts";
import { numberFormat } from "./syntax/read.ts";
import { type Tree, tokenOf } from "./syntax/tree.ts";

export interface Count {
  readonly count: number;
  readonly terminatedEarly: boolean | undefined;
  /** `_shards` of the response. */
  readonly shards: JsonObject;
}

/** Counts the documents of a request's indices that its query matches. */
export function countDocuments(request: EngineRequest, node: Node, now: number): Count {
  checkPreference(request);
  warnOfThrottled(request);
  const search = {
    ...defaultRequest(now),
    ...readQuery(request, now),
    ...readParameters(request),
    size: 0,
  };
  const shards = shardsOfRequest(request, node, searchAction, now);
  const { prepared, failures } = prepareAll(shards, search, node);
  const terminated = [...prepared.values()].map((each) => terminateEarly(each, search));
  const counts = terminated.map((each) => each.total ?? countOf(each.prepared, search));
  return {
    count: counts.reduce((sum, each) => sum + each, 0),
    terminatedEarly: search.terminateAfter === 0 ? undefined : terminated.some(({ early }) => early),
    shards: shardsJson(shards, failures, node),
  };
}

function countOf(prepared: PreparedShard, search: SearchRequest): number {
  if (search.minScore === undefined) return count(prepared, Number.POSITIVE_INFINITY);
  return collect(prepared, search, { limit: 0, from: 0, counts: true }).total;
}

function readParameters(request: EngineRequest): Partial<SearchRequest> {
  const minScore = request.query.get("min_score");
  const terminateAfter = request.integer("terminate_after");
  return {
    ...(minScore !== undefined && { minScore: readFloat("min_score", minScore) }),
    ...(terminateAfter !== undefined && { terminateAfter: checkTerminateAfter(terminateAfter) }),
  };
}

function readFloat(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && !Number.isNaN(value)) return value;
  throw illegalArgument(`Failed to parse float parameter [${name}] with value [${text}]`, numberFormat(text));
}

/** The query of the body, or without one that of the parameter `q`. */
function readQuery(request: EngineRequest, now: number): Partial<SearchRequest> {
  const body = readBody(request.body, now);
  if (body && request.query.has("q"))
    throw illegalArgument(`request [${request.path}] contains unrecognized parameter: [q]`);
  return body ?? { query: queryOfParameter(request, now) };
}

/** A body that is no JSON is an error of the query that it should hold, where the reader stood before. */
function readTree(body: Buffer): Tree {
  try {
    return parseTree(body);
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError) || cause.type !== "x_content_parse_exception") throw cause;
    let offset = 0;
    try {
      for (const { start } of scanJson(body)) offset = start;
    } catch {
      // The error is known; only the token before it was asked for.
    }
    const tree = { kind: "null", literal: "", start: 0, end: 0, body } as const;
    const details = { type: "parsing_exception", reason: "Failed to parse", showsPosition: true };
    throw new MalformedRequest({ ...details, tree, offset, causedBy: cause });
  }
}

function readBody(body: Buffer, now: number): Pick<SearchRequest, "query" | "queryTree"> | undefined {
  if (body.length === 0) return undefined;
  const tree = readTree(body);
  if (tree.kind !== "object")
    throw parsingError(tree, `Expected [START_OBJECT] but found [${tokenOf(tree)}]`);
  let query: Query | undefined;
  let queryTree: Tree | undefined;
  for (const { key, keyStart, value } of tree.entries) {
    if (key !== "query") throw parsingError(tree, `request does not support [${key}]`, keyStart);
    try {
      query = parseQuery(value, now);
      queryTree = value;
    } catch (cause) {
      throw cause instanceof ElasticsearchError && cause.type === "illegal_argument_exception"
        ? new MalformedRequest({
            type: "parsing_exception",
            reason: "Failed to parse",
            tree: value,
            offset: value.end - 1,
            showsPosition: true,
            causedBy: cause,
          })
        : cause;
    }
  }
  return { query, queryTree };
}
