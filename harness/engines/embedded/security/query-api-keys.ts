import { ElasticsearchError, notImplemented, validationFailed } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import type { Node } from "../node.ts";
import { checkWindow } from "../search/execute/check-window.ts";
import { collect } from "../search/execute/collect.ts";
import { hitOrder } from "../search/execute/hit.ts";
import { prepareShard } from "../search/execute/prepared-shard.ts";
import { allShardsFailed } from "../search/execute/shard-failures.ts";
import { parseSearchBody } from "../search/request/parse-body.ts";
import { defaultRequest } from "../search/request/search-request.ts";
import { createShard } from "../search/shard.ts";
import { parseTree } from "../search/syntax/parse-tree.ts";
import type { ApiKey } from "./api-keys.ts";
import { checkField, checkKeyQuery } from "./check-key-query.ts";
import { describeApiKey, findApiKeys } from "./find-api-keys.ts";
import { Form } from "./form.ts";
import { indexOfKey } from "./key-index.ts";

const parser = "query_api_key_request_payload";
const fields = {
  query: "object",
  aggs: "object",
  aggregations: "object",
  from: "number",
  size: "number",
  sort: "any",
  search_after: "list",
} as const;

/** The keys that a search among them finds: all, or the caller's own when they may see no others. */
export function queryApiKeys(request: EngineRequest, node: Node, withLimitedBy: boolean): JsonObject {
  const seesAll = request.caller.allowsCluster("cluster:admin/xpack/security/api_key/get");
  const keys = findApiKeys(node, { owner: seesAll ? undefined : request.caller });
  const search = { ...defaultRequest(node.clock()), ...parse(request, node) };
  const shards = keys.map((key, position) => createShard(indexOfKey(key, node.clock), position, undefined));
  try {
    const found = shards.map((shard) => {
      checkWindow(shard, search, false);
      const prepared = prepareShard(shard, search);
      const { hits, total } = collect(prepared, search, { limit: 1, from: 0, counts: true });
      const sort = hits.map(({ values }) =>
        prepared.keys.map((each, at) => JSON.parse(each.render(values[at] ?? null)) as Json),
      );
      return { hits, total, sort };
    });
    const { from, size } = search;
    const shown = found
      .flatMap(({ hits }) => hits)
      .sort(hitOrder(search.sort))
      .slice(from, from + size)
      .map(({ position }) => {
        const [sort = []] = found[position]?.sort ?? [];
        const described = describeApiKey(keys[position] as ApiKey, withLimitedBy);
        return { ...described, ...(sort.length > 0 && { _sort: sort }) };
      });
    const total = found.reduce((sum, each) => sum + each.total, 0);
    return { total, count: shown.length, api_keys: shown };
  } catch (cause) {
    const [shard] = shards;
    if (!(cause instanceof ElasticsearchError) || cause.status === 501) throw cause;
    throw allShardsFailed([{ shard, error: cause }], node);
  }
}

function parse(request: EngineRequest, node: Node): ReturnType<typeof parseSearchBody> {
  if (request.body.length === 0) return {};
  const form = new Form(request, parser, fields);
  if (form.get("aggs") ?? form.get("aggregations")) throw notImplemented("[aggs] in a query of API keys");
  const problems = (["from", "size"] as const)
    .map((name) => [name, form.get<number>(name) ?? 0] as const)
    .filter(([, value]) => value < 0)
    .map(([name, value]) => `[${name}] parameter cannot be negative but was [${value}]`);
  if (problems.length > 0) throw validationFailed(...problems);
  const options = parseBody(form, request, node);
  checkKeyQuery(form.get<Json>("query") ?? null);
  for (const key of listOf(form.get<Json>("sort")))
    checkField(isObject(key) ? (Object.keys(key)[0] ?? "") : String(key));
  return options;
}

function parseBody(form: Form, request: EngineRequest, node: Node): ReturnType<typeof parseSearchBody> {
  try {
    return parseSearchBody(parseTree(request.body), { now: node.clock(), warn: () => undefined });
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError)) throw cause;
    if (cause.status === 501) checkKeyQuery(form.get<Json>("query") ?? null);
    if (cause.type !== "parsing_exception") throw cause;
    const { line, col } = cause.metadata;
    throw new ElasticsearchError({
      type: "x_content_parse_exception",
      reason: `[${line}:${col}] [${parser}] failed to parse field [${form.get("query") ? "query" : "sort"}]`,
      status: 400,
      causedBy: cause,
    });
  }
}

function listOf(sort: Json | undefined): Json[] {
  if (sort === undefined) return [];
  return Array.isArray(sort) ? (sort as Json[]) : [sort];
}
