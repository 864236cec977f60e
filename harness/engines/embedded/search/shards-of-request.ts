import type { EngineRequest } from "../http/request.ts";
import { expressionOptions } from "../indices/expression.ts";
import type { Target } from "../indices/resolve.ts";
import type { Json } from "../json.ts";
import type { Node } from "../node.ts";
import type { Caller } from "../security/caller.ts";
import { bool } from "./query/bool.ts";
import { parseQuery } from "./query/parse-query.ts";
import type { Query } from "./query/query.ts";
import { createShard, type Shard } from "./shard.ts";
import { parseTree } from "./syntax/parse-tree.ts";

/** The indices that a request's `index` expression reaches, as they are now and as far as the caller may see. */
export function shardsOfRequest(request: EngineRequest, node: Node, action: string, now: number): Shard[] {
  return node.indices
    .resolve(request.params.index, expressionOptions(request, action))
    .map((target, position) =>
      createShard(target.index, position, restrictionOf(target, request.caller, action, now)),
    );
}

/** What limits the documents of a target: filters of its aliases, and document-level security. */
function restrictionOf(target: Target, caller: Caller, action: string, now: number): Query | undefined {
  const filters = [target.filters, documentQueries(target, caller, action)].filter(
    (each) => each !== undefined,
  );
  if (filters.length === 0) return undefined;
  return bool({ must: [], filter: filters.map((queries) => anyOf(queries, now)), should: [], mustNot: [] });
}

/** Undefined when every document may be seen through one of the names. */
function documentQueries({ names }: Target, caller: Caller, action: string): Json[] | undefined {
  const queries: Json[] = [];
  for (const name of names) {
    const own = caller.documentQueries(action, name);
    if (!own) return undefined;
    queries.push(...own);
  }
  return queries;
}

/** A query that matches what one of some queries in JSON matches. A role may hold its query as a string of JSON. */
export function anyOf(queries: readonly Json[], now: number): Query {
  const should = queries.map((query) => {
    const text = typeof query === "string" ? query : JSON.stringify(query);
    return parseQuery(parseTree(Buffer.from(text)), now);
  });
  return bool({ must: [], filter: [], should, mustNot: [], minimumShouldMatch: "1" });
}
