import { ElasticsearchError } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import type { Node } from "../../node.ts";
import { RewriteError } from "../document-lookup.ts";
import { isForeign, rootCauses } from "../root-cause.ts";
import type { Shard } from "../shard.ts";

/** What went wrong on one index of a search. */
export interface ShardFailure {
  /** Undefined when the search of which the index was part is gone. */
  readonly shard: Pick<Shard, "index"> | undefined;
  readonly error: ElasticsearchError;
}

/** A failure as `_shards` and errors list it. */
export function failureJson({ shard, error }: ShardFailure, node: Node): JsonObject {
  return {
    shard: shard ? 0 : -1,
    index: shard?.index.name ?? null,
    ...(shard && { node: error.status === 503 ? null : node.id }),
    reason: error.toJson(),
  };
}

/** The error of a search that failed on every index: `search_phase_execution_exception`. */
export function allShardsFailed(
  failures: readonly ShardFailure[],
  node: Node,
  phase: "query" | "open_pit" = "query",
  reason = "all shards failed",
): ElasticsearchError {
  const isWhole = reason === "all shards failed";
  const [first] = failures;
  const cause = first && isWhole ? outerCause(first) : undefined;
  return new ElasticsearchError({
    type: "search_phase_execution_exception",
    reason,
    status: Math.max(...failures.map(({ error }) => error.status)),
    outer: { phase, grouped: true, failed_shards: failures.map((failure) => failureJson(failure, node)) },
    rootCauses: failures.flatMap(({ error }) => rootCauses(error)),
    ...(cause && { causedBy: cause }),
  });
}

/** The server repeats the root of the first failure, Java's wrapped in itself, unless it is the failure itself. */
function outerCause({ shard, error }: ShardFailure): ElasticsearchError | undefined {
  const [root] = rootCauses(error);
  if (!shard || root !== error) return root;
  if (!isForeign(error)) return undefined;
  return new ElasticsearchError({
    type: error.type,
    reason: error.message,
    status: error.status,
    causedBy: error,
  });
}

/** Runs something on each index; indices on which the server would refuse it are failures. */
export function onEachShard<Each extends Shard | { readonly shard: Shard }, Result>(
  shards: readonly Each[],
  run: (shard: Each) => Result,
): { results: Result[]; failures: ShardFailure[] } {
  const results: Result[] = [];
  const failures: ShardFailure[] = [];
  for (const shard of shards)
    try {
      results.push(run(shard));
    } catch (cause) {
      if (!(cause instanceof ElasticsearchError) || cause.status === 501) throw cause;
      if (cause instanceof RewriteError) throw cause;
      failures.push({ shard: "shard" in shard ? shard.shard : shard, error: cause });
    }
  return { results, failures };
}
