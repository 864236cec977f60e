import { ElasticsearchError, illegalArgument } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import type { MappingContext } from "./context.ts";
import type { Dynamic, Field } from "./field.ts";
import { readInteger, readNamedBoolean } from "./parameters/kinds.ts";
import { parseField } from "./parse-field.ts";
import { javaText, unsupported } from "./parsing-errors.ts";
import { anything } from "./types/others.ts";

const objectTypes = ["object", "nested", "passthrough"];

export function isObjectType(type: Json): boolean {
  return typeof type === "string" && objectTypes.includes(type);
}

/** Parses the body of an object: the root of a mapping, an object, nested or passthrough field. */
export function parseObject(
  path: string,
  definition: JsonObject,
  context: MappingContext,
  name: string,
): Field {
  const type = isObjectType(definition.type ?? "") ? String(definition.type) : "object";
  const parameters: JsonObject = {};
  const unknown: [string, Json][] = [];
  let enabled = true;
  let dynamic: Dynamic | undefined;
  let subobjects = type !== "passthrough";
  for (const [key, value] of Object.entries(definition))
    if (key === "type" || key === "properties") continue;
    else if (key === "dynamic") dynamic = parseDynamic(value);
    else if (key === "enabled") {
      enabled = readNamedBoolean(value, "enabled.enabled");
      if (!enabled) parameters.enabled = false;
    } else if (key === "subobjects" && type !== "passthrough") {
      subobjects = parseSubobjects(value);
      parameters.subobjects = subobjects;
    } else if (key === "store_array_source") {
      if (readNamedBoolean(value, `${name}.${key}`)) parameters.synthetic_source_keep = "arrays";
    } else if (key === "synthetic_source_keep") parameters[key] = parseKeep(value);
    else if (type === "nested" && (key === "include_in_parent" || key === "include_in_root")) {
      if (readNamedBoolean(value, `${name}.${key}`)) parameters[key] = true;
    } else if (type === "passthrough" && key === "priority") parameters.priority = readInteger(value);
    else if (type === "passthrough" && key === "time_series_dimension") {
      if (readNamedBoolean(value, `${name}.${key}`)) parameters[key] = true;
    } else unknown.push([key, value]);
  if (unknown.length > 0) throw unsupported(`Mapping definition for [${name}] has`, unknown);
  if (type === "passthrough" && !(Number(parameters.priority) >= 0)) throw withoutPriority(path);
  return {
    name,
    path,
    type,
    parameters,
    properties: parseProperties(path, definition.properties, subobjects, context),
    ...(dynamic && { dynamic }),
    enabled,
    subobjects,
    coerce: true,
    ignoreMalformed: false,
    copyTo: [],
    takesArrays: false,
    check: anything,
  };
}

function withoutPriority(path: string): ElasticsearchError {
  const reason = `Pass-through object [${path}] is missing a non-negative value for parameter [priority]`;
  return new ElasticsearchError({ type: "mapper_exception", reason, status: 400 });
}

function parseProperties(
  path: string,
  definition: Json | undefined,
  subobjects: boolean,
  context: MappingContext,
): Map<string, Field> {
  const properties = new Map<string, Field>();
  if (definition === undefined || (Array.isArray(definition) && definition.length === 0)) return properties;
  if (!isObject(definition))
    throw new ElasticsearchError({
      type: "parse_exception",
      reason: "properties must be a map type",
      status: 400,
    });
  for (const [key, child] of Object.entries(definition)) {
    if (Array.isArray(child) && child.length === 0) continue;
    checkName(key, subobjects);
    if (subobjects) addProperty(properties, path, key.replace(/\.+$/, "").split("."), child, context);
    else addFlat(properties, path, key, child, context);
  }
  return properties;
}

/** Where there are no objects within, the children of one are fields of dotted names. */
function addFlat(
  properties: Map<string, Field>,
  parent: string,
  name: string,
  definition: Json,
  context: MappingContext,
): void {
  const field = parseField(join(parent, name), definition, context, name);
  if (field.type !== "object" || !isObject(definition)) properties.set(name, field);
  else
    for (const [key, child] of Object.entries(isObject(definition.properties) ? definition.properties : {}))
      addFlat(properties, parent, join(name, key), child, context);
}

export function join(parent: string, name: string): string {
  return parent === "" ? name : `${parent}.${name}`;
}

function checkName(name: string, subobjects: boolean): void {
  if (name === "") throw illegalArgument("field name cannot be an empty string");
  if (name.trim() === "") throw illegalArgument("field name cannot contain only whitespaces");
  if (/^\.+$/.test(name)) throw illegalArgument("field name cannot contain only dots");
  if (!subobjects) return;
  for (const part of name.replace(/\.+$/, "").split(".")) {
    if (part === "") throw illegalArgument("field name cannot be an empty string");
    if (part.trim() === "") throw illegalArgument("field name cannot contain only whitespaces");
  }
}

/** A dotted name stands for objects within objects. */
function addProperty(
  properties: Map<string, Field>,
  parent: string,
  [head = "", ...rest]: readonly string[],
  definition: Json,
  context: MappingContext,
): void {
  const path = join(parent, head);
  const existing = properties.get(head);
  if (rest.length === 0) {
    const field = parseField(path, definition, context, head);
    if (existing && Boolean(existing.properties) !== Boolean(field.properties)) throw objectConflict(path);
    for (const [name, old] of existing?.properties ?? [])
      if (!field.properties?.has(name)) field.properties?.set(name, old);
    properties.set(head, field);
    return;
  }
  if (existing && !existing.properties) throw objectConflict(path);
  const object = existing ?? parseObject(path, {}, context, head);
  if (object.properties) addProperty(object.properties, path, rest, definition, context);
  properties.set(head, object);
}

/** An object and something else want the same name. */
export function objectConflict(path: string): ElasticsearchError {
  return illegalArgument(`can't merge a non object mapping [${path}] with an object mapping`);
}

/** How `dynamic` may be given: as a boolean, or as a string. */
export function parseDynamic(value: Json): Dynamic {
  if (value === null)
    throw new ElasticsearchError({
      type: "null_pointer_exception",
      reason: 'Cannot invoke "Object.toString()" because "fieldNode" is null',
      status: 400,
    });
  const text = javaText(value).toLowerCase();
  if (text === "true" || text === "false" || text === "strict" || text === "runtime") return text;
  readNamedBoolean(value, "dynamic.dynamic");
  return "true";
}

export function parseSubobjects(value: Json): boolean {
  const text = javaText(value);
  if (text === "true" || text === "false") return text === "true";
  throw new ElasticsearchError({
    type: "parse_exception",
    reason: `unknown subobjects value: ${text}`,
    status: 400,
  });
}

function parseKeep(value: Json): string {
  const text = String(value);
  if (["none", "arrays", "all"].includes(text)) return text;
  throw illegalArgument(
    `Unknown synthetic_source_keep value [${text}], accepted values are [none,arrays,all]`,
  );
}
