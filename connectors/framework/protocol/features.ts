import type { Connector } from "../contract.ts";
import type { Features } from "./connector.ts";

/**
 * What Kibana may offer for connectors of a type. Basic rules are off, as the framework has none yet: whoever wrote one
 * would believe that it works.
 */
export function featuresOf({ capabilities }: Pick<Connector, "capabilities">): Features {
  return {
    sync_rules: { basic: { enabled: false }, advanced: { enabled: capabilities.advancedRules } },
    document_level_security: { enabled: capabilities.accessControl },
    incremental_sync: { enabled: capabilities.incremental !== false },
    native_connector_api_keys: { enabled: true },
  };
}
