import { ElasticsearchError } from "../../errors.ts";
import { expressionParameters } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";
import { count } from "../../search/execute/collect.ts";
import { prepareAll } from "../../search/execute/page.ts";
import { parseQuery } from "../../search/query/parse-query.ts";
import type { Query } from "../../search/query/query.ts";
import { shardsJson } from "../../search/render/render-page.ts";
import { defaultRequest } from "../../search/request/search-request.ts";
import { shardsOfRequest } from "../../search/shards-of-request.ts";
import { MalformedRequest, parsingError } from "../../search/syntax/malformed.ts";
import { parseTree } from "../../search/syntax/parse-tree.ts";
import { tokenOf } from "../../search/syntax/tree.ts";

const action = "indices:data/read/search";

export default defineRoute({
  name: "count",
  methods: ["GET", "POST"],
  paths: ["/_count", "/{index}/_count"],
  parameters: [...expressionParameters, "ignore_throttled", "preference", "routing"],
  unimplemented: [
    "analyze_wildcard",
    "analyzer",
    "default_operator",
    "df",
    "lenient",
    "min_score",
    "q",
    "terminate_after",
  ],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const now = node.clock();
    const query = request.body.length === 0 ? undefined : parseBody(request.body, now);
    const shards = shardsOfRequest(request, node, action, now);
    const { prepared, failures } = prepareAll(shards, { ...defaultRequest(now), query, size: 0 }, node);
    let total = 0;
    for (const each of prepared.values()) total += count(each, Number.POSITIVE_INFINITY);
    return json({ count: total, _shards: shardsJson(shards, failures, node) });
  },
});

function parseBody(body: Buffer, now: number): Query | undefined {
  const tree = parseTree(body);
  if (tree.kind !== "object")
    throw parsingError(tree, `Expected [START_OBJECT] but found [${tokenOf(tree)}]`);
  let query: Query | undefined;
  for (const { key, keyStart, value } of tree.entries) {
    if (key !== "query") throw parsingError(tree, `request does not support [${key}]`, keyStart);
    try {
      query = parseQuery(value, now);
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
  return query;
}
