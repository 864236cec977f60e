import type { EngineRequest } from "../http/request.ts";
import { expressionOptions } from "../indices/expression.ts";
import type { Target } from "../indices/resolve.ts";
import { shardOf } from "../indices/routing.ts";
import type { Json } from "../json.ts";
import type { Node } from "../node.ts";
import { documentLookUp } from "./document-lookup.ts";
import { bool } from "./query/bool.ts";
import { parseQuery } from "./query/parse-query.ts";
import type { Query } from "./query/query.ts";
import { routed } from "./query/routed.ts";
import { createShard, type Shard } from "./shard.ts";
import { parseTree } from "./syntax/parse-tree.ts";

/** The indices that a request's `index` expression reaches, as they are now and as far as the caller may see. */
export function shardsOfRequest(request: EngineRequest, node: Node, action: string, now: number): Shard[] {
  const given = request.query
    .get("routing")
    ?.split(",")
    .filter((value) => value !== "");
  if (given?.length === 0) return [];
  const lookUp = documentLookUp(node, request.caller);
  return node.indices
    .resolve(request.params.index, expressionOptions(request, action))
    .map((target, position) => {
      const numbers = shardNumbers(target, given);
      const visible = matchingOneOfEach(request.caller.documentQueries(action, target.names), now);
      const limits = [
        matchingOneOfEach(target.filters ? [target.filters] : [], now),
        visible,
        numbers && routed(numbers),
      ].filter((each) => each !== undefined);
      const limit = limits.length > 1 ? allOf(limits) : limits[0];
      return { ...createShard(target.index, position, limit, numbers?.size), visible, lookUp };
    });
}

/** The shards that a search is routed to: by the request, by the aliases it goes through, or by what both say. */
function shardNumbers({ index, routing }: Target, given: string[] | undefined): Set<number> | undefined {
  if (index.settings.shards === 1) return undefined;
  const both = routing && given ? given.filter((value) => routing.includes(value)) : (given ?? routing);
  if (!both || both.length === 0) return undefined;
  return new Set(both.map((value) => shardOf(index, value)));
}

function allOf(limits: readonly Query[]): Query {
  return bool({ must: [], filter: [...limits], should: [], mustNot: [] });
}

/** As `oneOfEach`; no groups, no query. */
function matchingOneOfEach(groups: readonly (readonly Json[])[], now: number): Query | undefined {
  return groups.length === 0 ? undefined : parsedLater(() => oneOfEach(groups, now));
}

/** What is wrong with the query of a role shows where a shard is searched, not before. */
function parsedLater(parse: () => Query): Query {
  return { prepare: (shard, boost) => parse().prepare(shard, boost) };
}

/** A query that matches what, of each group, one of the queries in JSON matches. */
export function oneOfEach(groups: readonly (readonly Json[])[], now: number): Query {
  return bool({ must: [], filter: groups.map((queries) => anyOf(queries, now)), should: [], mustNot: [] });
}

/** A query that matches what one of some queries in JSON matches. A role may hold its query as a string of JSON. */
function anyOf(queries: readonly Json[], now: number): Query {
  const should = queries.map((query) => {
    const text = typeof query === "string" ? query : JSON.stringify(query);
    return parseQuery(parseTree(Buffer.from(text)), now);
  });
  return bool({ must: [], filter: [], should, mustNot: [], minimumShouldMatch: "1" });
}
