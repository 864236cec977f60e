import { ElasticsearchError, illegalArgument, notImplemented } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { matchesWildcard } from "../wildcard.ts";
import { mapperParsing, wrapped } from "./parse-field.ts";

const matchableTypes = ["object", "string", "long", "double", "boolean", "date", "binary"] as const;

/** What JSON, with date and number detection, makes of a value in a field not yet mapped. */
export type Detected = (typeof matchableTypes)[number];

/** One rule of `dynamic_templates`. */
export interface DynamicTemplate {
  readonly name: string;
  readonly json: JsonObject;
  matches(path: string, detected: Detected): boolean;
  /** The mapping of a field that matched. */
  mapping(field: string, detected: Detected, otherwise: JsonObject): JsonObject;
}

const conditions = new Set([
  "match",
  "unmatch",
  "path_match",
  "path_unmatch",
  "match_mapping_type",
  "unmatch_mapping_type",
  "match_pattern",
]);

/** Parses `dynamic_templates` of a mapping. */
export function parseDynamicTemplates(json: Json): DynamicTemplate[] {
  if (!Array.isArray(json))
    throw mapperParsing("Dynamic template syntax error. An array of named objects is expected.");
  return json.map((entry) => {
    const [named, ...more] = isObject(entry) ? Object.entries(entry) : [];
    if (!named || more.length > 0 || !isObject(named[1]))
      throw mapperParsing("A dynamic template must be defined with a name");
    return parseTemplate(named[0], named[1]);
  });
}

function parseTemplate(name: string, json: JsonObject): DynamicTemplate {
  const { mapping } = json;
  if ("runtime" in json) throw notImplemented("runtime fields in dynamic templates");
  if (!isObject(mapping)) throw mapperParsing(`template [${name}] must have either mapping or runtime set`);
  for (const key of Object.keys(json))
    if (!conditions.has(key) && key !== "mapping")
      throw wrapped(illegalArgument(`Illegal dynamic template parameter: [${key}]`));
  if (json.match_pattern !== undefined && json.match_pattern !== "simple" && json.match_pattern !== "regex")
    throw wrapped(illegalArgument(`No matching pattern matched on [${String(json.match_pattern)}]`));
  const types = list(json.match_mapping_type);
  const unmatchTypes = list(json.unmatch_mapping_type);
  for (const type of [...types, ...unmatchTypes]) checkType(type);
  const test = json.match_pattern === "regex" ? matchesRegex : matchesWildcard;
  const any = (key: string, text: string, test: (pattern: string, text: string) => boolean) =>
    list(json[key]).some((pattern) => test(pattern, text));
  return {
    name,
    json,
    matches(path, detected) {
      const field = path.slice(path.lastIndexOf(".") + 1);
      if (types.length > 0 && !types.includes("*") && !types.includes(detected)) return false;
      if (unmatchTypes.includes(detected)) return false;
      if (json.match !== undefined && !any("match", field, test)) return false;
      if (any("unmatch", field, test)) return false;
      if (json.path_match !== undefined && !any("path_match", path, matchesWildcard)) return false;
      if (detected === "object" && types.length === 0 && json.match === undefined) return false;
      return !any("path_unmatch", path, matchesWildcard);
    },
    mapping(field, detected, otherwise) {
      const filled = fill(mapping, field, String(otherwise.type ?? detected)) as JsonObject;
      if ("type" in filled) return filled;
      return detected === "string"
        ? { type: "text", ...filled }
        : { type: String(otherwise.type), ...filled };
    },
  };
}

function checkType(type: string): void {
  if (type === "*" || matchableTypes.some((known) => known === type)) return;
  const reason = `No field type matched on [${type}], possible values are [${matchableTypes.join(", ")}]`;
  throw wrapped(new ElasticsearchError({ type: "illegal_argument_exception", reason, status: 400 }));
}

function matchesRegex(pattern: string, text: string): boolean {
  return new RegExp(`^(?:${pattern})$`).test(text);
}

function list(value: Json | undefined): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
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
