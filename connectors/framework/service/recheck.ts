import { isDeepStrictEqual } from "node:util";
import type { Capabilities, Connector } from "../contract.ts";
import { ConfigError } from "../errors.ts";
import { completeConfiguration } from "../protocol/configuration.ts";
import type { ConnectorDocument, Features } from "../protocol/connector.ts";

/**
 * What is missing in a connector's record, or out of date after an upgrade: the whole field table when there is none, new
 * fields and properties, features, the service type. Values and switches that people set stay.
 */
export function recheck(document: ConnectorDocument, connector: Connector): Partial<ConnectorDocument> {
  const { configuration: stored = {}, status } = document;
  const { configuration, changed } = completeConfiguration(connector.fields, stored);
  const features = featuresOf(connector.capabilities, document.features);
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

/** What the connector can do, each on unless a person switched it off. */
function featuresOf(capabilities: Capabilities, stored: Features | null | undefined): Features {
  const toggle = (able: boolean, now: { readonly enabled: boolean } | undefined) => ({
    enabled: able && (now?.enabled ?? true),
  });
  return {
    ...stored,
    document_level_security: toggle(capabilities.accessControl, stored?.document_level_security),
    incremental_sync: toggle(capabilities.incremental !== false, stored?.incremental_sync),
    sync_rules: {
      basic: toggle(true, stored?.sync_rules?.basic),
      advanced: toggle(capabilities.advancedRules, stored?.sync_rules?.advanced),
    },
  };
}
