import type { Node } from "../../node.ts";
import { answerOf } from "../aggregations/frame/answer.ts";
import { firstOfGroups } from "../collapse/top-groups.ts";
import { ReasonlessError } from "../reasonless.ts";
import type { SearchRequest } from "../request/search-request.ts";
import type { Shard } from "../shard.ts";
import { checkWindow } from "./check-window.ts";
import { collect } from "./collect.ts";
import { type Hit, hitOrder } from "./hit.ts";
import { type PreparedShard, prepareShard } from "./prepared-shard.ts";
import { allShardsFailed, onEachShard, type ShardFailure } from "./shard-failures.ts";
import { terminateEarly } from "./terminate-early.ts";

/** One page of hits and what is said around them. */
export interface Page {
  readonly request: SearchRequest;
  readonly shards: readonly Shard[];
  /** By position; those that failed are missing. */
  readonly prepared: ReadonlyMap<number, PreparedShard>;
  readonly failures: readonly ShardFailure[];
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly maxScore: number | undefined;
  /** Whether `terminate_after` ended the search on some index. */
  readonly terminatedEarly?: boolean;
  /** The members of `aggregations` in JSON; undefined when the search asks for none. */
  readonly aggregations: string | undefined;
}

/** Binds a search to its indices. Throws when it fails on all of them. */
export function prepareAll(
  shards: readonly Shard[],
  request: SearchRequest,
  node: Node,
  isScroll = false,
): Pick<Page, "request" | "shards" | "prepared" | "failures"> {
  const { results, failures } = onEachShard(shards, (shard) => {
    requireIndex(shard, node);
    checkWindow(shard, request, isScroll);
    return prepareShard(shard, request);
  });
  if (failures.length > 0 && results.length === 0) throw allShardsFailed(failures, node);
  if (failures.length > 0 && !request.allowsPartialResults)
    throw allShardsFailed(failures, node, "query", "Partial shards failure");
  return { request, shards, failures, prepared: new Map(results.map((each) => [each.shard.position, each])) };
}

/** A point in time does not outlive its index. */
function requireIndex({ index }: Shard, node: Node): void {
  if (node.indices.get(index.name) !== index)
    throw new ReasonlessError("no_shard_available_action_exception", 503);
}

/** Runs a search and gives the page that it asks for. */
export function searchPage(shards: readonly Shard[], request: SearchRequest, node: Node): Page {
  const search = prepareAll(shards, request, node);
  const { from, size } = request;
  const window = { limit: size === 0 ? 0 : from + size, from: 0, counts: request.trackTotalHits !== false };
  const { results, failures } = onEachShard([...search.prepared.values()], (each) => {
    const terminated = terminateEarly(each, request);
    const found = collect(terminated.prepared, request, window);
    return { terminated, collected: { ...found, total: terminated.total ?? found.total } };
  });
  if (failures.length > 0) throwUnlessPartial(search, failures, node);
  const terminated = results.map((each) => each.terminated);
  const collected = results.map((each) => each.collected);
  let hits = collected.flatMap((each) => each.hits);
  if (collected.length > 1) hits.sort(hitOrder(request.sort));
  if (request.collapse && collected.length > 1) hits = firstOfGroups(hits);
  return {
    ...search,
    failures: [...search.failures, ...failures],
    hits: hits.slice(from, from + size),
    total: collected.reduce((sum, each) => sum + each.total, 0),
    maxScore: highest(collected.map((each) => each.maxScore)),
    terminatedEarly: terminated.some(({ early }) => early),
    aggregations: aggregate(
      request,
      terminated.map(({ prepared }) => prepared),
    ),
  };
}

function throwUnlessPartial(
  { shards, request, failures: earlier }: Pick<Page, "shards" | "request" | "failures">,
  failures: readonly ShardFailure[],
  node: Node,
): void {
  const all = [...earlier, ...failures];
  if (all.length === shards.length) throw allShardsFailed(all, node);
  if (!request.allowsPartialResults) throw allShardsFailed(all, node, "query", "Partial shards failure");
}

/** Runs the aggregations of a search, on which `post_filter` has no say. */
export function aggregate(
  { aggregations, minScore, typedKeys }: SearchRequest,
  prepared: Iterable<PreparedShard>,
): string | undefined {
  if (!aggregations || aggregations.aggregations.length === 0) return undefined;
  const found = [...prepared].map(({ aggregate, queryMatcher }) => aggregate?.(queryMatcher, minScore) ?? []);
  return answerOf(aggregations, found, typedKeys);
}

/** The highest of some scores; undefined when there is none. */
export function highest(scores: readonly (number | undefined)[]): number | undefined {
  const known = scores.filter((score) => score !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}
