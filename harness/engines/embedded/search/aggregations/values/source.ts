import { illegalArgument, notImplemented } from "../../../errors.ts";
import { parseIp, printIp } from "../../../mapping/types/ip.ts";
import type { IndexedField } from "../../columns/columns.ts";
import { indexedNumber } from "../../columns/indexed-values.ts";
import { NumberColumn } from "../../columns/number-column.ts";
import type { Shard } from "../../shard.ts";
import type { ScalarTree } from "../../syntax/tree.ts";
import { utc, type Zone } from "../../time/zone.ts";
import { aggregatedField, isDate, type Kind, kindOfType } from "./aggregated-field.ts";
import { type ValueFormat, valueFormat } from "./value-format.ts";
import { columnNumbers, columnTerms, mapped, nameTerms, noValues, type Values } from "./values.ts";
import { withMissing } from "./with-missing.ts";

/** What an aggregation says of where its values come from. */
export interface SourceOptions {
  readonly field: string;
  readonly missing: ScalarTree | undefined;
  readonly valueType: string | undefined;
  readonly format: string | undefined;
  readonly zone: Zone | undefined;
}

/** The values of one index that an aggregation works on. */
export interface Source {
  readonly kind: Exclude<Kind, "other">;
  /** The type of the field, or what stands in for it where the index has none. */
  readonly type: string;
  readonly isMapped: boolean;
  /** Numbers that may have a fraction. */
  readonly isFractional: boolean;
  readonly format: ValueFormat;
  readonly term: TermFormat;
  /** Call when the columns are filled. */
  numbers(): Values<number>;
  terms(): Values<string>;
}

/** How terms are written in answers, and read from requests. */
export interface TermFormat {
  print(term: string): string;
  parse(text: string): string;
}

const plainFormat: TermFormat = { print: (term) => term, parse: (text) => text };
const ipFormat: TermFormat = { print: printIp, parse: parseIp };

/** What kinds of values an aggregation can take, and what it takes for granted of a field that is not there. */
export interface Demand {
  readonly type: string;
  readonly takes: (type: string) => boolean;
  readonly fallback: string;
  /** The server aggregates fields of ranges so, which this engine does not. */
  readonly takesRanges?: true;
}

/** Finds the values that an aggregation asks for in one index. */
export function sourceOf(shard: Shard, options: SourceOptions, demand: Demand, now: number): Source {
  const found = aggregatedField(shard, options.field);
  const type = found?.type ?? unmappedType(options, demand);
  if (found && options.valueType !== undefined) requireCompatible(found.type, options.valueType);
  if (found) requirePrintable(type, options);
  if (found && type.endsWith("_range") && demand.takesRanges)
    throw notImplemented(`[${demand.type}] of the field [${options.field}] of type [${type}]`);
  if (found && !demand.takes(type))
    throw illegalArgument(
      `Field [${found.name}] of type [${type}] is not supported for aggregation [${demand.type}]`,
    );
  const kind = kindOfType(type);
  if (kind === "other") throw notImplemented(`aggregating the field [${options.field}] of type [${type}]`);
  const format = valueFormat(type, found?.indexed?.field, options.format, options.zone ?? utc);
  const values = found ? reader(shard, found.type, found.indexed) : undefined;
  const { missing } = options;
  const source = {
    kind,
    type,
    isMapped: found !== undefined || missing !== undefined,
    isFractional: type === "double" || type === "float" || type === "half_float",
    format,
    term: type === "ip" ? ipFormat : plainFormat,
    numbers: () => (values?.() ?? noValues) as Values<number>,
    terms: () => (values?.() ?? noValues) as Values<string>,
  };
  return missing ? withMissing(source, missing, now) : source;
}

function reader(
  shard: Shard,
  type: string,
  indexed: IndexedField | undefined,
): () => Values<number | string> {
  if (!indexed) return () => nameTerms(shard);
  if (type === "boolean") {
    const column = shard.columns.booleans(indexed);
    return () => columnNumbers(column);
  }
  if (kindOfType(type) === "numbers") {
    const column = type === "date_nanos" ? millisOfNanos(shard, indexed) : shard.columns.numbers(indexed);
    return () => columnNumbers(column);
  }
  const column = shard.columns.terms(indexed);
  return () => (type === "ip" ? mapped(columnTerms(column), parseIp) : columnTerms(column));
}

function millisOfNanos(shard: Shard, indexed: IndexedField): NumberColumn {
  const asDate = { ...indexed.field, type: "date" };
  return shard.columns.special(indexed, NumberColumn, () => new NumberColumn(indexedNumber(asDate)));
}

const valueTypes: Readonly<Record<string, string>> = {
  string: "keyword",
  byte: "long",
  short: "long",
  integer: "long",
  long: "long",
  number: "double",
  numeric: "double",
  float: "double",
  double: "double",
  boolean: "boolean",
  date: "date",
  ip: "ip",
};

/** Reads `value_type`. */
export function knownValueType(name: string): string {
  if (!Object.hasOwn(valueTypes, name.toLowerCase())) throw illegalArgument(`Unknown value type [${name}]`);
  return name.toLowerCase();
}

/** Without a field the type is what the request says, or a guess. */
function unmappedType({ valueType, missing }: SourceOptions, demand: Demand): string {
  if (valueType !== undefined) return valueTypes[valueType] ?? demand.fallback;
  if (missing && demand.fallback === "keyword") return "keyword";
  return demand.fallback;
}

function requirePrintable(type: string, { field, format, zone }: SourceOptions): void {
  const refused = (what: string) =>
    illegalArgument(`Field [${field}] of type [${type}] does not support custom ${what}`);
  const isNumber = kindOfType(type) === "numbers" && type !== "boolean";
  if (format !== undefined && !isNumber) throw refused("formats");
  if (zone && !isDate(type)) throw refused("time zones");
}

function requireCompatible(type: string, valueType: string): void {
  const wanted = valueTypes[valueType] ?? "";
  const isNumber = (name: string) => kindOfType(name) === "numbers" && !isDate(name) && name !== "boolean";
  if (wanted === type || (isNumber(wanted) && kindOfType(type) === "numbers")) return;
  throw illegalArgument(`Field type [${type}] is incompatible with specified value_type [${valueType}]`);
}
