import { defineConnector } from "../framework/contract.ts";
import { fields } from "./config.ts";
import { openReader } from "./reader.ts";
import { advancedRules } from "./rules.ts";

export default defineConnector({
  name: "postgresql",
  title: "PostgreSQL",
  capabilities: { content: false, incremental: false, accessControl: false, advancedRules },
  fields,
  open: openReader,
});
