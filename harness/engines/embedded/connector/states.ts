import { badRequest } from "./errors.ts";

export const connectorStatuses = [
  "created",
  "needs_configuration",
  "configured",
  "connected",
  "error",
] as const;
export type ConnectorStatus = (typeof connectorStatuses)[number];

export const syncStatuses = [
  "canceling",
  "canceled",
  "completed",
  "error",
  "in_progress",
  "pending",
  "suspended",
] as const;
export type SyncStatus = (typeof syncStatuses)[number];

const connectorMoves: Readonly<Record<ConnectorStatus, readonly ConnectorStatus[]>> = {
  created: ["needs_configuration", "error"],
  needs_configuration: ["configured", "error"],
  configured: ["needs_configuration", "configured", "connected", "error"],
  connected: ["connected", "configured", "error"],
  error: ["connected", "configured", "error"],
};

const syncMoves: Readonly<Record<SyncStatus, readonly SyncStatus[]>> = {
  pending: ["in_progress", "canceled"],
  in_progress: ["canceling", "completed", "suspended", "error"],
  suspended: ["in_progress", "canceled"],
  canceling: ["canceled", "error"],
  completed: [],
  canceled: [],
  error: [],
};

/** @throws 400 when a connector may not go from one status to another */
export function requireConnectorMove(from: ConnectorStatus, to: ConnectorStatus): void {
  if (!connectorMoves[from].includes(to)) throw invalidMove(from, to);
}

/** @throws 400 when a sync job may not go from one status to another */
export function requireSyncMove(from: SyncStatus, to: SyncStatus): void {
  if (!syncMoves[from].includes(to)) throw invalidMove(from, to);
}

function invalidMove(from: string, to: string): Error {
  return badRequest(
    `Invalid transition attempt from [${from}] to [${to}]. Such a status transition is not supported by the Connector Protocol.`,
  );
}
