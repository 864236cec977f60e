import { illegalArgument } from "../errors.ts";
import type { Index } from "../indices/index.ts";

/** When a write becomes searchable: at the next tick, at once, or before the answer. */
export type RefreshPolicy = "false" | "true" | "wait_for";

/** Reads the query parameter `refresh`. */
export function refreshPolicy(value: string | undefined): RefreshPolicy {
  if (value === undefined) return "false";
  if (value === "") return "true";
  if (value === "false" || value === "true" || value === "wait_for") return value;
  throw illegalArgument(`Unknown value for refresh: [${value}].`);
}

/** What the policy comes to on an index: where too many wait already, the refresh is at once. */
export function policyOn(index: Index, policy: RefreshPolicy): RefreshPolicy {
  return policy === "wait_for" && index.isWaitFull ? "true" : policy;
}

/** Shows what was written to an index as the policy says, and then gives the reply. */
export function whenShown<Reply>(
  index: Index,
  policy: RefreshPolicy,
  reply: () => Reply,
): Reply | Promise<Reply> {
  if (policy === "wait_for") return index.untilRefreshed().then(reply);
  if (policy === "true") index.store.refresh();
  return reply();
}
