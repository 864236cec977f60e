import type { Json, JsonObject } from "../json.ts";

const extracts = "ctx?._extract_binary_content == true";
const reduces = "ctx?._reduce_whitespace == true";

/** A processor whose failure is noted in the document. */
function noting(type: string, config: JsonObject): JsonObject {
  const tag = config.tag === undefined ? "" : ` with tag '${String(config.tag)}'`;
  const message = `Processor '${type}'${tag} in pipeline '{{ _ingest.on_failure_pipeline }}' failed with message '{{ _ingest.on_failure_message }}'`;
  const note: JsonObject = {
    description: "Record error information",
    field: "_ingestion_errors",
    value: message,
  };
  return { [type]: { ...config, on_failure: [{ append: note }] } };
}

const body = (tag: string | undefined, description: string, when: string, more: JsonObject): JsonObject => ({
  ...(tag !== undefined && { tag }),
  description,
  field: "body",
  ...more,
  if: when,
});

const steps: Json[] = [
  noting("attachment", {
    description: "Extract text from binary attachments",
    field: "_attachment",
    target_field: "_extracted_attachment",
    ignore_missing: true,
    indexed_chars_field: "_attachment_indexed_chars",
    if: extracts,
    remove_binary: false,
  }),
  noting(
    "set",
    body("set_body", "Set any extracted text on the 'body' field", extracts, {
      copy_from: "_extracted_attachment.content",
      ignore_empty_value: true,
    }),
  ),
  noting(
    "gsub",
    body("remove_replacement_chars", "Remove unicode 'replacement' characters", extracts, {
      pattern: "\ufffd",
      replacement: "",
      ignore_missing: true,
    }),
  ),
  noting(
    "gsub",
    body("remove_extra_whitespace", "Squish whitespace", reduces, {
      pattern: "\\s+",
      replacement: " ",
      ignore_missing: true,
    }),
  ),
  noting("trim", body(undefined, "Trim leading and trailing whitespace", reduces, { ignore_missing: true })),
  noting("remove", {
    tag: "remove_meta_fields",
    description: "Remove meta fields",
    field: [
      "_attachment",
      "_attachment_indexed_chars",
      "_extracted_attachment",
      "_extract_binary_content",
      "_reduce_whitespace",
      "_run_ml_inference",
    ],
    ignore_missing: true,
  }),
];

/** The pipelines that the server makes when it starts, so far as connectors have to do with them. */
export const builtInPipelines: Readonly<Record<string, JsonObject>> = {
  "search-default-ingestion": {
    version: 3,
    description: "Default search ingest pipeline",
    _meta: { managed_by: "Search", managed: true },
    processors: steps,
  },
};
