import { isDeepStrictEqual } from "node:util";
import type { Connector } from "../contract.ts";
import { ConfigError } from "../errors.ts";
import { completeConfiguration } from "../protocol/configuration.ts";
import type { ConnectorDocument } from "../protocol/connector.ts";
import { featuresOf } from "./features.ts";

/**
 * What is missing in a connector's record, or out of date after an upgrade: the whole field table when there is none, new
 * fields and properties, features, the service type. Values and switches that people set stay.
 */
export function recheck(document: ConnectorDocument, connector: Connector): Partial<ConnectorDocument> {
  const { configuration: stored = {}, status } = document;
  const { configuration, changed } = completeConfiguration(connector.fields, stored);
  const features = featuresOf(connector, document.features);
  return {
    ...(document.service_type ? {} : { service_type: connector.name }),
    ...(changed ? { configuration } : {}),
    ...(isDeepStrictEqual(features, document.features) ? {} : { features }),
    ...(status === "created" || status === undefined ? { status: "needs_configuration" } : {}),
  };
}

/**
 * The service type of a connector that the settings name: the record's, or the settings' where the record has none.
 * @throws {ConfigError} when they differ, or there is none.
 */
export function serviceTypeOf(document: ConnectorDocument, configured: string | undefined): string {
  const type = document.service_type || configured;
  if (!type) throw new ConfigError("[service] the connector has no service type: choose one for it");
  if (configured && type !== configured) {
    throw new ConfigError(
      `[service] the connector is of service type ${type}, its entry in the settings says ${configured}: change one of them`,
    );
  }
  return type;
}
