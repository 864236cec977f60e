import type { Json } from "../../connectors/framework/contract.ts";
import { storableValue } from "../../connectors/framework/fields.ts";
import type { ConnectorDocument, ConnectorStatus } from "../../connectors/framework/protocol/connector.ts";
import type { ProtocolStore } from "../../connectors/framework/protocol/store.ts";
import { UnavailableError } from "../lib/errors.ts";
import { untilConnector } from "./until-connector.ts";

interface Configured {
  readonly store: ProtocolStore;
  readonly workplace: { readonly connectorId: string };
  readonly signal: AbortSignal;
}

/**
 * Fills in the field table that a subject wrote, as Kibana's form does, and waits until the subject has tried it and
 * says `status`.
 * @returns the values as the record has them
 * @throws {UnavailableError} when the field table or that status does not come
 */
export async function configure(
  connector: Configured,
  configuration: Readonly<Record<string, Json>>,
  status: ConnectorStatus,
): Promise<Readonly<Record<string, Json>>> {
  const { store, workplace } = connector;
  const values = Object.fromEntries(
    Object.entries(configuration).map(([name, value]) => [name, storableValue(value)]),
  );
  await expectConnector(connector, "its field table", (now) =>
    Boolean(now.configuration && Object.keys(now.configuration).length > 0),
  );
  await store.setConfigurationValues(workplace.connectorId, values);
  await expectConnector(connector, `status ${status}`, (now) => now.status === status);
  return values;
}

const PATIENCE_MS = 60_000;

/** @throws {UnavailableError} saying what was waited for and what the record holds, after a minute. */
async function expectConnector(
  { store, workplace: { connectorId: id }, signal }: Configured,
  what: string,
  is: (connector: ConnectorDocument) => boolean,
): Promise<void> {
  const isSo = (connector: ConnectorDocument | undefined) => connector !== undefined && is(connector);
  const connector = await untilConnector(store, id, isSo, { patienceMs: PATIENCE_MS, signal });
  if (isSo(connector)) return;
  const seen = connector ? `status ${connector.status}, error ${connector.error ?? "none"}` : "no record";
  throw new UnavailableError(
    `[subject] connector ${id}: waited ${PATIENCE_MS / 1000} s for ${what}, last saw ${seen}`,
  );
}
