import { ElasticsearchError, illegalArgument, notImplemented } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import type { Dynamic, Field } from "./field.ts";
import { fieldTypes, unsupportedTypes } from "./field-types.ts";
import { dateFormats } from "./types/date-formats.ts";
import { anything } from "./types/others.ts";

const everyType = ["type", "fields", "meta", "copy_to"];
const objectParameters = ["type", "properties", "dynamic", "enabled", "include_in_parent", "include_in_root"];

/** Parses the definition of one field, as found under `properties`. Throws what `PUT _mapping` answers. */
export function parseField(path: string, definition: Json): Field {
  const name = path.slice(path.lastIndexOf(".") + 1);
  if (!isObject(definition))
    throw mapperParsing(
      `Expected map for property [fields] on field [${name}] but got a class ${javaClass(definition)}`,
    );
  const { type } = definition;
  if (
    type === undefined &&
    !("properties" in definition) &&
    !("dynamic" in definition) &&
    !("enabled" in definition)
  )
    throw mapperParsing(`No type specified for field [${name}]`);
  if (type === undefined || type === "object" || type === "nested") return parseObject(path, definition);
  return parseLeaf(path, name, String(type), definition);
}

/** Parses the body of an object: the root of a mapping, an object or a nested field. */
export function parseObject(path: string, definition: JsonObject): Field {
  const name = path.slice(path.lastIndexOf(".") + 1);
  const type = definition.type === "nested" ? "nested" : "object";
  for (const key of Object.keys(definition))
    if (!objectParameters.includes(key)) {
      if (key === "subobjects" || key === "synthetic_source_keep")
        throw notImplemented(`mapping parameter [${key}]`);
      throw mapperParsing(`unknown parameter [${key}] on mapper [${name}] of type [${type}]`);
    }
  const properties = new Map<string, Field>();
  if (isObject(definition.properties))
    for (const [key, child] of Object.entries(definition.properties))
      addProperty(properties, path, key, child);
  const dynamic = definition.dynamic === undefined ? undefined : parseDynamic(definition.dynamic);
  const enabled = definition.enabled === undefined || String(definition.enabled) === "true";
  const parameters: JsonObject = {};
  if (!enabled) parameters.enabled = false;
  return {
    name,
    path,
    type,
    parameters,
    properties,
    ...(dynamic && { dynamic }),
    enabled,
    check: anything,
  };
}

/** A dotted name stands for objects within objects. */
function addProperty(properties: Map<string, Field>, parent: string, key: string, child: Json): void {
  if (key.trim() === "")
    throw wrapped(
      illegalArgument(
        key === ""
          ? "field name cannot be an empty string"
          : `field name cannot contain only whitespace: ['${key}']`,
      ),
    );
  const dot = key.indexOf(".");
  const head = dot === -1 ? key : key.slice(0, dot);
  const path = parent === "" ? head : `${parent}.${head}`;
  const existing = properties.get(head);
  if (dot === -1) {
    const field = parseField(path, child);
    if (existing && !(existing.properties && field.properties)) throw wrapped(objectConflict(path));
    for (const [name, old] of existing?.properties ?? []) field.properties?.set(name, old);
    properties.set(head, field);
    return;
  }
  if (existing && !existing.properties) throw wrapped(objectConflict(path));
  const object = existing ?? parseObject(path, {});
  if (object.properties) addProperty(object.properties, path, key.slice(dot + 1), child);
  properties.set(head, object);
}

function parseLeaf(path: string, name: string, type: string, definition: JsonObject): Field {
  if (unsupportedTypes.has(type)) throw notImplemented(`fields of type [${type}], declared on [${path}]`);
  const known = fieldTypes[type];
  if (!known)
    throw mapperParsing(
      `The mapper type [${type}] declared on field [${name}] does not exist. It might have been created within a future version or requires a plugin to be installed. Check the documentation.`,
    );
  const parameters: JsonObject = {};
  for (const [key, value] of Object.entries(definition)) {
    if (key === "type" || key === "fields") continue;
    if (!known.parameters.includes(key) && !everyType.includes(key))
      throw mapperParsing(`unknown parameter [${key}] on mapper [${name}] of type [${type}]`);
    const shown = parameter(name, key, value);
    if (shown !== undefined) parameters[key] = shown;
  }
  const fields = parseVariants(path, definition.fields);
  return { name, path, type, parameters, ...(fields && { fields }), enabled: true, check: known.check };
}

const integers = new Set(["ignore_above", "position_increment_gap", "depth_limit"]);
const booleans = new Set(["index", "doc_values", "store", "norms", "coerce", "ignore_malformed"]);
const trueByDefault = new Set(["index", "doc_values", "coerce"]);
const falseByDefault = new Set(["store", "ignore_malformed"]);

/** A parameter as it is shown afterwards; undefined when it says no more than the default. */
function parameter(field: string, key: string, value: Json): Json | undefined {
  if (key === "ignore_malformed" && String(value) === "true") throw notImplemented("ignore_malformed");
  if (key === "copy_to") throw notImplemented("copy_to");
  if (key === "script" || key === "on_script_error") throw notImplemented("scripts in mappings");
  if (integers.has(key)) return integer(value);
  if (booleans.has(key)) {
    const on = String(value) === "true";
    if (on ? trueByDefault.has(key) : falseByDefault.has(key)) return undefined;
    return on;
  }
  if (key === "format") checkFormat(field, String(value));
  return value;
}

function integer(value: Json): number {
  if (/^-?\d+$/.test(String(value))) return Number(value);
  const reason = `For input string: "${String(value)}"`;
  throw wrapped(new ElasticsearchError({ type: "number_format_exception", reason, status: 400 }));
}

function checkFormat(field: string, format: string): void {
  try {
    dateFormats(format);
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError) || cause.status !== 400) throw cause;
    throw wrapped(illegalArgument(`Error parsing [format] on field [${field}]: ${cause.message}`, cause));
  }
}

function parseVariants(path: string, definition: Json | undefined): Map<string, Field> | undefined {
  if (!isObject(definition)) return undefined;
  const fields = new Map<string, Field>();
  for (const [key, child] of Object.entries(definition)) {
    if (isObject(child) && (child.type === "object" || child.type === "nested"))
      throw mapperParsing(`Type [${child.type}] cannot be used in multi field`);
    fields.set(key, parseField(`${path}.${key}`, child));
  }
  return fields.size > 0 ? fields : undefined;
}

/** How `dynamic` may be given: as a boolean, or as a string. */
export function parseDynamic(value: Json): Dynamic {
  const text = String(value);
  if (text === "true" || text === "false" || text === "strict") return text;
  if (text === "runtime") throw notImplemented("dynamic runtime fields");
  throw wrapped(
    illegalArgument(
      "Could not convert [dynamic.dynamic] to boolean",
      illegalArgument(`Failed to parse value [${text}] as only [true] or [false] are allowed.`),
    ),
  );
}

/** 400 `Failed to parse mapping: ...` around what is wrong. */
export function mapperParsing(reason: string): ElasticsearchError {
  return wrapped(new ElasticsearchError({ type: "mapper_parsing_exception", reason, status: 400 }));
}

export function wrapped(causedBy: ElasticsearchError): ElasticsearchError {
  return new ElasticsearchError({
    type: "mapper_parsing_exception",
    reason: `Failed to parse mapping: ${causedBy.message}`,
    status: 400,
    causedBy,
  });
}

/** An object and something else want the same name. */
export function objectConflict(path: string): ElasticsearchError {
  return illegalArgument(`can't merge a non object mapping [${path}] with an object mapping`);
}

function javaClass(value: Json): string {
  if (typeof value === "string") return "java.lang.String";
  if (typeof value === "number") return "java.lang.Integer";
  if (typeof value === "boolean") return "java.lang.Boolean";
  return "java.util.ArrayList";
}
