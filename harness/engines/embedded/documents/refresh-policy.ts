import { illegalArgument } from "../errors.ts";

/** When a write becomes searchable: at the next tick, at once, or before the answer. */
export type RefreshPolicy = "false" | "true" | "wait_for";

/** Reads the query parameter `refresh`. */
export function refreshPolicy(value: string | undefined): RefreshPolicy {
  if (value === undefined) return "false";
  if (value === "") return "true";
  if (value === "false" || value === "true" || value === "wait_for") return value;
  throw illegalArgument(`Unknown value for refresh: [${value}].`);
}
