import { defineConnector } from "../framework/contract.ts";
import { fields } from "./config.ts";
import { openReader } from "./reader.ts";
import { advancedRules } from "./rules.ts";

export default defineConnector({
  name: "s3",
  title: "Amazon S3",
  capabilities: { content: true, incremental: false, accessControl: false, advancedRules },
  fields,
  open: openReader,
});
