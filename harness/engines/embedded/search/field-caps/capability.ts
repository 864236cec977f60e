import { notImplemented } from "../../errors.ts";
import type { Json } from "../../json.ts";
import type { Field } from "../../mapping/field.ts";
import type { Mapping } from "../../mapping/mapping.ts";

/** What can be done with a field of one index. */
export interface Capability {
  readonly name: string;
  readonly type: string;
  readonly isMetadata: boolean;
  readonly searchable: boolean;
  readonly aggregatable: boolean;
  /** What the mapping says of it under `meta`. */
  readonly meta: Readonly<Record<string, Json>>;
  /** A variant of another field. */
  readonly isVariant: boolean;
  /** Within a nested object. */
  readonly isNested: boolean;
  /** The objects around it, the outer first. */
  readonly parents: readonly Capability[];
}

/** Types with doc values unless the mapping says otherwise. */
const withDocValues = new Set([
  "keyword",
  "boolean",
  "long",
  "integer",
  "short",
  "byte",
  "double",
  "float",
  "half_float",
  "date",
  "ip",
  "flattened",
  "date_nanos",
  "geo_point",
  "integer_range",
  "long_range",
  "float_range",
  "double_range",
  "date_range",
  "ip_range",
]);

/** Types that are searched, and never aggregated. */
const withoutDocValues = new Set(["dense_vector", "sparse_vector", "completion"]);

/** Fields that every document has, by name: type, searchable, aggregatable. */
const metadata: Readonly<Record<string, readonly [string, boolean, boolean]>> = {
  _routing: ["_routing", true, false],
  _doc_count: ["integer", false, false],
  _ignored_source: ["_ignored_source", false, false],
  _index: ["_index", true, true],
  _index_mode: ["_index_mode", true, true],
  _ignored: ["_ignored", true, true],
  _tier: ["keyword", true, true],
  _seq_no: ["_seq_no", true, true],
  _nested_path: ["_nested_path", true, false],
  _field_names: ["_field_names", true, false],
  _data_stream_timestamp: ["_data_stream_timestamp", false, false],
  _source: ["_source", false, false],
  _id: ["_id", true, false],
  _version: ["_version", false, true],
};

const plain = { isMetadata: false, meta: {}, isVariant: false, isNested: false, parents: [] };

/** All leaves of a mapping, and the fields of the document itself. */
export function capabilities(mapping: Mapping): Capability[] {
  const found: Capability[] = Object.entries(metadata).map(([name, [type, searchable, aggregatable]]) => ({
    ...plain,
    name,
    type,
    searchable,
    aggregatable,
    isMetadata: true,
  }));
  const walk = (object: Field, isNested: boolean, parents: readonly Capability[]) => {
    for (const child of object.properties?.values() ?? []) {
      if (child.properties) {
        const { path: name, type } = child;
        const parent = { ...plain, name, type, searchable: false, aggregatable: false, isNested };
        if (child.enabled) walk(child, isNested || type === "nested", [...parents, parent]);
        continue;
      }
      const field = child.type === "alias" ? mapping.field(child.path) : child;
      if (field) found.push(leaf(child.path, field, { isVariant: false, isNested, parents }));
      for (const variant of child.fields?.values() ?? [])
        found.push(leaf(variant.path, variant, { isVariant: true, isNested, parents }));
    }
  };
  walk(mapping.root, false, []);
  return found;
}

function leaf(
  name: string,
  { type, parameters, path }: Field,
  where: Pick<Capability, "isVariant" | "isNested" | "parents">,
): Capability {
  const { index, doc_values: docValues, fielddata, meta } = parameters;
  const isIndexed = index !== false;
  const common = { ...plain, ...where, name, type, meta: (meta as Capability["meta"] | undefined) ?? {} };
  if (type === "text") return { ...common, searchable: isIndexed, aggregatable: fielddata === true };
  if (type === "binary") return { ...common, searchable: false, aggregatable: docValues === true };
  if (withoutDocValues.has(type)) return { ...common, searchable: isIndexed, aggregatable: false };
  if (!withDocValues.has(type))
    throw notImplemented(`the capabilities of fields of type [${type}], such as [${path}]`);
  const hasDocValues = docValues !== false;
  const searchable = isIndexed || hasDocValues;
  return { ...common, searchable, aggregatable: hasDocValues };
}
