import { ElasticsearchError, validationFailed } from "../../errors.ts";
import { expressionParameters } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";
import { prepareShard } from "../../search/execute/prepared-shard.ts";
import { onEachShard } from "../../search/execute/shard-failures.ts";
import { parseQuery } from "../../search/query/parse-query.ts";
import type { Query } from "../../search/query/query.ts";
import { defaultRequest } from "../../search/request/search-request.ts";
import { shardsOfRequest } from "../../search/shards-of-request.ts";
import { parsingError } from "../../search/syntax/malformed.ts";
import { parseTree } from "../../search/syntax/parse-tree.ts";
import { tokenOf } from "../../search/syntax/tree.ts";

const action = "indices:admin/validate/query";

export default defineRoute({
  name: "indices.validate_query",
  methods: ["GET", "POST"],
  paths: ["/_validate/query", "/{index}/_validate/query"],
  parameters: [...expressionParameters, "source", "source_content_type"],
  unimplemented: [
    "all_shards",
    "analyze_wildcard",
    "analyzer",
    "default_operator",
    "df",
    "explain",
    "lenient",
    "q",
    "rewrite",
  ],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const now = node.clock();
    const query = read(request.body, now);
    if (query === "malformed") return json({ valid: false });
    if (query === "missing") throw validationFailed("query cannot be null");
    const shards = shardsOfRequest(request, node, action, now);
    const search = { ...defaultRequest(now), ...(query && { query }) };
    const { failures } = onEachShard(shards, (shard) => prepareShard(shard, search));
    const total = shards.reduce((sum, { index }) => sum + index.settings.shards, 0);
    return json({ _shards: { total, successful: total, failed: 0 }, valid: failures.length === 0 });
  },
});

/** The query; undefined without a body, which is every document's. */
function read(body: Buffer, now: number): Query | undefined | "malformed" | "missing" {
  if (body.length === 0) return undefined;
  try {
    const tree = parseTree(body);
    if (tree.kind !== "object")
      throw parsingError(tree, `Expected [START_OBJECT] but found [${tokenOf(tree)}]`);
    const [other] = tree.entries.filter(({ key }) => key !== "query");
    if (other) throw parsingError(tree, `request does not support [${other.key}]`, other.keyStart);
    const [only] = tree.entries;
    return only ? parseQuery(only.value, now) : "missing";
  } catch (cause) {
    if (cause instanceof ElasticsearchError && cause.status === 400) return "malformed";
    throw cause;
  }
}
