import { illegalArgument, notImplemented } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import type { MappingContext } from "./context.ts";
import { type DynamicTemplate, parseDynamicTemplates } from "./dynamic-templates.ts";
import type { Field } from "./field.ts";
import { conflicting } from "./merge.ts";
import { readBoolean, readNamedBoolean } from "./parameters/kinds.ts";
import { parseObject } from "./parse-object.ts";
import { classCast, javaText, mapperParsing, unsupported } from "./parsing-errors.ts";
import { parseRuntime } from "./runtime-fields.ts";
import { dateFormats } from "./types/date-formats.ts";

/** Conditions of templates are texts, however they were given. */
function shownTemplates(templates: Json): Json {
  const texts = (value: Json): Json =>
    Array.isArray(value) ? value.map(texts) : typeof value === "object" ? value : String(value);
  return (templates as JsonObject[]).map((each) =>
    Object.fromEntries(
      Object.entries(each).map(([name, template]) => [
        name,
        Object.fromEntries(Object.entries(template as JsonObject).map(([key, value]) => [key, texts(value)])),
      ]),
    ),
  );
}

/** What a mapping says as a whole. */
export interface ParsedMapping {
  readonly root: Field;
  readonly runtime: ReadonlyMap<string, Field | null>;
  readonly templates: readonly DynamicTemplate[] | undefined;
  /** What is shown again: detection, date formats, `_meta`, `_source`, `_routing`. */
  readonly options: JsonObject;
}

const objectKeys = ["dynamic", "properties", "enabled", "subobjects"];

/** Parses a mapping as `PUT _mapping` gives it. Throws what is wrong with it. */
export function parseMapping(mappings: JsonObject, context: MappingContext): ParsedMapping {
  const object: JsonObject = {};
  const options: JsonObject = {};
  const unknown: [string, Json][] = [];
  let templates: readonly DynamicTemplate[] | undefined;
  let runtime: ReadonlyMap<string, Field | null> = new Map();
  for (const [key, value] of Object.entries(mappings)) {
    const read = readers[key];
    if (objectKeys.includes(key)) object[key] = value;
    else if (key === "runtime") runtime = parseRuntime(value, context);
    else if (key === "dynamic_templates") {
      templates = parseDynamicTemplates(value, context);
      options[key] = shownTemplates(value);
    } else if (metadata.has(key) && !isObject(value))
      throw illegalArgument(`[${key}] config must be an object`);
    else if (read) {
      const shown = read(value, key);
      if (shown !== undefined) options[key] = shown;
    } else unknown.push([key, value]);
  }
  const root = parseObject("", object, context, "_doc");
  if (unknown.length > 0) throw unsupported("Root mapping definition has", unknown);
  return { root, runtime, templates, options };
}

const metadata = new Set(["_source", "_routing", "_id", "_field_names", "_data_stream_timestamp"]);

const readers: Readonly<Record<string, (value: Json, key: string) => Json | undefined>> = {
  date_detection: readNamedBoolean,
  numeric_detection: readNamedBoolean,
  dynamic_date_formats: (value) =>
    (Array.isArray(value) ? value : [value]).map((format) => {
      if (typeof format !== "string")
        throw illegalArgument(`Invalid format: [${javaText(format)}]: expected string value`);
      if (format.startsWith("epoch_"))
        throw mapperParsing(`Epoch [${format}] is not supported as dynamic date format`);
      if (Array.isArray(value)) dateFormats(format);
      return format;
    }),
  _meta: (value) => {
    if (!isObject(value)) throw classCast(value, "Map");
    return value;
  },
  _source: readSource,
  _routing: (value) =>
    read(value, "_routing", { required: readBoolean }).required === true ? { required: true } : undefined,
  _id: (value) => nothing(read(value, "_id", {})),
  _field_names: (value) => {
    if (isObject(value) && "enabled" in value)
      throw mapperParsing(
        "The `enabled` setting for the `_field_names` field has been deprecated and removed. Please remove it from your mappings and templates.",
      );
    return nothing(read(value, "_field_names", {}));
  },
  _data_stream_timestamp: (value) => {
    if (read(value, "_data_stream_timestamp", { enabled: readBoolean }).enabled === true)
      throw notImplemented("_data_stream_timestamp");
    return undefined;
  },
  _index: (_value, key) => {
    throw mapperParsing(`${key} is not configurable`);
  },
  _ignored: (_value, key) => {
    throw mapperParsing(`${key} is not configurable`);
  },
};

function nothing(_value: unknown): undefined {
  return undefined;
}

function readSource(value: Json): JsonObject | undefined {
  const list = (each: Json) => {
    if (!Array.isArray(each)) throw classCast(each, "List");
    return each.map(String);
  };
  const given = read(value, "_source", {
    enabled: readBoolean,
    includes: list,
    excludes: list,
    mode: (mode) => {
      if (mode === "stored") return mode;
      if (mode === "synthetic" || mode === "disabled") throw notImplemented(`the source mode [${mode}]`);
      throw illegalArgument(
        `No enum constant org.elasticsearch.index.mapper.SourceFieldMapper.Mode.${String(mode).toUpperCase()}`,
      );
    },
  });
  const shown: JsonObject = {};
  if (given.enabled === false) shown.enabled = false;
  for (const key of ["includes", "excludes"] as const)
    if (Array.isArray(given[key]) && (given[key] as Json[]).length > 0) shown[key] = given[key];
  return shown;
}

function read(
  value: Json,
  field: string,
  parameters: Readonly<Record<string, (value: Json) => Json>>,
): JsonObject {
  const parsed: JsonObject = {};
  for (const [key, each] of Object.entries(value as JsonObject)) {
    const parse = parameters[key];
    if (!parse) throw mapperParsing(`unknown parameter [${key}] on metadata field [${field}]`);
    parsed[key] = parse(each);
  }
  return parsed;
}

const fixedOfMetadata: Readonly<Record<string, JsonObject>> = {
  _source: { enabled: true, includes: [], excludes: [] },
  _routing: { required: false },
};

/** The options after an update; what the update leaves out stays. */
export function mergeOptions(
  old: JsonObject,
  update: JsonObject,
  mentioned: JsonObject,
  isNew: boolean,
): JsonObject {
  const merged = { ...old, ...update };
  for (const [name, defaults] of Object.entries(fixedOfMetadata)) {
    if (!(name in mentioned)) continue;
    const before = (old[name] ?? {}) as JsonObject;
    const after = (update[name] ?? {}) as JsonObject;
    const lines = Object.entries(defaults).flatMap(([key, otherwise]) => {
      const from = javaText(before[key] ?? otherwise);
      const to = javaText(after[key] ?? otherwise);
      return from === to ? [] : [`\n\tCannot update parameter [${key}] from [${from}] to [${to}]`];
    });
    const mayTurnOff = name === "_source" && lines.every((line) => line.includes("[enabled] from [true]"));
    if (lines.length > 0 && !isNew && !mayTurnOff) throw conflicting(name, lines);
    if (Object.keys(after).length === 0) delete merged[name];
  }
  return merged;
}
