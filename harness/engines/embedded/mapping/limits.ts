import { type ElasticsearchError, illegalArgument } from "../errors.ts";
import type { IndexSettings } from "../indices/settings.ts";
import type { Field } from "./field.ts";

/** How many fields an index may have, and how deep and long-named they may be. */
export interface Limits {
  readonly fields: number;
  readonly depth: number;
  readonly nestedFields: number;
  readonly nestedParents: number;
  readonly nestedObjects: number;
  readonly nameLength: number;
  readonly dimensions: number;
  /** Fields beyond the limit that a document would add are left out instead of refusing it. */
  readonly ignoresBeyond: boolean;
}

/** The limits that the settings of an index give. */
export function limitsOf(settings: IndexSettings): Limits {
  const limit = (name: string, otherwise: number) =>
    settings.integer(`index.mapping.${name}.limit`, otherwise);
  return {
    fields: limit("total_fields", 1000),
    depth: limit("depth", 20),
    nestedFields: limit("nested_fields", 100),
    nestedParents: limit("nested_parents", 50),
    nestedObjects: limit("nested_objects", 10_000),
    nameLength: limit("field_name_length", 50_000),
    dimensions: limit("dimension_fields", 32_768),
    ignoresBeyond: settings.boolean("index.mapping.total_fields.ignore_dynamic_beyond_limit", false),
  };
}

/** Fields below a field, variants included. */
export function countFields(field: Field): number {
  let count = 0;
  for (const child of field.properties?.values() ?? []) count += 1 + countFields(child);
  return count + (field.fields?.size ?? 0);
}

/** Every field below a field, variants included, with its parent. */
export function* everyField(field: Field): Generator<{ field: Field; parent: Field }> {
  for (const child of [...(field.properties?.values() ?? []), ...(field.fields?.values() ?? [])]) {
    yield { field: child, parent: field };
    yield* everyField(child);
  }
}

/** The longest name of a metadata field, which counts as any. */
const longestMetadataName = "_routing";

/** Refuses a mapping that is beyond a limit; one that was before may stay so if no field is added. */
export function checkLimits(
  root: Field,
  runtime: ReadonlyMap<string, Field>,
  limits: Limits,
  before: number,
): number {
  const count = countFields(root) + runtime.size;
  if (count > limits.fields && count > before)
    throw illegalArgument(`Limit of total fields [${limits.fields}] has been exceeded`);
  if (longestMetadataName.length > limits.nameLength) throw tooLong(longestMetadataName, limits);
  const nested = new Set<Field>();
  const parents = new Set<Field>();
  let dimensions = 0;
  for (const { field, parent } of everyField(root)) {
    if (field.properties && field.path.split(".").length >= limits.depth) throw tooDeep(field.path, limits);
    if (field.name.length > limits.nameLength) throw tooLong(field.name, limits);
    if (field.type === "nested") {
      nested.add(field);
      parents.add(nestedParent(root, field) ?? root);
    }
    if (field.parameters.time_series_dimension === true && !parent.fields?.has(field.name)) dimensions++;
  }
  if (nested.size > limits.nestedFields)
    throw illegalArgument(`Limit of nested fields [${limits.nestedFields}] has been exceeded`);
  if (parents.size > limits.nestedParents)
    throw illegalArgument(`Limit of nested parents [${limits.nestedParents}] has been exceeded`);
  if (dimensions > limits.dimensions)
    throw illegalArgument(`Limit of total dimension fields [${limits.dimensions}] has been exceeded`);
  return count;
}

function nestedParent(root: Field, field: Field): Field | undefined {
  let found: Field | undefined;
  for (const { field: each } of everyField(root))
    if (each.type === "nested" && field.path.startsWith(`${each.path}.`))
      if (!found || each.path.length > found.path.length) found = each;
  return found;
}

/** 400 for objects within too many others. */
export function tooDeep(path: string, { depth }: Limits): ElasticsearchError {
  return illegalArgument(`Limit of mapping depth [${depth}] has been exceeded due to object field [${path}]`);
}

function tooLong(name: string, { nameLength }: Limits): ElasticsearchError {
  return illegalArgument(`Field name [${name}] is longer than the limit of [${nameLength}] characters`);
}
