import { ElasticsearchError, illegalArgument, notImplemented } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import type { MappingContext } from "./context.ts";
import type { Field } from "./field.ts";
import { fieldTypes } from "./field-types.ts";
import { meta } from "./parameters/kinds.ts";
import { javaClass, mapperParsing } from "./parsing-errors.ts";
import { dateFormats } from "./types/date-formats.ts";
import { anything } from "./types/others.ts";

const types = new Set(["keyword", "long", "double", "date", "boolean", "ip", "geo_point"]);

/** Parses `runtime` of a mapping; null takes a field away. */
export function parseRuntime(definition: Json, context: MappingContext): Map<string, Field | null> {
  if (!isObject(definition))
    throw new ElasticsearchError({
      type: "parse_exception",
      reason: "runtime must be a map type",
      status: 400,
    });
  return new Map(
    Object.entries(definition).map(([path, each]) => [
      path,
      each === null ? null : parseRuntimeField(path, each, context),
    ]),
  );
}

/** Parses one field that is read from sources when a search asks for it. */
export function parseRuntimeField(path: string, definition: Json, context: MappingContext): Field {
  if (!isObject(definition))
    throw mapperParsing(
      `Expected map for runtime field [${path}] definition but got a ${javaClass(definition)}`,
    );
  const { type, ...rest } = definition;
  if (type === undefined || type === null)
    throw mapperParsing(`No type specified for runtime field [${path}]`);
  if (type === "lookup") {
    if (rest.target_index === undefined) throw illegalArgument("[target_index] parameter must be specified");
    throw notImplemented("lookup runtime fields");
  }
  if (type === "composite") {
    if (rest.script === undefined)
      throw illegalArgument(`composite runtime field [${path}] must declare a [script]`);
    throw notImplemented("composite runtime fields");
  }
  const known = fieldTypes[String(type)];
  if (!known || !types.has(String(type)))
    throw mapperParsing(
      `The mapper type [${String(type)}] declared on runtime field [${path}] does not exist. It might have been created within a future version or requires a plugin to be installed. Check the documentation.`,
    );
  const parameters: JsonObject = {};
  for (const [key, value] of Object.entries(rest))
    if (key === "script") {
      if (typeof value !== "string" && !isObject(value))
        throw illegalArgument("Script value should be a String or a Map");
      throw notImplemented("scripts in mappings");
    } else if (key === "meta")
      parameters.meta = meta.parse(value, { name: path, type: String(type), context });
    else if (type === "date" && (key === "format" || key === "locale")) {
      if (key === "format") dateFormats(String(value));
      parameters[key] = String(value);
    } else if (key !== "on_script_error")
      throw mapperParsing(`unknown parameter [${key}] on runtime field [${path}] of type [${String(type)}]`);
  return {
    name: path,
    path,
    type: String(type),
    parameters,
    enabled: true,
    subobjects: true,
    coerce: true,
    ignoreMalformed: true,
    copyTo: [],
    takesArrays: known.takesArrays ?? false,
    check: known.check ?? anything,
  };
}
