import type { Json } from "../../json.ts";
import { parseException } from "../config.ts";
import type { IngestDocument } from "../document.ts";
import type { ProcessorFactory } from "../processor.ts";
import { compileTemplate, compileValue } from "../template.ts";

export const set: ProcessorFactory = (config) => {
  const field = compileTemplate(config.string("field"));
  const copyFrom = config.optionalString("copy_from");
  const override = config.boolean("override", true);
  const ignoreEmpty = config.boolean("ignore_empty_value", false);
  const value = copyFrom === undefined ? compileValue(config.required("value")) : undefined;
  if (!value && config.take("value") !== undefined)
    throw config.problem("copy_from", "cannot set both `copy_from` and `value` in the same processor");
  const mediaType = config.optionalString("media_type");
  if (mediaType !== undefined && mediaType !== "application/json")
    throw parseException(
      `the embedded engine knows [application/json] alone as [media_type], not [${mediaType}]`,
    );
  return (document: IngestDocument) => {
    const path = field(document);
    if (!override && (document.find(path) ?? null) !== null) return;
    const given: Json = value
      ? value(document)
      : structuredClone(ignoreEmpty ? (document.find(copyFrom ?? "") ?? null) : document.get(copyFrom ?? ""));
    if (ignoreEmpty && (given === null || given === "")) return;
    document.set(path, given);
  };
};
