import type { Client } from "@elastic/elasticsearch";
import type { DocumentWorkers } from "../content/document-workers.ts";
import type { Connector, Log } from "../contract.ts";
import type { ProtocolStore } from "../protocol/store.ts";
import type { Clock } from "./clock.ts";
import type { ServiceObserver } from "./observer.ts";
import type { Settings } from "./settings.ts";
import type { Worker } from "./worker.ts";

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
  /** Which process works on the jobs, this one when absent. */
  readonly worker?: Worker;
}

/** What every part of the service works with. */
export type ServiceContext = Required<ServiceOptions> & {
  /** Readers of documents, kept between syncs. */
  readonly workers: DocumentWorkers;
};

/** Milliseconds of the epoch as the protocol writes them. */
export const isoTime = (instant: number): string => new Date(instant).toISOString();

/** A time of a record in milliseconds of the epoch; absent when there is none, or it is none. */
export function instantOf(time: string | null | undefined): number | undefined {
  const instant = Date.parse(time ?? "");
  return Number.isNaN(instant) ? undefined : instant;
}
