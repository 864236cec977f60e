import { connectorMapping, systemSettings } from "../connector/mapping.ts";
import { defineIndexTemplate } from "../indices/template.ts";

export default defineIndexTemplate({
  name: "elastic-connectors",
  patterns: [".elastic-connectors-v1*"],
  priority: 100,
  settings: systemSettings,
  mappings: connectorMapping,
  aliases: { ".elastic-connectors": {} },
  primaryIndex: ".elastic-connectors-v1",
});
