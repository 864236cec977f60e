import { syncJobMapping, systemSettings } from "../connector/mapping.ts";
import { defineIndexTemplate } from "../indices/template.ts";

export default defineIndexTemplate({
  name: "elastic-connectors-sync-jobs",
  patterns: [".elastic-connectors-sync-jobs-v1*"],
  priority: 100,
  settings: systemSettings,
  mappings: syncJobMapping,
  aliases: { ".elastic-connectors-sync-jobs": {} },
  primaryIndex: ".elastic-connectors-sync-jobs-v1",
});
