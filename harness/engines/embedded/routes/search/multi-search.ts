import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import { expressionParameters } from "../../indices/expression.ts";
import type { Node } from "../../node.ts";
import { defineRoute, rawJson } from "../../route.ts";
import { parseMultiSearch, type SingleSearch } from "../../search/request/parse-multi-search.ts";
import { runSearch, searchAction } from "../../search/run-search.ts";
import { searchTurn } from "../../search/turns.ts";

const action = "indices:data/read/msearch";

export default defineRoute({
  name: "msearch",
  methods: ["GET", "POST"],
  paths: ["/_msearch", "/{index}/_msearch"],
  parameters: [
    ...expressionParameters,
    "ccs_minimize_roundtrips",
    "ignore_throttled",
    "max_concurrent_searches",
    "max_concurrent_shard_requests",
    "pre_filter_shard_size",
    "rest_total_hits_as_int",
    "routing",
    "search_type",
    "typed_keys",
  ],
  unimplemented: ["include_named_queries_score"],
  unsuggested: ["max_concurrent_searches", "max_concurrent_shard_requests", "pre_filter_shard_size"],
  privilege: { index: action, names: "handler" },
  body: "ndjson",
  async handle(request, node) {
    const start = node.clock();
    if ((request.integer("max_concurrent_searches") ?? 1) < 1)
      throw illegalArgument("maxConcurrentSearchRequests must be positive");
    const searches = parseMultiSearch(request, start);
    if (!request.caller.allowsSomeIndex(action)) throw request.caller.refusal("index", action);
    const answers: Buffer[] = [];
    for (const each of searches) {
      await searchTurn(request, node);
      answers.push(answer(each, node));
    }
    const took = Math.max(0, node.clock() - start);
    const parts = answers.flatMap((each, at) => (at === 0 ? [each] : [Buffer.from(","), each]));
    return rawJson(
      Buffer.concat([Buffer.from(`{"took":${took},"responses":[`), ...parts, Buffer.from("]}")]),
    );
  },
});

/** The response to one search as it would be alone, with its status. */
function answer({ request, search }: SingleSearch, node: Node): Buffer {
  try {
    requireNamed(request.params.index, request.caller);
    const page = runSearch(request, search, node);
    return Buffer.concat([page.subarray(0, -1), Buffer.from(',"status":200}')]);
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError) || cause.status === 501) throw cause;
    return Buffer.from(JSON.stringify(cause.toResponse()));
  }
}

/** Wildcards resolve to what the caller may search, names must be allowed. */
function requireNamed(expression: string | undefined, caller: SingleSearch["request"]["caller"]): void {
  const names = (expression ?? "").split(",").filter((name) => name !== "" && !/\*|^_all$|^-/.test(name));
  caller.requireIndices(searchAction, names);
}
