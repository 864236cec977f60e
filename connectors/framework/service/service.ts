import type { Client } from "@elastic/elasticsearch";
import type { Connector, Log } from "../contract.ts";
import type { ProtocolStore } from "../protocol/store.ts";
import type { Clock } from "./clock.ts";
import type { ServiceObserver } from "./observer.ts";
import type { Settings } from "./settings.ts";

export interface ServiceOptions {
  /** Which connectors, how often, how many syncs at once. */
  readonly settings: Settings;
  /** Where the records of connectors and jobs are. */
  readonly store: ProtocolStore;
  /** Writes the index of a connector: with the connector's own key when it has one. */
  readonly clientFor: (connectorId: string) => Client;
  readonly clock: Clock;
  /** A graceful stop: running jobs are written back as `suspended`, for the next start to take up. */
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly observer: ServiceObserver;
  /** Loads a connector when a record or job names it; `loadConnector` when absent. */
  readonly connectors?: (serviceType: string) => Promise<Connector>;
}

/** Serves connectors until `signal` aborts; resolves when every running job has been written back. */
export async function runService({ signal }: ServiceOptions): Promise<void> {
  if (signal.aborted) return;
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
}
