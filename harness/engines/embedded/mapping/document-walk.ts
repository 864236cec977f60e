import { ElasticsearchError, illegalArgument } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { placeOf } from "../json-scanner.ts";
import type { Refusal, Written } from "./complaint.ts";
import type { MappingContext } from "./context.ts";
import { type Detection, detect, vectorOf } from "./detect.ts";
import { type DynamicTemplate, parseTemplated, runtimeTypes } from "./dynamic-templates.ts";
import type { Dynamic, Field } from "./field.ts";
import { fieldTypes } from "./field-types.ts";
import { type Limits, tooDeep } from "./limits.ts";
import { locate } from "./locate.ts";
import { isMetadataField } from "./metadata-fields.ts";
import { join } from "./parse-object.ts";
import { preview } from "./preview.ts";
import { parseRuntimeField } from "./runtime-fields.ts";
import { withDimensions } from "./types/vector-dimensions.ts";

/** What the walk of a document needs of the mapping it is checked against. */
export interface WalkRules {
  readonly context: MappingContext;
  readonly templates: readonly DynamicTemplate[];
  readonly dateDetection: boolean;
  readonly numericDetection: boolean;
  readonly dynamicDateFormats: readonly string[];
  readonly limits: Limits;
  /** True for the path of a field that stands in a passthrough object and is known without it. */
  isPassedThrough(path: string): boolean;
}

/** Dynamic templates by the paths of the fields that they are to make. */
export type NamedTemplates = Readonly<Record<string, string>>;

/** Types that may ignore an object as they ignore any malformed value. */
const forgivingObjects = new Set(["date", "date_nanos", "geo_point"]);
/** Types of leaves whose values are objects. */
const madeOfObjects = new Set([
  "geo_point",
  "flattened",
  "sparse_vector",
  "completion",
  "integer_range",
  "long_range",
  "float_range",
  "double_range",
  "date_range",
  "ip_range",
]);

/**
 * Checks one document against a mapping. Fields that it introduces are added as it goes, since a later value
 * of an array is checked against what the first one made; `undo` takes them out again when it is refused.
 */
export class DocumentWalk {
  readonly #root: Field;
  readonly #named: NamedTemplates | undefined;
  readonly #rules: WalkRules;
  readonly #id: string;
  readonly #source: Buffer;
  readonly #path: (string | number)[] = [];
  readonly #changes: { into: Map<string, Field>; name: string; before: Field | undefined; stays: boolean }[] =
    [];
  readonly #known: ReadonlyMap<string, Field>;
  readonly #before: number;
  /** Runtime fields that the document introduced. */
  readonly runtime = new Map<string, Field>();
  #size = 0;
  #nestedObjects = 0;

  constructor(
    root: Field,
    rules: WalkRules,
    id: string,
    source: Buffer,
    fieldsBefore: number,
    runtime: ReadonlyMap<string, Field>,
    named?: NamedTemplates,
  ) {
    this.#named = named;
    this.#root = root;
    this.#rules = rules;
    this.#before = fieldsBefore;
    this.#id = id;
    this.#source = source;
    this.#known = runtime;
  }

  /** True when the document changed the mapping. */
  get changed(): boolean {
    return this.#changes.length > 0 || this.runtime.size > 0;
  }

  /** Takes back what a refused document changed; true when something stays all the same. */
  undo(): boolean {
    for (const { into, name, before, stays } of this.#changes.reverse())
      if (stays) continue;
      else if (before) into.set(name, before);
      else into.delete(name);
    return this.#changes.some(({ stays }) => stays);
  }

  object(object: Field, value: JsonObject, inherited: Dynamic): void {
    if (!object.enabled) return;
    const dynamic = object.dynamic ?? inherited;
    if (!object.subobjects) {
      this.#flat(object, "", value, dynamic);
      return;
    }
    const properties = object.properties as Map<string, Field>;
    for (const key in value) {
      const child = value[key] as Json;
      const field = properties.get(key);
      this.#path.push(key);
      if (field) this.#field(field, child, dynamic);
      else this.#unknown(object, key, child, dynamic);
      this.#path.pop();
    }
  }

  /** Objects within an object that has none below it lend their names to the fields in them. */
  #flat(object: Field, prefix: string, value: JsonObject, dynamic: Dynamic): void {
    for (const key in value) {
      const child = value[key] as Json;
      const name = join(prefix, key);
      const field = object.properties?.get(name);
      this.#path.push(key);
      if (isObject(child) && !(field && (field.properties || madeOfObjects.has(field.type))))
        this.#flat(object, name, child, dynamic);
      else if (Array.isArray(child) && child.some(isObject) && !field) {
        for (const [at, item] of child.entries()) {
          this.#path.push(at);
          if (isObject(item)) this.#flat(object, name, item, dynamic);
          else this.#unknownName(object, name, item, dynamic);
          this.#path.pop();
        }
      } else if (field) this.#field(field, child, dynamic);
      else this.#unknownName(object, name, child, dynamic);
      this.#path.pop();
    }
  }

  #field(field: Field, value: Json, dynamic: Dynamic): void {
    if (value === null && field.type !== "sparse_vector" && field.type !== "alias") return;
    if (Array.isArray(value) && !field.takesArrays) {
      for (let at = 0; at < value.length; at++) {
        this.#path.push(at);
        this.#field(field, value[at] as Json, dynamic);
        this.#path.pop();
      }
      return;
    }
    if (field.properties) {
      if (!field.enabled) return;
      if (typeof value !== "object" || value === null) throw this.#notAnObject(field);
      if (field.type === "nested") this.#countNested();
      this.object(field, value as JsonObject, dynamic);
      return;
    }
    if (field.type === "alias")
      throw this.#error(this.#place("start"), `Cannot write to a field alias [${field.path}].`);
    this.#leaf(field, value);
    if (field.copyTo.length > 0 && value !== null) this.#copy(field, value, dynamic);
  }

  #leaf(field: Field, value: Json, implied = false): void {
    if (field.type === "dense_vector" && field.parameters.dims === undefined && Array.isArray(value)) {
      this.#fillDimensions(field, value);
      return;
    }
    const complaint = field.check(value, field);
    if (complaint) this.#refuse(field, value, complaint(this.#written(implied)));
    if (field.fields) this.#variants(field.fields, value, implied);
  }

  #variants(variants: ReadonlyMap<string, Field>, value: Json, implied: boolean): void {
    for (const variant of variants.values()) if (variant.type !== "text") this.#leaf(variant, value, implied);
  }

  #refuse(field: Field, value: Json, refused: ElasticsearchError | Refusal | undefined): void {
    if (!refused) return;
    const refusal: Refusal = refused instanceof ElasticsearchError ? { cause: refused } : refused;
    if (field.ignoreMalformed && !refusal.always && (!isObject(value) || forgivingObjects.has(field.type)))
      return;
    const written = this.#written();
    const offset = refusal.offset ?? (isObject(value) ? written.end - 1 : written.start);
    const { cause } = refusal;
    if (refusal.alone) throw cause;
    if (refusal.bare) throw this.#error(offset, `failed to parse: ${cause.message}`, cause);
    const shown = refusal.preview ?? preview(value, written.text, field.type);
    const what = `failed to parse field [${field.path}] of type [${field.type}]`;
    throw this.#error(
      offset,
      refusal.preview === null
        ? what
        : `${what} in document with id '${this.#id}'. Preview of field's value: '${shown}'`,
      cause,
    );
  }

  #written(implied = false): Written {
    const written = locate(this.#source, this.#path);
    return {
      ...written,
      id: this.#id,
      inArray: typeof this.#path.at(-1) === "number",
      ...(implied && { impliedAt: this.#nameOffset(written.start) }),
    };
  }

  /** The first vector says how long all are. */
  #fillDimensions(field: Field, value: Json[]): void {
    const filled = withDimensions(field, value.length, this.#rules.context);
    const complaint = filled.check(value, filled);
    if (complaint) this.#refuse(filled, value, complaint(this.#written()));
    const parent = this.#parentOf(field);
    if (parent) this.#set(parent, filled);
  }

  #parentOf(field: Field): Map<string, Field> | undefined {
    let at: Field | undefined = this.#root;
    const above = field.path === field.name ? "" : field.path.slice(0, -field.name.length - 1);
    for (const part of above === "" ? [] : above.split(".")) at = at?.properties?.get(part);
    return at?.properties;
  }

  #set(into: Map<string, Field>, field: Field, stays = false): void {
    this.#changes.push({ into, name: field.name, before: into.get(field.name), stays });
    into.set(field.name, field);
  }

  #countNested(): void {
    const { nestedObjects } = this.#rules.limits;
    if (++this.#nestedObjects > nestedObjects)
      throw this.#error(
        this.#place("start"),
        `The number of nested documents has exceeded the allowed limit of [${nestedObjects}]. This limit can be set by changing the [index.mapping.nested_objects.limit] index level setting.`,
      );
  }

  /** Gives a value to the fields that it is copied to. */
  #copy(field: Field, value: Json, dynamic: Dynamic): void {
    for (const path of field.copyTo) this.#copyTo(this.#root, path, value, this.#root.dynamic ?? dynamic);
  }

  #copyTo(object: Field, path: string, value: Json, dynamic: Dynamic): void {
    const properties = object.properties as Map<string, Field>;
    const target = properties.get(path);
    if (target && target.type !== "alias") {
      this.#leaf(target, value);
      return;
    }
    if (target || path === "") return;
    const dot = path.indexOf(".");
    if (dot === -1) {
      this.#unknownName(object, path, value, dynamic);
      return;
    }
    const head = path.slice(0, dot);
    let child = properties.get(head);
    if (!child) {
      if (dynamic === "strict") throw this.#strict(object, head);
      if (dynamic !== "true") return;
      child = this.#introduce(object, head, {});
      if (child) this.#set(properties, child);
    }
    if (child?.properties) this.#copyTo(child, path.slice(dot + 1), value, child.dynamic ?? dynamic);
  }

  #unknown(object: Field, key: string, value: Json, dynamic: Dynamic): void {
    if (key.includes(".")) this.#dotted(object, key, value, dynamic);
    else if (key.trim() === "") throw this.#badName(key);
    else if (object.path === "" && isMetadataField(key)) throw this.#metadata(key, value);
    else this.#unknownName(object, key, value, dynamic);
  }

  #unknownName(object: Field, name: string, value: Json, dynamic: Dynamic): void {
    if (dynamic === "strict") throw this.#strict(object, name);
    if (value === null || dynamic === "false") return;
    if (this.#rules.isPassedThrough(join(object.path, name))) return;
    const properties = object.properties as Map<string, Field>;
    if (Array.isArray(value)) {
      this.#unknownArray(object, name, value, dynamic);
      return;
    }
    const { detection, template } = this.#detect(object, name, value);
    if (template?.runtime || (!template && dynamic === "runtime")) {
      if (isObject(value)) this.#runtimeObject(object, name, value, dynamic);
      else this.#addRuntime(join(object.path, name), detection, template);
      return;
    }
    const field = this.#introduce(object, name, value, detection, template);
    if (!field) return;
    this.#set(properties, field);
    this.#field(field, value, dynamic);
  }

  /** The first value that says anything makes the field. */
  #unknownArray(object: Field, name: string, values: Json[], dynamic: Dynamic): void {
    const properties = object.properties as Map<string, Field>;
    const { template } = this.#detect(object, name, {});
    if (template && !template.runtime && takesArrays(template.mapping(name, "object"))) {
      const whole = this.#introduce(object, name, values, { detected: "object", mapping: {} }, template);
      if (!whole) return;
      this.#set(properties, whole);
      this.#field(whole, values, dynamic);
      return;
    }
    const length = dynamic === "true" && vectorOf(values);
    if (length && !this.#detect(object, name, 0.5).template) {
      const vector = this.#introduce(object, name, 0.5, {
        detected: "double",
        mapping: { type: "dense_vector", dims: length },
      });
      if (!vector) return;
      // The server has the field by the time it finds that the array is no vector.
      this.#set(properties, vector, true);
      this.#field(vector, values, dynamic);
      return;
    }
    for (let at = 0; at < values.length; at++) {
      const value = values[at] as Json;
      const field = properties.get(name);
      this.#path.push(at);
      if (field) this.#field(field, value, dynamic);
      else this.#unknownName(object, name, value, dynamic);
      this.#path.pop();
    }
  }

  /** What is in an object that is not mapped becomes runtime fields. */
  #runtimeObject(object: Field, prefix: string, value: JsonObject, dynamic: Dynamic): void {
    for (const key in value) {
      const child = value[key] as Json;
      this.#path.push(key);
      if (isObject(child)) this.#runtimeObject(object, join(prefix, key), child, dynamic);
      else this.#unknownName(object, join(prefix, key), child, dynamic);
      this.#path.pop();
    }
  }

  #addRuntime(path: string, { detected, mapping }: Detection, template?: DynamicTemplate): void {
    if (this.runtime.has(path) || this.#known.has(path)) return;
    const type = runtimeTypes[detected];
    if (type === undefined) return;
    const { format, locale } = mapping;
    const name = path.slice(path.lastIndexOf(".") + 1);
    const definition = template
      ? template.mapping(name, detected)
      : { type, ...(format !== undefined && { format }), ...(locale !== undefined && { locale }) };
    const field = parseRuntimeField(path, definition, this.#rules.context);
    if (!this.#takesRoom(1)) return;
    // A format of slashes is shown without its locale.
    delete field.parameters.locale;
    this.runtime.set(path, field);
  }

  /** `{"a.b": 1}` means `{"a": {"b": 1}}`. */
  #dotted(object: Field, key: string, value: Json, dynamic: Dynamic): void {
    const parts = key.replace(/\.+$/, "").split(".");
    const [head = "", ...rest] = parts;
    if (parts.some((part) => part.trim() === "")) throw this.#badName(key);
    const properties = object.properties as Map<string, Field>;
    let field = properties.get(head);
    if (rest.length === 0) {
      if (field) this.#field(field, value, dynamic);
      else this.#unknownName(object, head, value, dynamic);
      return;
    }
    const tail = rest.join(".");
    if (!field) {
      if (dynamic === "strict") throw this.#strict(object, head, "name");
      if (dynamic === "false") return;
      if (dynamic === "runtime" && !this.#detect(object, head, {}).template) {
        this.#unknownName(object, parts.join("."), value, dynamic);
        return;
      }
      field = this.#introduce(object, head, {}, undefined, undefined, true);
      if (!field) return;
      this.#set(properties, field);
    }
    if (!field.properties) {
      this.#implied(field, { [tail]: value });
      return;
    }
    if (!field.enabled) return;
    const inner = field.dynamic ?? dynamic;
    const child = field.properties.get(tail);
    if (child) this.#field(child, value, inner);
    else if (field.subobjects) this.#unknown(field, tail, value, inner);
    else this.#flat(field, "", { [tail]: value }, inner);
  }

  /** The rest of a dotted name is an object for a field that is none. */
  #implied(field: Field, value: JsonObject): void {
    if (field.type === "alias") this.#field(field, value, "true");
    else this.#leaf(field, value, true);
  }

  #detect(
    object: Field,
    name: string,
    value: Json,
  ): { detection: Detection; template: DynamicTemplate | undefined } {
    const detection = detect(value, this.#rules, () => locate(this.#source, this.#path).text);
    const path = join(object.path, name);
    const named = this.#named?.[path];
    const template = this.#rules.templates.find((each) =>
      named === undefined ? each.matches(path, detection.detected) : each.name === named,
    );
    if (named !== undefined && !template)
      throw this.#error(
        this.#place("start"),
        `Can't find dynamic template for dynamic template name [${named}] of field [${path}]`,
      );
    return { detection, template };
  }

  /** Makes a field for a value; undefined when there is no room and the index is told to do without. */
  #introduce(
    object: Field,
    name: string,
    value: Json,
    detection = this.#detect(object, name, value).detection,
    template = this.#detect(object, name, value).template,
    dotted = false,
  ): Field | undefined {
    const path = join(object.path, name);
    const { limits, context } = this.#rules;
    if (isObject(value) && path.split(".").length >= limits.depth)
      throw this.#bare(tooDeep(path, limits).message, dotted);
    const mapping = template ? template.mapping(name, detection.detected) : detection.mapping;
    let field: Field;
    try {
      field = parseTemplated(path, mapping, context, name);
    } catch (cause) {
      if (!(cause instanceof ElasticsearchError) || cause.status !== 400) throw cause;
      throw this.#error(this.#place("start"), `failed to parse: ${cause.message}`, cause);
    }
    return this.#takesRoom(1 + (field.fields?.size ?? 0), dotted) ? field : undefined;
  }

  /** False when the index may have no more fields and is told to ignore those; else that is an error. */
  #takesRoom(fields: number, dotted = false): boolean {
    const { fields: limit, ignoresBeyond } = this.#rules.limits;
    if (this.#before + this.#size + fields > limit) {
      if (ignoresBeyond) return false;
      throw this.#bare(
        `Limit of total fields [${limit}] has been exceeded while adding new fields [${this.#size + fields}]`,
        dotted,
      );
    }
    this.#size += fields;
    return true;
  }

  #bare(reason: string, dotted: boolean): ElasticsearchError {
    const start = this.#place("start");
    const offset = dotted ? this.#nameOffset(start) : start;
    return this.#error(offset, `failed to parse: ${reason}`, illegalArgument(reason));
  }

  /** Where the name stands of the member that is looked at. */
  #nameOffset(before: number): number {
    return this.#source.lastIndexOf(JSON.stringify(this.#path.at(-1)), before);
  }

  #place(which: "start" | "end"): number {
    return locate(this.#source, this.#path)[which];
  }

  #error(offset: number, reason: string, causedBy?: ElasticsearchError): ElasticsearchError {
    return parsingError(this.#source, offset, reason, causedBy);
  }

  #notAnObject(field: Field): ElasticsearchError {
    const shown = typeof this.#path.at(-1) === "number" ? "null" : field.name;
    return this.#error(
      this.#place("start"),
      `object mapping for [${field.path}] tried to parse field [${shown}] as object, but found a concrete value`,
    );
  }

  #strict(object: Field, key: string, at: "name" | "value" = "value"): ElasticsearchError {
    const within = object.path === "" ? "_doc" : object.path;
    const start = this.#place("start");
    const offset = at === "value" ? start : this.#nameOffset(start);
    const { line, column } = placeOf(this.#source, offset);
    return new ElasticsearchError({
      type: "strict_dynamic_mapping_exception",
      reason: `[${line}:${column}] mapping set to strict, dynamic introduction of [${key}] within [${within}] is not allowed`,
      status: 400,
    });
  }

  #badName(key: string): ElasticsearchError {
    const offset = this.#nameOffset(this.#place("start"));
    if (key !== "" && key.trim() === "")
      return this.#error(offset, `Field name cannot contain only whitespace: [${key}]`);
    const causedBy = illegalArgument(faultOfName(key));
    return this.#error(offset, `failed to parse: ${causedBy.message}`, causedBy);
  }

  #metadata(key: string, value: Json): ElasticsearchError {
    const written = locate(this.#source, this.#path);
    const offset = typeof value === "object" ? written.end - 1 : written.start;
    const inner = this.#error(
      written.start,
      `Field [${key}] is a metadata field and cannot be added inside a document. Use the index API request parameters.`,
    );
    return this.#error(
      offset,
      `failed to parse field [${key}] of type [${key}] in document with id '${this.#id}'. Preview of field's value: '${preview(value, written.text)}'`,
      inner,
    );
  }
}

function takesArrays({ type }: JsonObject): boolean {
  return fieldTypes[String(type)]?.takesArrays ?? false;
}

function faultOfName(name: string): string {
  if (name === "") return "field name cannot be an empty string";
  if (/^\.+$/.test(name)) return "field name cannot contain only dots";
  const parts = name.replace(/\.+$/, "").split(".");
  if (parts.some((part) => part !== "" && part.trim() === ""))
    return `field name starting or ending with a [.] makes object resolution ambiguous: [${name}]`;
  return `field name cannot contain only whitespace: ['${name}']`;
}

/** 400 `document_parsing_exception`, telling where in the document. */
export function parsingError(
  source: Buffer,
  offset: number,
  reason: string,
  causedBy?: ElasticsearchError,
): ElasticsearchError {
  const { line, column } = placeOf(source, offset);
  return new ElasticsearchError({
    type: "document_parsing_exception",
    reason: `[${line}:${column}] ${reason}`,
    status: 400,
    ...(causedBy && { causedBy }),
  });
}
