import { ElasticsearchError, illegalArgument } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { matchesWildcard } from "../wildcard.ts";
import type { MappingContext } from "./context.ts";
import type { Field } from "./field.ts";
import { fieldTypes, unsupportedTypes } from "./field-types.ts";
import { parseField } from "./parse-field.ts";
import { isObjectType } from "./parse-object.ts";
import { classCast, javaText, mapperParsing } from "./parsing-errors.ts";
import { parseRuntimeField } from "./runtime-fields.ts";

const matchableTypes = ["object", "string", "long", "double", "boolean", "date", "binary"] as const;

/** What JSON, with date and number detection, makes of a value in a field not yet mapped. */
export type Detected = (typeof matchableTypes)[number];

/** One rule of `dynamic_templates`. */
export interface DynamicTemplate {
  readonly name: string;
  /** The mapping is one of a runtime field. */
  readonly runtime: boolean;
  matches(path: string, detected: Detected): boolean;
  /** The mapping of a field that matched. */
  mapping(field: string, detected: Detected): JsonObject;
}

const conditions = [
  "match",
  "path_match",
  "unmatch",
  "path_unmatch",
  "match_mapping_type",
  "unmatch_mapping_type",
  "match_pattern",
];

/** The type that a value has when a template does not say. */
const defaultTypes: Readonly<Record<Detected, string>> = {
  object: "object",
  string: "text",
  long: "long",
  double: "float",
  boolean: "boolean",
  date: "date",
  binary: "binary",
};

/** The same for runtime fields, which are of fewer types. */
export const runtimeTypes: Readonly<Partial<Record<Detected, string>>> = {
  string: "keyword",
  long: "long",
  double: "double",
  boolean: "boolean",
  date: "date",
};

/** Parses `dynamic_templates` of a mapping. */
export function parseDynamicTemplates(json: Json, context: MappingContext): DynamicTemplate[] {
  if (!Array.isArray(json))
    throw mapperParsing("Dynamic template syntax error. An array of named objects is expected.");
  return json.map((entry) => {
    if (!isObject(entry)) throw classCast(entry, "Map");
    const [named, ...more] = Object.entries(entry);
    if (!named || more.length > 0) throw mapperParsing("A dynamic template must be defined with a name");
    if (!isObject(named[1])) throw classCast(named[1], "Map");
    return parseTemplate(named[0], named[1], context);
  });
}

function parseTemplate(name: string, json: JsonObject, context: MappingContext): DynamicTemplate {
  for (const key of Object.keys(json))
    if (!conditions.includes(key) && key !== "mapping" && key !== "runtime")
      throw illegalArgument(`Illegal dynamic template parameter: [${key}]`);
  const { mapping, runtime } = json;
  for (const each of [mapping, runtime])
    if (each !== undefined && !isObject(each)) throw classCast(each, "Map");
  for (const key of conditions) list(key, json[key]);
  const body = mapping ?? runtime;
  if (!isObject(body)) throw mapperParsing(`template [${name}] must have either mapping or runtime set`);
  if (mapping !== undefined && runtime !== undefined)
    throw mapperParsing(
      `mapping and runtime cannot be both specified in the same dynamic template [${name}]`,
    );
  const types = list("match_mapping_type", json.match_mapping_type);
  const unmatchTypes = list("unmatch_mapping_type", json.unmatch_mapping_type);
  for (const type of [...types, ...unmatchTypes]) checkType(type);
  const isRuntime = runtime !== undefined;
  const possible = matchableTypes.filter(
    (type) =>
      (types.length === 0 || types.includes("*") || types.includes(type)) &&
      !unmatchTypes.includes(type) &&
      (!isRuntime || runtimeTypes[type] !== undefined),
  );
  if (isRuntime && possible.length === 0)
    throw mapperParsing(
      `Dynamic template [${name}] defines a runtime field but type [${types.join(", ")}] is not supported as runtime field`,
    );
  const pattern = json.match_pattern;
  if (pattern !== undefined && pattern !== "simple" && pattern !== "regex")
    throw illegalArgument(`No matching pattern matched on [${String(pattern)}]`);
  const test = pattern === "regex" ? matchesRegex : matchesWildcard;
  if (pattern === "regex")
    for (const key of ["match", "unmatch", "path_match", "path_unmatch"])
      for (const each of list(key, json[key])) checkRegex(each, name);
  const lists = Object.fromEntries(conditions.map((key) => [key, list(key, json[key])]));
  const any = (key: string, text: string) => lists[key]?.some((each) => test(each, text)) ?? false;
  const has = (key: string) => (lists[key]?.length ?? 0) > 0;
  const template: DynamicTemplate = {
    name,
    runtime: isRuntime,
    matches(path, detected) {
      const field = path.slice(path.lastIndexOf(".") + 1);
      if (!has("match") && !has("path_match") && types.length === 0) return false;
      if (!possible.includes(detected)) return false;
      if (has("match") && !any("match", field)) return false;
      if (any("unmatch", field)) return false;
      if (has("path_match") && !any("path_match", path)) return false;
      return !any("path_unmatch", path);
    },
    mapping(field, detected) {
      const type = (isRuntime ? runtimeTypes[detected] : undefined) ?? defaultTypes[detected];
      return { type, ...(fill(body, field, type) as JsonObject) };
    },
  };
  validate(template, json, body, possible, context);
  return template;
}

/** Refuses a template that makes a mapping for no type that it may match. */
function validate(
  template: DynamicTemplate,
  json: JsonObject,
  body: JsonObject,
  possible: readonly Detected[],
  context: MappingContext,
): void {
  if (JSON.stringify(body).includes("{name}")) return;
  const name = `__dynamic__${template.name}`;
  let last: ElasticsearchError | undefined;
  for (const detected of possible)
    try {
      const mapping = template.mapping(name, detected);
      requireType(String(mapping.type), template.runtime);
      if (template.runtime) parseRuntimeField(name, mapping, context);
      else parseField(name, mapping, context, name);
      return;
    } catch (cause) {
      if (!(cause instanceof ElasticsearchError) || cause.status !== 400) throw cause;
      last = cause;
    }
  const shown = Object.fromEntries(
    [...conditions, "mapping", "runtime"]
      .filter((key) => json[key] !== undefined)
      .map((key) => [key, json[key]]),
  );
  for (const key of ["mapping", "runtime"])
    if (shown[key] !== undefined) shown[key] = sortedByKey(shown[key] as JsonObject);
  throw illegalArgument(
    `dynamic template [${template.name}] has invalid content [${JSON.stringify(shown)}], attempted to validate it with the following match_mapping_type: [${possible.join(", ")}]`,
    last,
  );
}

function requireType(type: string, runtime: boolean): void {
  const known = runtime
    ? ["keyword", "long", "double", "date", "boolean", "ip", "geo_point"].includes(type)
    : type in fieldTypes || isObjectType(type) || type === "alias" || unsupportedTypes.has(type);
  if (!known)
    throw illegalArgument(
      runtime ? `No runtime field found for type [${type}]` : `No mapper found for type [${type}]`,
    );
}

function sortedByKey(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const objectKeys = [
  "type",
  "properties",
  "dynamic",
  "enabled",
  "subobjects",
  "include_in_parent",
  "include_in_root",
  "priority",
];

/** The field of a template's mapping; of an object the server takes what it knows and leaves the rest. */
export function parseTemplated(
  path: string,
  mapping: JsonObject,
  context: MappingContext,
  name: string,
): Field {
  if (!isObjectType(mapping.type ?? "")) return parseField(path, mapping, context, name);
  const known = Object.entries(mapping).filter(([key]) => objectKeys.includes(key));
  return parseField(path, Object.fromEntries(known), context, name);
}

function checkType(type: string): void {
  if (type === "*" || matchableTypes.some((known) => known === type)) return;
  const reason = `No field type matched on [${type}], possible values are [${matchableTypes.join(", ")}]`;
  throw illegalArgument(reason);
}

function matchesRegex(pattern: string, text: string): boolean {
  return new RegExp(`^(?:${pattern})$`).test(text);
}

function list(key: string, value: Json | undefined): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value) && value.some((each) => typeof each !== "string"))
    throw mapperParsing(
      `[${key}] values must either be a string or list of strings, but was [${javaText(value)}]`,
    );
  return (Array.isArray(value) ? value : [value]).map(javaText);
}

function checkRegex(pattern: string, template: string): void {
  try {
    new RegExp(`^(?:${pattern})$`);
  } catch {
    throw mapperParsing(
      `Pattern [${pattern}] of type [regex] is invalid. Cannot create dynamic template [${template}].`,
      new ElasticsearchError({
        type: "pattern_syntax_exception",
        reason: javaRegexFault(pattern),
        status: 400,
      }),
    );
  }
}

/** The two faults that are common, in the words of Java. */
function javaRegexFault(pattern: string): string {
  const dangling = /^[*+?]/.exec(pattern)?.[0];
  if (dangling !== undefined) return `Dangling meta character '${dangling}' near index 0\n${pattern}\n^`;
  return `Unclosed group near index ${pattern.length}\n${pattern}`;
}

/** Replaces `{name}` and `{dynamic_type}` in keys and values. */
function fill(value: Json, name: string, type: string): Json {
  if (typeof value === "string")
    return value
      .replaceAll("{name}", name)
      .replaceAll("{dynamic_type}", type)
      .replaceAll("{dynamicType}", type);
  if (Array.isArray(value)) return value.map((item) => fill(item, name, type));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key.replaceAll("{name}", name), fill(child, name, type)]),
  );
}
