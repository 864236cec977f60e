import { validationFailed } from "../../errors.ts";
import { expressionParameters } from "../../indices/expression.ts";
import { timeValueMs } from "../../indices/settings.ts";
import { defineRoute, json } from "../../route.ts";
import { checkKeepAlive } from "../../search/contexts/keep-alive.ts";
import { createPointInTimeId } from "../../search/contexts/point-in-time-id.ts";
import { searchContextsOf } from "../../search/contexts/search-contexts.ts";
import { count } from "../../search/execute/collect.ts";
import { prepareShard } from "../../search/execute/prepared-shard.ts";
import { parseQuery } from "../../search/query/parse-query.ts";
import type { Query } from "../../search/query/query.ts";
import { shardsJson } from "../../search/render/render-page.ts";
import { defaultRequest } from "../../search/request/search-request.ts";
import type { Shard } from "../../search/shard.ts";
import { shardsOfRequest } from "../../search/shards-of-request.ts";
import { contentError, failedField } from "../../search/syntax/malformed.ts";
import { parseTree } from "../../search/syntax/parse-tree.ts";
import { type ObjectTree, type Tree, tokenOf } from "../../search/syntax/tree.ts";

const action = "indices:data/read/open_point_in_time";

export default defineRoute({
  name: "open_point_in_time",
  methods: ["POST"],
  paths: ["/_pit", "/{index}/_pit"],
  parameters: [
    ...expressionParameters,
    "allow_partial_search_results",
    "ignore_throttled",
    "keep_alive",
    "max_concurrent_shard_requests",
    "preference",
    "routing",
  ],
  unsuggested: ["max_concurrent_shard_requests"],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const now = node.clock();
    const filter = request.body.length > 0 ? readIndexFilter(parseTree(request.body), now) : undefined;
    const keepAlive = request.query.get("keep_alive");
    const problems = [
      ...(request.params.index === undefined ? ["[index] is not specified"] : []),
      ...(keepAlive === undefined ? ["[keep_alive] is not specified"] : []),
    ];
    if (keepAlive === undefined || problems.length > 0) throw validationFailed(...problems);
    const keepAliveMs = timeValueMs("keep_alive", keepAlive);
    const shards = shardsOfRequest(request, node, action, now);
    checkKeepAlive(keepAliveMs, shards, node, "open_pit");
    const kept = filter ? shards.filter((shard) => canMatch(shard, filter)) : shards;
    const id = createPointInTimeId(kept, node);
    const { pointsInTime } = searchContextsOf(node);
    if (kept.length > 0)
      pointsInTime.open({ shards: kept, contexts: kept.length }, id, request.caller, keepAliveMs);
    return json({ id, _shards: shardsJson(kept, [], node) });
  },
});

interface IndexFilter {
  readonly query: Query;
  readonly tree: ObjectTree;
}

function readIndexFilter(tree: Tree, now: number): IndexFilter | undefined {
  const parser = "open_point_in_time_request";
  if (tree.kind !== "object")
    throw contentError(tree, `[${parser}] Expected START_OBJECT but was: ${tokenOf(tree)}`);
  let filter: IndexFilter | undefined;
  for (const { key, keyStart, value } of tree.entries) {
    if (key !== "index_filter") throw contentError(tree, `[${parser}] unknown field [${key}]`, keyStart);
    if (value.kind !== "object")
      throw contentError(value, `[${parser}] index_filter doesn't support values of type: ${tokenOf(value)}`);
    try {
      filter = { query: parseQuery(value, now), tree: value };
    } catch (cause) {
      throw failedField(parser, key, value, cause);
    }
  }
  return filter;
}

/** The server leaves out an index when it can tell without searching that nothing matches: by a range of dates. */
function canMatch(shard: Shard, { query, tree }: IndexFilter): boolean {
  const [only] = tree.entries;
  if (only?.key === "match_none") return false;
  const field =
    only?.key === "range" && only.value.kind === "object" ? only.value.entries[0]?.key : undefined;
  if (field === undefined || shard.index.mapping.field(field)?.type !== "date") return true;
  const search = { ...defaultRequest(0), query, queryTree: tree };
  return count(prepareShard(shard, search), 0) > 0;
}
