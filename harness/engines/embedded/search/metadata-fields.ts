import type { Field } from "../mapping/field.ts";
import type { Generation } from "../store/document-store.ts";
import type { DocumentRecord } from "../store/record.ts";
import type { Column } from "./columns/column.ts";
import type { IndexedField } from "./columns/columns.ts";
import { indexedNumber, indexedTerm } from "./columns/indexed-values.ts";
import { NumberColumn } from "./columns/number-column.ts";
import { TermColumn } from "./columns/term-column.ts";
import type { Shard } from "./shard.ts";
import { queryShardError } from "./shard-error.ts";
import { IgnoredFields } from "./source/ignored-fields.ts";

type Values = (record: DocumentRecord & { readonly routing?: string | undefined }) => readonly string[];

interface Kind {
  readonly type: "keyword" | "long";
  values(shard: Shard): Values;
}

/** What documents have beside their source that queries can look for. */
const kinds: Readonly<Record<string, Kind>> = {
  _index: {
    type: "keyword",
    values:
      ({ index }) =>
      () => [index.name],
  },
  _seq_no: { type: "long", values: () => (record) => [String(record.seqNo)] },
  _routing: {
    type: "keyword",
    values:
      () =>
      ({ routing }) =>
        routing === undefined ? [] : [routing],
  },
  _ignored: {
    type: "keyword",
    values({ index }) {
      const ignored = new IgnoredFields(index.mapping);
      return ({ source }) => ignored.of(source);
    },
  },
};

/** The metadata field of a name as one that can be searched; undefined when it is none of those. */
export function metadataField(shard: Shard, name: string): IndexedField | undefined {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (!kind) return undefined;
  const field = fieldOf(name, kind.type);
  return { field, sourcePath: "", column: columnOf(shard, field, kind) };
}

/** Refuses a metadata field that nothing can look for. */
export function requireSearchableMetadata(shard: Shard, name: string): void {
  if (name === "_source" || name === "_version")
    throw queryShardError(shard, `The ${name} field is not searchable`);
}

function fieldOf(path: string, type: string): Field {
  return {
    name: path,
    path,
    type,
    parameters: {},
    enabled: true,
    subobjects: true,
    coerce: true,
    ignoreMalformed: false,
    copyTo: [],
    takesArrays: false,
    check: () => undefined,
  };
}

const known = new WeakMap<Generation, Map<string, TermColumn | NumberColumn>>();

/** Filled at once, for it reads records and no fields. */
function columnOf(shard: Shard, field: Field, { type, values }: Kind): Column {
  const { generation, maxOrdinal } = shard.searcher;
  const columns = known.get(generation) ?? new Map<string, TermColumn | NumberColumn>();
  known.set(generation, columns);
  const column =
    columns.get(field.path) ??
    (type === "long"
      ? new NumberColumn(indexedNumber(field))
      : new TermColumn(indexedTerm(field, shard.index.analysis)));
  columns.set(field.path, column);
  const valuesOf = values(shard);
  for (let ordinal = column.length; ordinal < maxOrdinal; ordinal++) {
    for (const value of valuesOf(shard.searcher.record(ordinal))) {
      const bytes = Buffer.from(JSON.stringify(value));
      column.take({ bytes, start: 0, end: bytes.length });
    }
    column.finish();
  }
  return column;
}
