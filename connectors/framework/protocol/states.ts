import type { ConnectorStatus } from "./connector.ts";
import type { SyncStatus } from "./sync-job.ts";

/** Where a job may go from where it is; nothing leaves a state that is an end. */
const JOB_MOVES: Readonly<Record<SyncStatus, readonly SyncStatus[]>> = {
  pending: ["in_progress", "canceled"],
  in_progress: ["canceling", "completed", "suspended", "error"],
  suspended: ["in_progress", "canceled"],
  canceling: ["canceled", "error"],
  completed: [],
  canceled: [],
  error: [],
};

const CONNECTOR_MOVES: Readonly<Record<ConnectorStatus, readonly ConnectorStatus[]>> = {
  created: ["needs_configuration", "error"],
  needs_configuration: ["configured", "error"],
  configured: ["needs_configuration", "configured", "connected", "error"],
  connected: ["connected", "configured", "error"],
  error: ["connected", "configured", "error"],
};

/** A state that the protocol does not let follow on another. */
export class IllegalMoveError extends Error {
  override readonly name = "IllegalMoveError";
}

/** @throws {IllegalMoveError} when a sync job may not go from one state to the other. */
export function requireJobMove(from: SyncStatus, to: SyncStatus): void {
  requireMove("sync job", JOB_MOVES, from, to);
}

/** @throws {IllegalMoveError} when a connector may not go from one status to the other. */
export function requireConnectorMove(from: ConnectorStatus, to: ConnectorStatus): void {
  requireMove("connector", CONNECTOR_MOVES, from, to);
}

/** Whether a job has come to its end. */
export const isOver = (status: SyncStatus): boolean => JOB_MOVES[status].length === 0;

function requireMove<State extends string>(
  what: string,
  moves: Readonly<Record<State, readonly State[]>>,
  from: State,
  to: State,
): void {
  if (moves[from].includes(to)) return;
  const next = moves[from].length > 0 ? `expected ${moves[from].join(" or ")}` : "it is an end";
  throw new IllegalMoveError(`[protocol] a ${what} cannot go from ${from} to ${to}: ${next}`);
}
