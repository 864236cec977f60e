import type { Connector } from "../contract.ts";
import type { JobType } from "../protocol/sync-job.ts";

/** Syncs that share a limit, and of which a connector has one at a time. */
export type Pool = "content" | "access_control";

export const JOB_TYPES = ["full", "incremental", "access_control"] as const satisfies readonly JobType[];

export const poolOf = (type: JobType): Pool => (type === "access_control" ? "access_control" : "content");

export const typesOf = (pool: Pool): readonly JobType[] => JOB_TYPES.filter((type) => poolOf(type) === pool);

/** Why a connector cannot do such a job; nothing when it can. */
export function cannotDo(connector: Connector, type: JobType): string | undefined {
  if (type === "full") return undefined;
  return `[${connector.name}] expected a full sync, got a job of type ${type}: this connector has no such sync`;
}
