import type { SearchRequest } from "../request/search-request.ts";
import { shardDocKey } from "../sort/special-keys.ts";

/**
 * A search in a point in time as the server runs it: sorts end in `_shard_doc`, so that paging loses nothing,
 * unless `search_after` has no value for it.
 */
export function breakTies(request: SearchRequest): SearchRequest {
  const { sort, searchAfter } = request;
  const isUnique = sort.some(({ name }) => name === "_shard_doc");
  const hasNoValue = searchAfter && searchAfter.length !== sort.length + 1;
  if (sort.length === 0 || isUnique || hasNoValue) return request;
  return { ...request, sort: [...sort, shardDocKey(false)] };
}
