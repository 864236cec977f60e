import type { IndexAnalysis } from "../../analysis/index-analysis.ts";
import { illegalArgument, notImplemented } from "../../errors.ts";
import type { Json } from "../../json.ts";
import type { Field } from "../../mapping/field.ts";
import { formatOf } from "../../mapping/types/dates.ts";
import { parseIp } from "../../mapping/types/ip.ts";
import { halfFloat } from "../../mapping/types/numbers.ts";
import type { DocumentRecord } from "../../store/record.ts";
import { matchesWildcard } from "../../wildcard.ts";
import { decimalFormat } from "../aggregations/values/decimal-format.ts";
import { compareTerms } from "../columns/term-column.ts";
import { fielddataRefusal, noFielddataOfId } from "../field.ts";
import { renderDouble } from "../render/numbers.ts";
import type { FieldAndFormat } from "../request/field-and-format.ts";
import type { Shard } from "../shard.ts";
import type { FieldValues } from "./fetched-fields.ts";
import { leafWriter, scalarText, type WriteValue } from "./leaf-values.ts";
import { isOf, mappedFields } from "./mapped-fields.ts";
import { valuesAt } from "./source-values.ts";

interface DocValues {
  readonly name: string;
  read(source: Json, record: DocumentRecord): string[];
}

/** Reads `docvalue_fields` of hits: values as they are indexed, in order. */
export class DocValueFields {
  readonly #readers = new Map<string, DocValues>();

  constructor(shard: Shard, requested: readonly FieldAndFormat[]) {
    const mapped = mappedFields(shard.index.mapping);
    for (const { field: pattern, format } of requested) {
      if (pattern === "_id") throw noFielddataOfId();
      const metadata = metadataReaders[pattern];
      if (metadata)
        this.#readers.set(pattern, { name: pattern, read: (_source, record) => [metadata(record)] });
      for (const each of mapped) {
        const { name, field, sourcePath } = each;
        if (!matchesWildcard(pattern, name)) continue;
        const refusal = fielddataRefusal(shard, field, name);
        if (refusal) throw refusal;
        const read = reader(field, shard.index.analysis, format);
        // Nested objects are documents of their own: the outer one has none of their values.
        if (isOf(shard, each))
          this.#readers.set(name, { name, read: (source) => read(withNullValue(source, sourcePath, field)) });
      }
    }
  }

  read(source: Json, record: DocumentRecord): FieldValues {
    const fields: FieldValues = new Map();
    for (const { name, read } of this.#readers.values()) {
      const values = read(source, record);
      if (values.length > 0) fields.set(name, values);
    }
    return fields;
  }
}

const metadataReaders: Readonly<Record<string, (record: DocumentRecord) => string>> = {
  _seq_no: ({ seqNo }) => String(seqNo),
  _version: ({ version }) => String(version),
};

function withNullValue(source: Json, path: string, field: Field): Json[] {
  const nullValue = (field.parameters.null_value as Json | undefined) ?? null;
  return valuesAt(source, path)
    .map((value) => value ?? nullValue)
    .filter((value) => value !== null);
}

function reader(
  field: Field,
  analysis: IndexAnalysis,
  format: string | undefined,
): (values: readonly Json[]) => string[] {
  const { type, path } = field;
  if (format !== undefined && (type === "keyword" || type === "boolean" || type === "ip"))
    throw illegalArgument(`Field [${path}] of type [${type}] does not support custom formats`);
  if (type === "keyword" || type === "text") return (values) => terms(values, leafWriter(field, analysis));
  if (type === "ip") return (values) => addresses(values, leafWriter(field, analysis));
  if (type === "binary") return (values) => terms(values, leafWriter(field, analysis));
  if (type === "boolean") return (values) => written(values, leafWriter(field, analysis)).sort();
  if (type === "date") {
    const instants = leafWriter(field, analysis, "epoch_millis");
    const shown = leafWriter(field, analysis, format ?? formatOf(field));
    return (values) =>
      written(
        ordered(values, (value) => dateNumber(instants, value)),
        shown,
      );
  }
  const write = leafWriter(field, analysis);
  if (format !== undefined) {
    const print = decimalFormat(format);
    return (values) => numbers(values, type).map((value) => JSON.stringify(print(value)));
  }
  if (!numeric.has(type)) throw notImplemented(`doc values of fields of type [${type}]`);
  if (fractional.has(type)) return (values) => numbers(values, type).map(renderDouble);
  return (values) => written(values, write).sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1));
}

const fractional: ReadonlyMap<string, (value: number) => number> = new Map([
  ["double", (value) => value],
  ["float", Math.fround],
  ["half_float", halfFloat],
]);
const numeric = new Set(["long", "integer", "short", "byte", ...fractional.keys()]);

/** Addresses in their own order, each once. */
function addresses(values: readonly Json[], write: WriteValue): string[] {
  const texts = written(values, write).map((text) => JSON.parse(text) as string);
  const ordered = [...new Set(texts)].sort((a, b) => (parseIp(a) < parseIp(b) ? -1 : 1));
  return ordered.map((text) => JSON.stringify(text));
}

/** The numbers that a field indexes, ascending. */
function numbers(values: readonly Json[], type: string): number[] {
  const kept = fractional.get(type) ?? Math.trunc;
  return values
    .map((value) => kept(Number(scalarText(value))))
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
}

function dateNumber(write: WriteValue, value: Json): number {
  return Number(JSON.parse(write(value) ?? '"NaN"'));
}

function ordered(values: readonly Json[], number: (value: Json) => number): Json[] {
  return [...values].sort((a, b) => number(a) - number(b));
}

function written(values: readonly Json[], write: WriteValue): string[] {
  return values.map(write).filter((value) => value !== undefined);
}

function terms(values: readonly Json[], write: WriteValue): string[] {
  const texts = written(values, write).map((text) => JSON.parse(text) as string);
  return [...new Set(texts)].sort(compareTerms).map((text) => JSON.stringify(text));
}
