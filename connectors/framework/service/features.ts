import type { Connector, Json } from "../contract.ts";
import type { Features } from "../protocol/connector.ts";
import { isObject } from "../protocol/merge.ts";

/**
 * What Kibana may offer for a connector: what its type can do, but for what a person switched off.
 */
export function featuresOf({ capabilities }: Connector, stored: Features | null | undefined): Features {
  const offered = {
    sync_rules: { basic: { enabled: true }, advanced: { enabled: capabilities.advancedRules !== false } },
    document_level_security: { enabled: capabilities.accessControl },
    incremental_sync: { enabled: capabilities.incremental !== false },
    native_connector_api_keys: { enabled: true },
  };
  return switched(offered, stored as Json) as Features;
}

function switched(offered: Json, stored: Json | undefined): Json {
  if (!isObject(offered)) return offered;
  const switches = isObject(stored) ? stored : {};
  if (typeof offered.enabled === "boolean") {
    return { enabled: offered.enabled && switches.enabled !== false };
  }
  const toggles = Object.entries(offered).map(([name, toggle]) => [name, switched(toggle, switches[name])]);
  return Object.fromEntries(toggles);
}
