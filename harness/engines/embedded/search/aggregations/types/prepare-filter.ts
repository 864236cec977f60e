import { ElasticsearchError } from "../../../errors.ts";
import type { Matcher, Query } from "../../query/query.ts";
import type { Shard } from "../../shard.ts";

/** Prepares a query inside an aggregation, where the server shows what is wrong with it as it is. */
export function prepareFilter(query: Query, shard: Shard): () => Matcher {
  try {
    return query.prepare(shard, 0);
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError) || cause.type !== "query_shard_exception") throw cause;
    throw cause.causedBy ?? cause;
  }
}
