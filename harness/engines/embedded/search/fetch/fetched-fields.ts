import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import { isObject, type Json } from "../../json.ts";
import type { DocumentRecord } from "../../store/record.ts";
import { matchesWildcard } from "../../wildcard.ts";
import type { FieldAndFormat } from "../request/field-and-format.ts";
import type { Shard } from "../shard.ts";
import { IgnoredFields } from "../source/ignored-fields.ts";
import { leafWriter, scalarText, type WriteValue } from "./leaf-values.ts";
import { type MappedField, mappedFields } from "./mapped-fields.ts";
import { metadataValue } from "./metadata-values.ts";
import { leavesOf, nodesAt, valuesAt } from "./source-values.ts";

/** The values of fields by name, each in JSON. */
export type FieldValues = Map<string, readonly string[]>;

interface Leaf {
  readonly name: string;
  readonly sourcePath: string;
  readonly write: WriteValue;
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
      for (const found of mapped) if (matchesWildcard(each.field, found.name)) add(this.#root, found, each);
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

function add(root: Scope, { name, field, sourcePath, nested }: MappedField, request: FieldAndFormat): void {
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
  const write = describing(name, request.field, () => {
    if (format !== undefined && field.type !== "date")
      throw illegalArgument(`Field [${name}] of type [${field.type}] doesn't support formats.`);
    return leafWriter(field, format);
  });
  const nullValue = (field.parameters.null_value as Json | undefined) ?? null;
  scope.leaves.set(name, { name, sourcePath, write, nullValue });
}

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

function readScope(scope: Scope, source: Json, prefix: string, ignored: FieldValues): FieldValues {
  const fields: FieldValues = new Map();
  for (const { name, sourcePath, write, nullValue } of scope.leaves.values()) {
    const values: string[] = [];
    const refused: string[] = [];
    for (const value of valuesAt(source, sourcePath.slice(prefix.length))) {
      const given = value ?? nullValue;
      if (given === null) continue;
      const written = write(given);
      if (written === undefined) refused.push(rawJson(given));
      else values.push(written);
    }
    if (values.length > 0) fields.set(name.slice(prefix.length), values);
    if (refused.length > 0 && prefix === "") ignored.set(name, refused);
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
