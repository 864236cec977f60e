import { illegalArgument } from "../../errors.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { parseException } from "../config.ts";
import type { IngestDocument } from "../document.ts";
import { javaType } from "../java-type.ts";
import type { ProcessorFactory } from "../processor.ts";

export const json: ProcessorFactory = (config) => {
  const field = config.string("field");
  const target = config.optionalString("target_field");
  const toRoot = config.boolean("add_to_root", false);
  const onConflict = config.optionalString("add_to_root_conflict_strategy") ?? "replace";
  if (toRoot && target !== undefined)
    throw config.problem(
      "target_field",
      "Cannot set a target field while also setting `add_to_root` to true",
    );
  if (onConflict !== "replace" && onConflict !== "merge")
    throw config.problem(
      "add_to_root_conflict_strategy",
      `conflict strategy [${onConflict}] not supported, cannot convert field.`,
    );
  if (config.boolean("allow_duplicate_keys", false) || !config.boolean("strict_json_parsing", true))
    throw parseException("the embedded engine parses JSON strictly, without duplicate keys");
  return (document) => {
    const parsed = parse(document.get(field));
    if (!toRoot) {
      document.set(target ?? field, parsed);
      return;
    }
    if (!isObject(parsed)) throw illegalArgument("cannot add non-map fields to root of document");
    addToRoot(document, parsed, onConflict === "merge");
  };
};

function addToRoot(document: IngestDocument, parsed: JsonObject, merging: boolean): void {
  for (const [name, value] of Object.entries(parsed)) {
    const there = document.source[name];
    document.touched.add(name);
    document.source[name] = merging && isObject(there) && isObject(value) ? merged(there, value) : value;
  }
}

function merged(into: JsonObject, from: JsonObject): JsonObject {
  const result: JsonObject = { ...into };
  for (const [name, value] of Object.entries(from)) {
    const there = result[name];
    result[name] = there !== undefined && isObject(there) && isObject(value) ? merged(there, value) : value;
  }
  return result;
}

function parse(value: Json): Json {
  if (value === null) return null;
  if (typeof value !== "string")
    throw illegalArgument(
      `field of type [${javaType(value)}] cannot be parsed as JSON: a string was expected`,
    );
  try {
    return JSON.parse(value) as Json;
  } catch (cause) {
    throw illegalArgument(`the value is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
