import type { IndexAnalysis } from "../analysis/index-analysis.ts";
import { ElasticsearchError, illegalArgument, notImplemented } from "../errors.ts";
import type { IndexSettings } from "../indices/settings.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { checkAnalysis } from "./check-analysis.ts";
import { defaultDynamicDateFormats } from "./detect.ts";
import { DocumentWalk, type WalkRules } from "./document-walk.ts";
import { type DynamicTemplate, parseDynamicTemplates } from "./dynamic-templates.ts";
import type { Field } from "./field.ts";
import { mergeField } from "./merge.ts";
import { mapperParsing, parseObject } from "./parse-field.ts";

/** Parameters of the whole mapping, beside `properties`. */
const rootParameters = new Set([
  "dynamic",
  "properties",
  "dynamic_templates",
  "date_detection",
  "numeric_detection",
  "dynamic_date_formats",
  "_meta",
  "_source",
  "_routing",
]);

/** The mapping of an index: what its fields are, and how documents add to them. */
export class Mapping {
  #root = parseObject("", {});
  #templates: readonly DynamicTemplate[] = [];
  #shown: JsonObject = {};
  #count = 0;
  readonly #settings: () => IndexSettings;
  readonly #analysis: IndexAnalysis;
  readonly #byPath = new Map<string, Field | undefined>();

  constructor(settings: () => IndexSettings, analysis: IndexAnalysis) {
    this.#settings = settings;
    this.#analysis = analysis;
  }

  /** The root object; its children are the top-level fields. */
  get root(): Field {
    return this.#root;
  }

  /** The field at a dotted path, variants (`title.keyword`) included; an alias leads to what it stands for. */
  field(path: string): Field | undefined {
    if (this.#byPath.has(path)) return this.#byPath.get(path);
    const found = this.#find(path);
    this.#byPath.set(path, found);
    return found;
  }

  /** Merges a mapping as `PUT _mapping` gives it; nothing is changed when any of it conflicts. */
  merge(mappings: JsonObject): void {
    const { properties, dynamic, ...rest } = mappings;
    const unknown = Object.entries(rest).filter(([key]) => !rootParameters.has(key));
    if (unknown.length > 0) throw unsupportedRoot(unknown);
    const { _source: source } = rest;
    if (
      isObject(source) &&
      Object.entries(source).some(([key, value]) => key !== "enabled" || value !== true)
    )
      throw notImplemented("a changed _source");
    const update = parseObject("", {
      ...(dynamic !== undefined && { dynamic }),
      ...(isObject(properties) && { properties }),
    });
    checkAnalysis(update, this.#analysis);
    const templates =
      rest.dynamic_templates === undefined ? this.#templates : parseDynamicTemplates(rest.dynamic_templates);
    const merged = mergeField(this.#root, update);
    checkAliases(merged, (path) => find(merged, path));
    const count = countFields(merged);
    if (count > this.#limit && count > this.#count)
      throw illegalArgument(`Limit of total fields [${this.#limit}] has been exceeded`);
    this.#root = merged;
    this.#templates = templates;
    this.#count = count;
    const { _source, _routing, ...shown } = rest;
    this.#shown = { ...this.#shown, ...shown };
    this.#byPath.clear();
  }

  /** As `GET _mapping` shows it. */
  toJson(): JsonObject {
    const { type: _type, ...root } = objectJson(this.#root);
    const { properties, dynamic } = root;
    return {
      ...(dynamic !== undefined && { dynamic }),
      ...this.#shown,
      ...(properties !== undefined && { properties }),
    };
  }

  /**
   * Checks a document and adds the fields that it introduces. Throws `document_parsing_exception`, and then
   * the mapping is as it was.
   */
  accept(id: string, document: Json, source: Buffer): void {
    if (!isObject(document)) throw notADocument();
    const walk = new DocumentWalk(this.#rules, id, source, this.#count);
    try {
      walk.object(this.#root, document, "true");
    } catch (cause) {
      walk.undo();
      throw cause;
    }
    if (walk.size === 0) return;
    this.#count += walk.size;
    this.#byPath.clear();
  }

  get #limit(): number {
    return this.#settings().integer("index.mapping.total_fields.limit", 1000);
  }

  #cachedRules: { shown: JsonObject; settings: IndexSettings; rules: WalkRules } | undefined;

  get #rules(): WalkRules {
    const settings = this.#settings();
    const cached = this.#cachedRules;
    if (cached?.shown === this.#shown && cached.settings === settings) return cached.rules;
    const formats = this.#shown.dynamic_date_formats;
    const rules: WalkRules = {
      templates: this.#templates,
      dateDetection: this.#shown.date_detection !== false,
      numericDetection: this.#shown.numeric_detection === true,
      dynamicDateFormats: Array.isArray(formats) ? formats.map(String) : defaultDynamicDateFormats,
      maxDepth: settings.integer("index.mapping.depth.limit", 20),
      maxFields: this.#limit,
    };
    this.#cachedRules = { shown: this.#shown, settings, rules };
    return rules;
  }

  #find(path: string): Field | undefined {
    const found = find(this.#root, path);
    return found?.type === "alias" ? find(this.#root, String(found.parameters.path)) : found;
  }
}

function find(root: Field, path: string): Field | undefined {
  let at: Field | undefined = root;
  for (const segment of path.split(".")) at = at?.properties?.get(segment) ?? at?.fields?.get(segment);
  return at === root ? undefined : at;
}

function checkAliases(field: Field, lookUp: (path: string) => Field | undefined): void {
  if (field.type === "alias" && !lookUp(String(field.parameters.path)))
    throw new ElasticsearchError({
      type: "mapper_parsing_exception",
      reason: `Invalid [path] value [${String(field.parameters.path)}] for field alias [${field.path}]: an alias must refer to an existing field in the mappings.`,
      status: 400,
    });
  for (const child of field.properties?.values() ?? []) checkAliases(child, lookUp);
}

function countFields(field: Field): number {
  let count = 0;
  for (const child of field.properties?.values() ?? []) count += 1 + countFields(child);
  return count + (field.fields?.size ?? 0);
}

function fieldJson(field: Field): JsonObject {
  if (field.properties) return objectJson(field);
  const fields = field.fields && { fields: sorted(field.fields) };
  return { type: field.type, ...fields, ...field.parameters };
}

/** `type: object` is shown only where nothing else would tell. */
function objectJson(field: Field): JsonObject {
  const properties = field.properties ?? new Map();
  const plain = field.type === "object" && (properties.size > 0 || field.dynamic !== undefined);
  return {
    ...(!plain && { type: field.type }),
    ...(field.dynamic && { dynamic: field.dynamic }),
    ...field.parameters,
    ...(properties.size > 0 && { properties: sorted(properties) }),
  };
}

function sorted(fields: ReadonlyMap<string, Field>): JsonObject {
  const names = [...fields.keys()].sort();
  return Object.fromEntries(names.map((name) => [name, fieldJson(fields.get(name) as Field)]));
}

function unsupportedRoot(unknown: [string, Json][]): ElasticsearchError {
  const javaText = (value: Json) => (typeof value === "object" ? JSON.stringify(value) : String(value));
  const listed = unknown.map(([key, value]) => ` [${key} : ${javaText(value)}]`).join("");
  return mapperParsing(`Root mapping definition has unsupported parameters: ${listed}`);
}

/** What the server answers to a document that is no object. */
export function notADocument(): ElasticsearchError {
  return new ElasticsearchError({
    type: "document_parsing_exception",
    reason: "Malformed content, must start with an object",
    status: 400,
  });
}
