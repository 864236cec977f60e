import { expect, it } from "vitest";
import { featuresOf } from "./features.ts";

it("offers what the connector can, and no rules that nothing would heed", () => {
  const none = { content: true, incremental: false, accessControl: false, advancedRules: false } as const;
  expect(featuresOf({ capabilities: none })).toEqual({
    sync_rules: { basic: { enabled: false }, advanced: { enabled: false } },
    document_level_security: { enabled: false },
    incremental_sync: { enabled: false },
    native_connector_api_keys: { enabled: true },
  });
  const all = { content: true, incremental: "cursor", accessControl: true, advancedRules: true } as const;
  expect(featuresOf({ capabilities: all })).toMatchObject({
    sync_rules: { advanced: { enabled: true } },
    document_level_security: { enabled: true },
    incremental_sync: { enabled: true },
  });
});
