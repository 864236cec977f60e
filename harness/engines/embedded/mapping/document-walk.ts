import { ElasticsearchError, illegalArgument } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { placeOf } from "../json-scanner.ts";
import { detect } from "./detect.ts";
import type { DynamicTemplate } from "./dynamic-templates.ts";
import type { Dynamic, Field } from "./field.ts";
import { locate } from "./locate.ts";
import { parseField } from "./parse-field.ts";
import { preview } from "./preview.ts";

/** What the walk of a document needs of the mapping it is checked against. */
export interface WalkRules {
  readonly templates: readonly DynamicTemplate[];
  readonly dateDetection: boolean;
  readonly numericDetection: boolean;
  readonly dynamicDateFormats: readonly string[];
  readonly maxDepth: number;
  readonly maxFields: number;
}

const metadataFields = new Set([
  "_id",
  "_index",
  "_source",
  "_routing",
  "_field_names",
  "_ignored",
  "_seq_no",
  "_version",
  "_doc_count",
  "_tier",
  "_nested_path",
]);

/**
 * Checks one document against a mapping. Fields that it introduces are added as it goes, since a later value
 * of an array is checked against what the first one made; `undo` takes them out again when it is refused.
 */
export class DocumentWalk {
  readonly #rules: WalkRules;
  readonly #id: string;
  readonly #source: Buffer;
  readonly #path: (string | number)[] = [];
  readonly #added: { into: Map<string, Field>; field: Field }[] = [];

  readonly #before: number;
  #size = 0;

  constructor(rules: WalkRules, id: string, source: Buffer, fieldsBefore: number) {
    this.#rules = rules;
    this.#before = fieldsBefore;
    this.#id = id;
    this.#source = source;
  }

  /** How many fields the document introduced, variants included. */
  get size(): number {
    return this.#size;
  }

  undo(): void {
    for (const { into, field } of this.#added) into.delete(field.name);
  }

  object(object: Field, value: JsonObject, inherited: Dynamic): void {
    if (!object.enabled) return;
    const dynamic = object.dynamic ?? inherited;
    const properties = object.properties as Map<string, Field>;
    for (const key in value) {
      const child = value[key] as Json;
      const field = properties.get(key);
      this.#path.push(key);
      if (field) this.#known(field, child, dynamic);
      else this.#unknown(object, properties, key, child, dynamic);
      this.#path.pop();
    }
  }

  #known(field: Field, value: Json, dynamic: Dynamic): void {
    if (value === null) return;
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at++) {
        this.#path.push(at);
        this.#known(field, value[at] as Json, dynamic);
        this.#path.pop();
      }
      return;
    }
    if (field.properties) {
      if (!field.enabled) return;
      if (typeof value !== "object") throw this.#notAnObject(field);
      this.object(field, value, dynamic);
      return;
    }
    if (field.type === "alias")
      throw this.#error(this.#place("start"), `Cannot write to a field alias [${field.path}].`);
    const complaint = field.check(value, field);
    if (!complaint) return;
    const written = locate(this.#source, this.#path);
    const causedBy = complaint(written);
    if (causedBy)
      throw this.#error(
        isObject(value) ? written.end - 1 : written.start,
        `failed to parse field [${field.path}] of type [${field.type}] in document with id '${this.#id}'. Preview of field's value: '${preview(value, written.text, field.type)}'`,
        causedBy,
      );
  }

  #unknown(object: Field, properties: Map<string, Field>, key: string, value: Json, dynamic: Dynamic): void {
    if (key.includes(".")) {
      this.#dotted(object, properties, key, value, dynamic);
      return;
    }
    if (key.trim() === "") throw this.#badName(key);
    if (object.path === "" && metadataFields.has(key)) throw this.#metadata(key, value);
    if (dynamic === "strict") throw this.#strict(object, key);
    if (value === null || dynamic === "false") return;
    if (Array.isArray(value)) {
      this.#unknownArray(object, properties, key, value, dynamic);
      return;
    }
    const field = this.#introduce(object, key, value);
    properties.set(key, field);
    this.#added.push({ into: properties, field });
    this.#known(field, value, dynamic);
  }

  /** The first value that says anything makes the field. */
  #unknownArray(
    object: Field,
    properties: Map<string, Field>,
    key: string,
    values: Json[],
    dynamic: Dynamic,
  ): void {
    for (let at = 0; at < values.length; at++) {
      const value = values[at] as Json;
      const field = properties.get(key);
      this.#path.push(at);
      if (field) this.#known(field, value, dynamic);
      else this.#unknown(object, properties, key, value, dynamic);
      this.#path.pop();
    }
  }

  /** `{"a.b": 1}` means `{"a": {"b": 1}}`. */
  #dotted(object: Field, properties: Map<string, Field>, key: string, value: Json, dynamic: Dynamic): void {
    const [head = "", ...rest] = key.replace(/\.+$/, "").split(".");
    if ([head, ...rest].some((part) => part.trim() === "")) throw this.#badName(key);
    if (rest.length === 0) {
      const field = properties.get(head);
      if (field) this.#known(field, value, dynamic);
      else this.#unknown(object, properties, head, value, dynamic);
      return;
    }
    const tail = rest.join(".");
    let field = properties.get(head);
    if (!field) {
      if (dynamic === "strict") throw this.#strict(object, head, "name");
      if (dynamic === "false") return;
      field = this.#introduce(object, head, {});
      properties.set(head, field);
      this.#added.push({ into: properties, field });
    }
    if (!field.properties) {
      this.#known(field, { [tail]: value }, dynamic);
      return;
    }
    if (!field.enabled) return;
    const inner = field.dynamic ?? dynamic;
    const child = field.properties.get(tail);
    if (child) this.#known(child, value, inner);
    else this.#unknown(field, field.properties, tail, value, inner);
  }

  #introduce(object: Field, key: string, value: Json): Field {
    const path = object.path === "" ? key : `${object.path}.${key}`;
    const depth = path.split(".").length;
    if (isObject(value) && depth >= this.#rules.maxDepth) throw this.#tooDeep(path);
    const { detected, mapping } = detect(value, this.#rules, () => locate(this.#source, this.#path).text);
    const template = this.#rules.templates.find((each) => each.matches(path, detected));
    const field = parseField(path, template ? template.mapping(key, detected, mapping) : mapping);
    this.#size += 1 + (field.fields?.size ?? 0);
    if (this.#before + this.#size > this.#rules.maxFields) throw this.#tooMany();
    return field;
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
    const offset = at === "value" ? start : this.#source.lastIndexOf(`"${this.#path.at(-1)}"`, start);
    const { line, column } = placeOf(this.#source, offset);
    return new ElasticsearchError({
      type: "strict_dynamic_mapping_exception",
      reason: `[${line}:${column}] mapping set to strict, dynamic introduction of [${key}] within [${within}] is not allowed`,
      status: 400,
    });
  }

  #badName(key: string): ElasticsearchError {
    const offset = this.#source.lastIndexOf(JSON.stringify(key), this.#place("start"));
    if (key !== "" && key.trim() === "")
      return this.#error(offset, `Field name cannot contain only whitespace: [${key}]`);
    const causedBy = illegalArgument(
      key === ""
        ? "field name cannot be an empty string"
        : `field name cannot contain only whitespace: ['${key}']`,
    );
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

  #tooMany(): ElasticsearchError {
    const causedBy = illegalArgument(
      `Limit of total fields [${this.#rules.maxFields}] has been exceeded while adding new fields [${this.#size}]`,
    );
    return this.#error(this.#place("start"), `failed to parse: ${causedBy.message}`, causedBy);
  }

  #tooDeep(path: string): ElasticsearchError {
    const causedBy = illegalArgument(
      `Limit of mapping depth [${this.#rules.maxDepth}] has been exceeded due to object field [${path}]`,
    );
    return this.#error(this.#place("start"), `failed to parse: ${causedBy.message}`, causedBy);
  }
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
