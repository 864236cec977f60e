import { ElasticsearchError } from "../../errors.ts";
import type { Shard } from "../shard.ts";
import { queryShardError } from "../shard-error.ts";

/** What contradicts itself in a query, as each index reports it. */
export function failedValidation(shard: Pick<Shard, "index">, problem: string): ElasticsearchError {
  const reason = `Validation Failed: 1: ${problem};`;
  const causedBy = new ElasticsearchError({ type: "query_validation_exception", reason, status: 400 });
  return queryShardError(shard, `failed to create query: ${reason}`, causedBy);
}
