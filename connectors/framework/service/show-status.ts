import type { ConnectorDocument } from "../protocol/connector.ts";
import { withRetryOnConflict } from "../protocol/guarded.ts";
import { differences, standingError } from "./connector-outcome.ts";
import type { ServiceContext } from "./context.ts";

/** Shows in a connector's record whether it works, when the record says something else. */
export async function showStatus(
  id: string,
  problem: string | undefined,
  { store, log }: ServiceContext,
): Promise<void> {
  await withRetryOnConflict(
    () => store.connector(id),
    async (connector) => {
      if (!connector) return;
      const changes = differences(connector.document, statusFor(connector.document, problem));
      if (!changes) return;
      await store.updateConnector(connector, changes);
      log(problem === undefined ? "info" : "error", `connector is ${changes.status ?? "in error"}`, {
        connector: id,
        ...(changes.error ? { error: changes.error } : {}),
      });
    },
  );
}

/** A source that answers does not make good a sync that failed: that error stands until the next one, or a change. */
function statusFor(document: ConnectorDocument, problem: string | undefined): Partial<ConnectorDocument> {
  const error = problem ?? (document.status === "error" ? standingError(document) : undefined);
  return error === undefined ? { status: "connected", error: null } : { status: "error", error };
}
