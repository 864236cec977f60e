import { setTimeout as pause } from "node:timers/promises";
import type { ProtocolStore, StoredConnector } from "../../../connectors/framework/protocol/store.ts";
import { UnavailableError, UsageError } from "../../lib/errors.ts";
import { defineCommand } from "./command.ts";
import { findConnector } from "./find.ts";
import { say, sayJson } from "./output.ts";
import { shownConnector } from "./shown-connector.ts";

const BETWEEN_LOOKS_MS = 250;
/** A service looks at every connector each half minute, unless told otherwise. */
const PATIENCE_MS = 60_000;

export const recheck = defineCommand({
  name: "recheck",
  operand: "ID",
  description: "have the service try the configuration out again, and wait for what it finds",
  options: ["json"],
  async run([named = ""], { options }, { store, signal }) {
    const { id, document } = await findConnector(store, named);
    if (document.status === "created" || document.status === "needs_configuration")
      throw new UsageError(
        `[recheck] connector ${id} is not configured: plumbline connector configure ${id}`,
      );
    await store.patchConnector(id, { status: "configured", error: null });
    const checked = await whenChecked(store, id, signal);
    if (options.json) sayJson(shownConnector(checked));
    else
      say(
        `connector ${id} is ${checked.document.status}${checked.document.error ? `: ${checked.document.error}` : ""}`,
      );
    return checked.document.status === "connected" ? 0 : 1;
  },
});

/** The connector once a service has moved it on. @throws {UnavailableError} when none does in time. */
async function whenChecked(store: ProtocolStore, id: string, signal: AbortSignal): Promise<StoredConnector> {
  const begun = performance.now();
  for (;;) {
    const connector = await findConnector(store, id);
    if (connector.document.status !== "configured") return connector;
    if (performance.now() - begun > PATIENCE_MS)
      throw new UnavailableError(
        `[recheck] waited ${PATIENCE_MS / 1000} s for a service to look at connector ${id}: expected it to become connected or error, ` +
          `it is configured still; last seen ${connector.document.last_seen ?? "never"}. Is one running? (plumbline service --help)`,
      );
    await pause(BETWEEN_LOOKS_MS, undefined, { signal });
  }
}
