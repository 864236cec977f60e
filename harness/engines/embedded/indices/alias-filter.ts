import { ElasticsearchError, illegalArgument } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import { parseQuery } from "../search/query/parse-query.ts";
import type { Query } from "../search/query/query.ts";
import { createShard } from "../search/shard.ts";
import { parseTree } from "../search/syntax/parse-tree.ts";
import type { AliasOptions, Index } from "./index.ts";

/** The server has no clock at hand where it looks at filters. */
const now = 0;

/** Refuses what is no query, whatever the index. */
export function checkFilter(alias: string, filter: JsonObject): void {
  telling(alias, () => read(filter));
}

/** Refuses a filter that asks of a field of an index what its type cannot answer. */
export function checkFilterOn(index: Index, alias: string, { filter }: AliasOptions): void {
  if (!filter) return;
  telling(alias, () => {
    const query = read(filter);
    const shard = createShard(index, 0, undefined);
    query.fold?.({ shard, unseen: true });
    query.prepare(shard, 0);
  });
}

function read(filter: JsonObject): Query {
  return parseQuery(parseTree(Buffer.from(JSON.stringify(filter))), now);
}

function telling(alias: string, check: () => void): void {
  try {
    check();
  } catch (fault) {
    if (!(fault instanceof ElasticsearchError) || fault.status !== 400) throw fault;
    // Only a search says that it was a query that it could not make.
    const isWrapped = fault.message.startsWith("failed to create query: ");
    const causedBy = (isWrapped && fault.causedBy) || fault;
    const refusal = illegalArgument(`failed to parse filter for alias [${alias}]`);
    throw new ElasticsearchError({
      type: refusal.type,
      reason: refusal.message,
      status: 400,
      causedBy,
      rootCauses: [refusal],
    });
  }
}
