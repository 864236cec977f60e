import type { IndexAnalysis } from "../analysis/index-analysis.ts";
import { ElasticsearchError } from "../errors.ts";
import type { IndexSettings } from "../indices/settings.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { checkAlias } from "./alias.ts";
import type { MappingContext } from "./context.ts";
import { checkCopies, copiesOf } from "./copies.ts";
import { defaultDynamicDateFormats } from "./detect.ts";
import { DocumentWalk, type NamedTemplates, type WalkRules } from "./document-walk.ts";
import type { DynamicTemplate } from "./dynamic-templates.ts";
import type { Field } from "./field.ts";
import { checkLimits, countFields, everyField, limitsOf } from "./limits.ts";
import { mergeField } from "./merge.ts";
import { isMetadataField } from "./metadata-fields.ts";
import { parseObject } from "./parse-object.ts";
import { failingToParse, mapperException, mapperParsing } from "./parsing-errors.ts";
import { mergeOptions, parseMapping } from "./root-options.ts";
import { showMapping } from "./show.ts";
import { type SourceFilters, sourceFilters } from "./source-filters.ts";

/** The mapping of an index: what its fields are, and how documents add to them. */
export class Mapping {
  #root: Field;
  #runtime: ReadonlyMap<string, Field> = new Map();
  #templates: readonly DynamicTemplate[] = [];
  #options: JsonObject = {};
  #count = 0;
  #merged = false;
  #hasPassthrough = false;
  #filters: SourceFilters | undefined;
  #copies: ReadonlyMap<string, string[]> | undefined;
  readonly #settings: () => IndexSettings;
  readonly #analysis: IndexAnalysis;
  readonly #byPath = new Map<string, Field | undefined>();

  constructor(settings: () => IndexSettings, analysis: IndexAnalysis) {
    this.#settings = settings;
    this.#analysis = analysis;
    this.#root = parseObject("", {}, this.#context, "_doc");
  }

  get #context(): MappingContext {
    return { settings: this.#settings(), analysis: this.#analysis };
  }

  /** The root object; its children are the top-level fields. */
  get root(): Field {
    return this.#root;
  }

  /** Fields that are read from sources when a search asks; they hide fields of the same path. */
  get runtime(): ReadonlyMap<string, Field> {
    return this.#runtime;
  }

  /** The part of its documents that the index keeps, and the part of that which it shows; undefined for all. */
  get sourceFilters(): SourceFilters {
    this.#filters ??= sourceFilters(this.#root, this.#options._source, this.#settings());
    return this.#filters;
  }

  /** Every document must be given a routing. */
  get requiresRouting(): boolean {
    return isObject(this.#options._routing) && this.#options._routing.required === true;
  }

  /** The field at a dotted path, variants (`title.keyword`) included; an alias leads to what it stands for. */
  field(path: string): Field | undefined {
    if (this.#byPath.has(path)) return this.#byPath.get(path);
    const found = this.#find(path);
    this.#byPath.set(path, found);
    return found;
  }

  /** The paths whose values are copied to a field. */
  copiesTo(path: string): readonly string[] {
    this.#copies ??= copiesOf(this.#root);
    return this.#copies.get(path) ?? [];
  }

  /** Merges a mapping as `PUT _mapping` gives it; nothing is changed when any of it conflicts. */
  merge(mappings: JsonObject): void {
    const context = this.#context;
    const update = failingToParse(() => parseMapping(mappings, context));
    for (const name of update.root.properties?.keys() ?? [])
      if (isMetadataField(name)) throw mapperParsing(`Field [${name}] is defined more than once`);
    const isNew = !this.#merged;
    const merged = isNew ? update.root : mergeField(this.#root, update.root);
    const runtime = new Map(this.#runtime);
    for (const [path, field] of update.runtime)
      if (field) runtime.set(path, field);
      else runtime.delete(path);
    const options = mergeOptions(this.#options, update.options, mappings, isNew);
    this.#check(merged);
    const count = checkLimits(merged, runtime, limitsOf(context.settings), this.#count);
    this.#root = merged;
    this.#runtime = runtime;
    this.#templates = update.templates ?? this.#templates;
    this.#options = options;
    this.#cachedRules = undefined;
    this.#count = count;
    this.#merged = true;
    this.#copies = undefined;
    this.#filters = undefined;
    this.#byPath.clear();
  }

  /** Makes an empty mapping what another showed, whatever the limits say by now. */
  restore(shown: JsonObject): void {
    if (Object.keys(shown).length === 0) return;
    this.#count = Number.POSITIVE_INFINITY;
    this.merge(shown);
  }

  #check(root: Field): void {
    const lookUp = (path: string) => find(root, path);
    const priorities = new Map<number, string>();
    for (const { field, parent } of everyField(root)) {
      if (field.type === "alias") checkAlias(field, lookUp);
      if (field.copyTo.length > 0) checkCopies(root, field, parent, lookUp);
      if (field.type !== "passthrough") continue;
      const priority = Number(field.parameters.priority);
      const other = priorities.get(priority);
      if (other !== undefined)
        throw mapperException(
          `Pass-through source [${other}] has a conflicting param [priority=${priority}] with source [${field.path}]`,
        );
      priorities.set(priority, field.path);
    }
    this.#hasPassthrough = priorities.size > 0;
  }

  /** As `GET _mapping` shows it; numbers that JavaScript would not write so are marked for `writeExactly`. */
  toJson(): JsonObject {
    return showMapping(this.#root, this.#runtime, this.#options);
  }

  /**
   * Checks a document and adds the fields that it introduces. Throws `document_parsing_exception`, and then
   * the mapping is as it was.
   */
  accept(id: string, document: Json, source: Buffer, named?: NamedTemplates): void {
    if (!isObject(document)) throw notADocument();
    const walk = new DocumentWalk(this.#root, this.#rules, id, source, this.#count, this.#runtime, named);
    try {
      walk.object(this.#root, document, this.#root.dynamic ?? "true");
    } catch (cause) {
      if (walk.undo()) this.#recount();
      throw cause;
    }
    if (!walk.changed) return;
    if (walk.runtime.size > 0) this.#runtime = new Map([...this.#runtime, ...walk.runtime]);
    this.#recount();
  }

  /** Fields of a document that its mapping had no room for. */
  get ignoresFieldsBeyondLimit(): boolean {
    return this.#rules.limits.ignoresBeyond;
  }

  #recount(): void {
    this.#count = countFields(this.#root) + this.#runtime.size;
    this.#merged = true;
    this.#copies = undefined;
    this.#filters = undefined;
    this.#byPath.clear();
  }

  #cachedRules: { options: JsonObject; settings: IndexSettings; rules: WalkRules } | undefined;

  get #rules(): WalkRules {
    const settings = this.#settings();
    const cached = this.#cachedRules;
    if (cached?.options === this.#options && cached.settings === settings) return cached.rules;
    const formats = this.#options.dynamic_date_formats;
    const rules: WalkRules = {
      context: this.#context,
      templates: this.#templates,
      dateDetection: this.#options.date_detection !== false,
      numericDetection: this.#options.numeric_detection === true,
      dynamicDateFormats: Array.isArray(formats) ? formats.map(String) : defaultDynamicDateFormats,
      limits: limitsOf(settings),
      isPassedThrough: this.#hasPassthrough ? (path) => this.#passedThrough(path) !== undefined : () => false,
    };
    this.#cachedRules = { options: this.#options, settings, rules };
    return rules;
  }

  #find(path: string): Field | undefined {
    const runtime = this.#runtime.get(path);
    if (runtime) return runtime;
    const found = find(this.#root, path) ?? this.#passedThrough(path);
    return found?.type === "alias" ? this.field(String(found.parameters.path)) : found;
  }

  /** The children of passthrough objects are found without their parent's name; the highest priority first. */
  #passedThrough(path: string): Field | undefined {
    let best: { priority: number; field: Field } | undefined;
    for (const { field } of everyField(this.#root)) {
      if (field.type !== "passthrough") continue;
      const priority = Number(field.parameters.priority);
      const found = find(field, path);
      if (found && !found.properties && priority > (best?.priority ?? -1)) best = { priority, field: found };
    }
    return best?.field;
  }
}

/** The field at a path below an object. */
function find(object: Field, path: string): Field | undefined {
  const exact = object.properties?.get(path) ?? object.fields?.get(path);
  if (exact) return exact;
  for (let dot = path.indexOf("."); dot !== -1; dot = path.indexOf(".", dot + 1)) {
    const head = path.slice(0, dot);
    const child = object.properties?.get(head) ?? object.fields?.get(head);
    const found = child && find(child, path.slice(dot + 1));
    if (found) return found;
  }
  return undefined;
}

/** What the server answers to a document that is no object. */
export function notADocument(): ElasticsearchError {
  return new ElasticsearchError({
    type: "document_parsing_exception",
    reason: "Malformed content, must start with an object",
    status: 400,
  });
}
