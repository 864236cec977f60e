import { type ConfigOf, defineFields } from "../framework/fields.ts";

export const fields = defineFields({
  buckets: {
    type: "list",
    label: "AWS Buckets",
    tooltip: "Names of the buckets to read, or * for every bucket of the account.",
  },
  aws_access_key_id: { type: "str", label: "AWS Access Key Id" },
  aws_secret_access_key: { type: "str", label: "AWS Secret Key", sensitive: true },
  read_timeout: {
    type: "int",
    label: "Read timeout",
    tooltip: "Seconds without a byte of an answer after which a request is given up.",
    required: false,
    defaultValue: 90,
    advanced: true,
    validations: [{ type: "greater_than", constraint: 0 }],
  },
  connect_timeout: {
    type: "int",
    label: "Connection timeout",
    tooltip: "Seconds a connection may take to open.",
    required: false,
    defaultValue: 90,
    advanced: true,
    validations: [{ type: "greater_than", constraint: 0 }],
  },
  max_attempts: {
    type: "int",
    label: "Maximum retry attempts",
    tooltip: "How often a request is tried in all when the server is busy or the connection breaks.",
    required: false,
    defaultValue: 5,
    advanced: true,
    validations: [{ type: "greater_than", constraint: 0 }],
  },
  page_size: {
    type: "int",
    label: "Maximum size of page",
    tooltip: "Objects asked for at once, at most 1000.",
    required: false,
    defaultValue: 100,
    advanced: true,
    validations: [
      { type: "greater_than", constraint: 0 },
      { type: "less_than", constraint: 1001 },
    ],
  },
  endpoint: {
    type: "str",
    label: "Endpoint",
    tooltip:
      "Address of a server that speaks S3, such as https://storage.example:9000. Empty for Amazon itself.",
    required: false,
    advanced: true,
    validations: [{ type: "regex", constraint: "https?://[^/?#]+/?" }],
  },
  use_text_extraction_service: {
    type: "bool",
    label: "Use text extraction service",
    tooltip:
      "Requires a separate deployment of the extraction service, and no ingest pipeline that extracts text.",
    value: false,
    advanced: true,
  },
});

export type S3Config = ConfigOf<typeof fields>;
