import { ElasticsearchError, illegalArgument } from "../errors.ts";
import type { Field } from "../mapping/field.ts";
import type { Shard } from "./shard.ts";

/** What is wrong with a query on one index: 400 `query_shard_exception`. */
export function queryShardError(
  { index }: Pick<Shard, "index">,
  reason: string,
  causedBy?: ElasticsearchError,
): ElasticsearchError {
  return new ElasticsearchError({
    type: "query_shard_exception",
    reason,
    status: 400,
    metadata: { index_uuid: index.uuid, index: index.name },
    ...(causedBy && { causedBy }),
  });
}

/** Builds a part of a query on one index; what the server refuses while it does shows as such. */
export function creating<Part>(shard: Pick<Shard, "index">, build: () => Part): Part {
  try {
    return build();
  } catch (cause) {
    if (
      !(cause instanceof ElasticsearchError) ||
      cause.status !== 400 ||
      cause.type === "query_shard_exception"
    )
      throw cause;
    throw queryShardError(shard, `failed to create query: ${cause.message}`, cause);
  }
}

/** Refuses a field of which nothing was kept to search by. */
export function requireSearchable(shard: Pick<Shard, "index">, { path, type, parameters }: Field): void {
  const hasDocValues = type !== "text" && parameters.doc_values !== false;
  if (parameters.index !== false || hasDocValues) return;
  throw failedOn(shard, `Cannot search on field [${path}] since it is not indexed nor has doc values.`);
}

/** A query that the field cannot answer. */
export function failedOn(shard: Pick<Shard, "index">, reason: string): ElasticsearchError {
  return queryShardError(shard, `failed to create query: ${reason}`, illegalArgument(reason));
}
