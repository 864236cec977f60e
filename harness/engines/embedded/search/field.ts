import { type ElasticsearchError, illegalArgument, notImplemented } from "../errors.ts";
import type { Field } from "../mapping/field.ts";
import type { Mapping } from "../mapping/mapping.ts";
import type { IndexedField } from "./columns/columns.ts";

/** How a field is searched. */
export type FieldKind = "text" | "terms" | "numbers";

const kinds: Readonly<Record<string, FieldKind>> = {
  text: "text",
  keyword: "terms",
  boolean: "terms",
  ip: "terms",
  flattened: "terms",
  long: "numbers",
  integer: "numbers",
  short: "numbers",
  byte: "numbers",
  double: "numbers",
  float: "numbers",
  half_float: "numbers",
  date: "numbers",
};

/** How a field of a type is searched; undefined when queries cannot look for values in it. */
export function kindOfType(type: string): FieldKind | undefined {
  return kinds[type];
}

/** True when queries can look for values in a field of this type. */
export function isSearchable({ type }: Field): boolean {
  return kindOfType(type) !== undefined;
}

/**
 * The field that a path of a query or sort means, or undefined when no document can have a value there. `scope` is
 * the path of the nested objects that are searched, and empty for whole documents.
 */
export function lookUpField(mapping: Mapping, path: string, scope = ""): IndexedField | undefined {
  if (metadataFields.has(path)) throw notImplemented(`searching on the metadata field [${path}]`);
  const field = mapping.field(path) ?? keyOfFlattened(mapping, path);
  if (!field || field.properties || !isVisible(mapping, field.path, scope)) return undefined;
  return indexedAt(mapping, field, scope);
}

function indexedAt(mapping: Mapping, field: Field, scope: string): IndexedField {
  const sourcePath = within(scope, sourcePathOf(mapping, field));
  const copiedFrom = mapping.copiesTo(field.path).map((path) => within(scope, path));
  return { field, sourcePath, ...(copiedFrom.length > 0 && { copiedFrom }) };
}

/** All leaves at or below a path: those of an object, or the one field itself. */
export function leavesAt(mapping: Mapping, path: string, scope = ""): IndexedField[] {
  const field = path === "" ? mapping.root : (mapping.field(path) ?? keyOfFlattened(mapping, path));
  if (!field?.enabled) return [];
  if (!field.properties)
    return isVisible(mapping, field.path, scope) ? [indexedAt(mapping, field, scope)] : [];
  return [...field.properties.values()].flatMap((child) => {
    if (child.type === "alias") return [];
    const own = leavesAt(mapping, child.path, scope);
    const variants = own.length > 0 ? [...(child.fields?.values() ?? [])] : [];
    return [
      ...own,
      ...variants.map((variant) => ({ field: variant, sourcePath: within(scope, child.path) })),
    ];
  });
}

export function kindOf(field: Field): FieldKind {
  const kind = kinds[field.type];
  if (!kind) throw notImplemented(`searching on the field [${field.path}] of type [${field.type}]`);
  return kind;
}

/** Why a field has no values to sort by, to aggregate or to show; undefined when it has. */
export function fielddataRefusal(
  { index }: { readonly index: { readonly name: string } },
  { type, parameters }: Field,
  path: string,
): ElasticsearchError | undefined {
  const hasDocValues = parameters.doc_values ?? type !== "binary";
  if (type === "text" && parameters.fielddata !== true)
    return illegalArgument(
      `Fielddata is disabled on [${path}] in [${index.name}]. Text fields are not optimised for operations that require per-document field data like aggregations and sorting, so these operations are disabled by default. Please use a keyword field instead. Alternatively, set fielddata=true on [${path}] in order to load field data by uninverting the inverted index. Note that this can use significant memory.`,
    );
  if (hasDocValues === false)
    return illegalArgument(
      `Can't load fielddata on [${path}] because fielddata is unsupported on fields of type [${type}]. Use doc values instead.`,
    );
  return undefined;
}

/** Ids have no values to sort by, to aggregate or to show, but on a cluster set to load them into memory. */
export function noFielddataOfId(): ElasticsearchError {
  return illegalArgument(
    "Fielddata access on the _id field is disallowed, you can re-enable it by updating the dynamic cluster setting: indices.id_field_data.enabled",
  );
}

const metadataFields = new Set([
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

/** Nested objects are documents of their own, which fields of the outer document do not reach unless they are told to. */
function isVisible(mapping: Mapping, path: string, scope: string): boolean {
  let isInRoot = false;
  for (let dot = path.lastIndexOf("."); ; dot = path.lastIndexOf(".", dot - 1)) {
    const ancestor = dot === -1 ? "" : path.slice(0, dot);
    if (ancestor === scope) return true;
    if (ancestor === "") return isInRoot;
    const field = mapping.field(ancestor);
    if (field?.type !== "nested") continue;
    isInRoot ||= scope === "" && field.parameters.include_in_root === true;
    if (field.parameters.include_in_parent !== true) return isInRoot;
  }
}

/** A path as it is from the objects that are searched. */
function within(scope: string, path: string): string {
  return scope !== "" && path.startsWith(`${scope}.`) ? path.slice(scope.length + 1) : path;
}

/** What is below a flattened field is no field of the mapping, yet searched as if each key were one. */
function keyOfFlattened(mapping: Mapping, path: string): Field | undefined {
  for (let dot = path.indexOf("."); dot !== -1; dot = path.indexOf(".", dot + 1)) {
    const field = mapping.field(path.slice(0, dot));
    if (field?.type === "flattened") return { ...field, path, key: path.slice(dot + 1) };
  }
  return undefined;
}

function sourcePathOf(mapping: Mapping, field: Field): string {
  if (field.key !== undefined) return field.path.slice(0, -field.key.length - 1);
  const dot = field.path.lastIndexOf(".");
  const parent = dot === -1 ? undefined : mapping.field(field.path.slice(0, dot));
  return parent?.fields?.get(field.name) === field ? parent.path : field.path;
}
