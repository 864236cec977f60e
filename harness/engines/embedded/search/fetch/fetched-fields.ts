import type { IndexAnalysis } from "../../analysis/index-analysis.ts";
import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import { isObject, type Json } from "../../json.ts";
import type { Field } from "../../mapping/field.ts";
import type { DocumentRecord } from "../../store/record.ts";
import { matchesWildcard } from "../../wildcard.ts";
import { lookUpField } from "../field.ts";
import type { FieldAndFormat } from "../request/field-and-format.ts";
import type { Shard } from "../shard.ts";
import { IgnoredFields } from "../source/ignored-fields.ts";
import { leafWriter, scalarText, type WriteValue } from "./leaf-values.ts";
import { type MappedField, mappedFields } from "./mapped-fields.ts";
import { metadataValue } from "./metadata-values.ts";
import { leavesOf, levelByLevel, nodesAt } from "./source-values.ts";
import { type WriteWhole, wholeWriter } from "./whole-values.ts";

/** The values of fields by name, each in JSON. */
export type FieldValues = Map<string, readonly string[]>;

interface Leaf {
  readonly name: string;
  readonly sourcePaths: readonly string[];
  readonly write: WriteValue;
  /** Of types whose values are more than scalars. */
  readonly writeWhole: WriteWhole | undefined;
  readonly nullValue: Json;
}

/** Fields of one level: of the document, or of the objects of a nested field. */
interface Scope {
  readonly leaves: Map<string, Leaf>;
  readonly nested: Map<string, Scope>;
}

/** Reads the option `fields` of hits: values of the source, as the mapping takes them. */
export class FetchedFields {
  readonly #root: Scope = { leaves: new Map(), nested: new Map() };
  readonly #metadata: ((record: DocumentRecord) => FieldValues)[] = [];
  readonly #unmapped: readonly string[];
  readonly #known: ReadonlySet<string>;

  constructor(shard: Shard, requested: readonly FieldAndFormat[]) {
    const mapped = mappedFields(shard.index.mapping);
    const ignored = new IgnoredFields(shard.index.mapping);
    for (const each of requested) {
      if (each.field.startsWith("_") && !each.field.includes("*"))
        this.#metadata.push(metadataReader(shard, each.field, ignored));
      const { analysis } = shard.index;
      const found = mapped.filter(({ name }) => matchesWildcard(each.field, name));
      for (const field of found) add(this.#root, field, each, analysis);
      const keyed = found.length === 0 && !each.field.includes("*") && keyOf(shard, each.field);
      if (keyed) add(this.#root, keyed, each, analysis);
    }
    this.#unmapped = requested.filter((each) => each.includeUnmapped).map(({ field }) => field);
    this.#known = new Set(mapped.flatMap(({ name, nested }) => [name, ...nested]));
  }

  /** The values of one document, and those that its fields ignore. */
  read(source: Json, record: DocumentRecord): { fields: FieldValues; ignored: FieldValues } {
    const ignored: FieldValues = new Map();
    const fields = readScope(this.#root, source, "", ignored);
    for (const metadata of this.#metadata)
      for (const [name, values] of metadata(record)) fields.set(name, values);
    if (this.#unmapped.length > 0)
      for (const [path, values] of leavesOf(source, (path) => this.#isWantedUnmapped(path)))
        fields.set(path, values.map(rawJson));
    return { fields, ignored };
  }

  #isWantedUnmapped(path: string): boolean {
    if (!this.#unmapped.some((pattern) => matchesWildcard(pattern, path))) return false;
    for (let end = path.length; end !== -1; end = path.lastIndexOf(".", end - 1))
      if (this.#known.has(path.slice(0, end))) return false;
    return true;
  }
}

function add(root: Scope, mapped: MappedField, request: FieldAndFormat, analysis: IndexAnalysis): void {
  const { name, field, sourcePath, copiedFrom, nested } = mapped;
  let scope = root;
  for (const path of nested) {
    let inner = scope.nested.get(path);
    if (!inner) {
      inner = { leaves: new Map(), nested: new Map() };
      scope.nested.set(path, inner);
    }
    scope = inner;
  }
  const { format } = request;
  const { write, writeWhole } = describing(name, request.field, () => {
    if (format !== undefined && !formatted.test(field.type))
      throw illegalArgument(`Field [${name}] of type [${field.type}] doesn't support formats.`);
    const write = (of: Field, how?: string) => leafWriter(of, analysis, how);
    const whole = wholeWriter(field, format, write);
    return { writeWhole: whole, write: whole ? () => undefined : write(field, format) };
  });
  const nullValue = (field.parameters.null_value as Json | undefined) ?? null;
  scope.leaves.set(name, { name, sourcePaths: [sourcePath, ...copiedFrom], write, writeWhole, nullValue });
}

/** A key below a flattened field, of which the mapping does not know. */
function keyOf(shard: Shard, path: string): MappedField | undefined {
  if (path.startsWith("_")) return undefined;
  const indexed = lookUpField(shard.index.mapping, path);
  if (indexed?.field.type !== "flattened") return undefined;
  return { name: path, field: indexed.field, sourcePath: path, copiedFrom: [], nested: [] };
}

/** Types whose values can be written in several formats. */
const formatted = /^date|^geo_/;

/** Says of an error which field it is about. */
function describing<Result>(name: string, pattern: string, build: () => Result): Result {
  try {
    return build();
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError) || cause.status !== 400) throw cause;
    const matched = name === pattern ? "" : ` which matched [${pattern}]`;
    throw illegalArgument(`error fetching [${name}]${matched}: ${cause.message}`, cause);
  }
}

function readLeaf(
  { sourcePaths, write, writeWhole, nullValue }: Leaf,
  source: Json,
  prefix: string,
): { values: string[]; refused: string[] } {
  const values: string[] = [];
  const refused: string[] = [];
  for (const path of sourcePaths) {
    const relative = path.slice(prefix.length);
    if (writeWhole) {
      for (const node of nodesAt(source, relative)) if (node !== null) values.push(...writeWhole(node));
      continue;
    }
    for (const value of levelByLevel(nodesAt(source, relative))) {
      const given = value ?? nullValue;
      if (given === null) continue;
      const written = write(given);
      if (written === undefined) refused.push(rawJson(given));
      else values.push(written);
    }
  }
  return { values, refused };
}

function readScope(scope: Scope, source: Json, prefix: string, ignored: FieldValues): FieldValues {
  const fields: FieldValues = new Map();
  for (const leaf of scope.leaves.values()) {
    const { values, refused } = readLeaf(leaf, source, prefix);
    if (values.length > 0) fields.set(leaf.name.slice(prefix.length), values);
    if (refused.length > 0 && prefix === "") ignored.set(leaf.name, refused);
  }
  for (const [path, inner] of scope.nested) {
    const objects = nodesAt(source, path.slice(prefix.length)).flat().filter(isObject);
    const shown = objects
      .map((object) => readScope(inner, object, `${path}.`, ignored))
      .filter(({ size }) => size > 0)
      .map(fieldsJson);
    if (shown.length > 0) fields.set(path.slice(prefix.length), shown);
  }
  return fields;
}

function rawJson(value: Json): string {
  return typeof value === "number" || (typeof value === "string" && value.startsWith("\u0000"))
    ? scalarText(value)
    : JSON.stringify(value);
}

/** An object of lists, in JSON. */
export function fieldsJson(fields: FieldValues): string {
  const entries = [...fields].map(([name, values]) => `${JSON.stringify(name)}:[${values.join(",")}]`);
  return `{${entries.join(",")}}`;
}

function metadataReader(
  shard: Shard,
  name: string,
  ignored: IgnoredFields,
): (record: DocumentRecord) => FieldValues {
  const read = describing(name, name, () => metadataValue(shard, name, ignored));
  return (record) => {
    const values = read(record);
    return new Map(values.length > 0 ? [[name, values]] : []);
  };
}
