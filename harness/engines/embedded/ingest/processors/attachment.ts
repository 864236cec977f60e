import { notImplemented } from "../../errors.ts";
import type { ProcessorFactory } from "../processor.ts";

/**
 * Extracts text from binary files on the real server. Here it may stand in a pipeline, as it does in the
 * built-in one of connectors, but a document that does carry a file is refused: it could not be right.
 */
export const attachment: ProcessorFactory = (config) => {
  const field = config.string("field");
  const ignoreMissing = config.boolean("ignore_missing", false);
  for (const option of [
    "target_field",
    "indexed_chars",
    "indexed_chars_field",
    "properties",
    "remove_binary",
    "resource_name",
  ])
    config.take(option);
  return (document) => {
    const value = document.find(field) ?? null;
    if (value === null && ignoreMissing) return;
    if (value === null) document.get(field);
    throw notImplemented(`text extraction from the field [${field}] (the ingest processor [attachment])`);
  };
};
