import type { Json, SourceDocument } from "../framework/contract.ts";
import type { TextRow } from "./session.ts";
import type { Column, Table } from "./tables.ts";
import { CONVERSIONS, type Convert } from "./values.ts";

/** Where a table is, for ids and field names. */
export interface Place {
  readonly database: string;
  readonly schema: string;
}

/**
 * Makes documents of a table's rows; the layout of a row is that of `pages.ts`: columns, key, commit time.
 * @param shown what `table` says, for a result that is not a table's
 */
export function documentsOf(
  { database, schema }: Place,
  table: Table,
  separator: string,
  shown: Json = table.name,
): (row: TextRow) => SourceDocument {
  const { columns, key } = table;
  const names = fieldNames(`${schema}_${table.name}`, columns);
  const converts = columns.map(conversionOf);
  const common = { database, schema, table: shown };
  const prefix = `${database}_${schema}_${table.name}${separator}`;
  return (row) => {
    const fields: Record<string, Json> = {};
    for (const [index, name] of names.entries()) {
      const text = row[index] ?? null;
      fields[name] = text === null ? null : (converts[index] as Convert)(text);
    }
    const keys = row.slice(columns.length, columns.length + key.length);
    const commitTime = row[columns.length + key.length] ?? null;
    return {
      id: prefix + keys.map((value) => escapeKey(value ?? "")).join("_"),
      fields: Object.assign(fields, common),
      ...(commitTime === null ? {} : { timestamp: CONVERSIONS.timestamptz?.(commitTime) as string }),
    };
  };
}

/**
 * `{schema}_{table}_{column}` in lower case. Dots, with which Elasticsearch would make objects, become `_`. A column
 * whose name then is the same as that of one before it gets its number in the table behind it.
 */
function fieldNames(prefix: string, columns: readonly Column[]): string[] {
  const taken = new Set<string>();
  return columns.map(({ name }, index) => {
    const plain = `${prefix}_${name}`.toLowerCase().replaceAll(".", "_");
    const unique = taken.has(plain) ? `${plain}_${index + 1}` : plain;
    taken.add(unique);
    return unique;
  });
}

function conversionOf({ type, isArray }: Column): Convert {
  const convert = CONVERSIONS[type] ?? ((text) => text);
  if (!isArray) return convert;
  const each = (value: Json): Json =>
    Array.isArray(value) ? value.map(each) : typeof value === "string" ? convert(value) : null;
  return (text) => each(JSON.parse(text) as Json);
}

/** With it `("a_b", "c")` and `("a", "b_c")` stay two keys. Values without `_` and `\` are as they are. */
const escapeKey = (value: string): string => value.replace(/[_\\]/g, "\\$&");

/**
 * What stands between a table's name and the key in its documents' ids: `_`, unless another table would then make the
 * same ids, as `orders` with the key (1, 2) and `orders_1` with the key 2 do; the shorter name yields with `\_`.
 */
export function separatorOf(table: Table, tables: readonly Table[]): string {
  const clashes = tables.some((other) => {
    if (!other.name.startsWith(`${table.name}_`)) return false;
    const inName = other.name.slice(table.name.length + 1);
    return inName.split("_").length + other.key.length === table.key.length;
  });
  return clashes ? "\\_" : "_";
}
