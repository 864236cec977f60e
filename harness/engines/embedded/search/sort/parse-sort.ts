import { illegalArgument, notImplemented } from "../../errors.ts";
import { parseQuery } from "../query/parse-query.ts";
import type { Query } from "../query/query.ts";
import {
  contentError,
  failedField,
  MalformedRequest,
  parsingError,
  unknownField,
} from "../syntax/malformed.ts";
import { readInteger, readText } from "../syntax/read.ts";
import { isScalar, isValue, type ObjectTree, type Tree, tokenOf } from "../syntax/tree.ts";
import { fieldKey, type SortMode } from "./field-key.ts";
import type { NestedSort } from "./nested-reach.ts";
import type { SortKey } from "./sort-key.ts";
import { docKey, scoreKey, shardDocKey } from "./special-keys.ts";

/** Parses `sort`; no key at all means the default order, and so does `_score` alone, descending. */
export function parseSort(tree: Tree, now: number): SortKey[] {
  if (tree.kind === "null") throw parsingError(tree, "Unknown key for a VALUE_NULL in [sort].");
  const keys =
    tree.kind === "array" ? tree.items.flatMap((item) => parseItem(item, now)) : parseLevel(tree, now);
  return withoutDefault(keys);
}

function parseItem(item: Tree, now: number): SortKey[] {
  if (item.kind === "object" || item.kind === "string") return parseLevel(item, now);
  throw illegalArgument(
    "malformed sort format, within the sort array, an object, or an actual string are allowed",
  );
}

function parseLevel(tree: Tree, now: number): SortKey[] {
  if (tree.kind === "object")
    return tree.entries.map(({ key, value }) =>
      key === "_script" || key === "_geo_distance" ? refuse(key) : parseKey(key, value, now),
    );
  return [sortKey(readText(tree), {}, now)];
}

function refuse(name: string): never {
  throw notImplemented(`a sort by [${name}]`);
}

/** Parses the query parameter `sort`: `field,other:desc`. The server ignores levels of any other order. */
export function parseSortParameter(parameter: string, now: number): SortKey[] {
  const keys = parameter.split(",").flatMap((level) => {
    const colon = level.lastIndexOf(":");
    if (colon === -1) return sortKey(level, {}, now);
    const order = level.slice(colon + 1);
    return order === "asc" || order === "desc" ? sortKey(level.slice(0, colon), { order }, now) : [];
  });
  return withoutDefault(keys);
}

/** By score, the best first, is the default order; hits then show no sort values. */
function withoutDefault(keys: SortKey[]): SortKey[] {
  const [only] = keys;
  return keys.length === 1 && only?.name === "_score" && only.descending ? [] : keys;
}

interface Options {
  readonly order?: "asc" | "desc";
  readonly missing?: string;
  readonly mode?: SortMode;
  readonly unmappedType?: string;
  readonly format?: string;
  readonly numericType?: string;
  readonly nested?: NestedSort;
}

function sortKey(name: string, options: Options, now: number): SortKey {
  if (name === "_score") return scoreKey((options.order ?? "desc") === "desc");
  const descending = options.order === "desc";
  if (name === "_doc") return docKey(descending);
  if (name === "_shard_doc") return shardDocKey(descending);
  return fieldKey({
    path: name,
    descending,
    missing: options.missing ?? "_last",
    mode: options.mode ?? (descending ? "max" : "min"),
    unmappedType: options.unmappedType,
    format: options.format,
    numericType: options.numericType,
    nested: options.nested,
    now,
  });
}

function parseKey(name: string, tree: Tree, now: number): SortKey {
  if (tree.kind === "string" || tree.kind === "number" || tree.kind === "boolean")
    return sortKey(name, { order: readOrder(tree.literal) }, now);
  const parser = name === "_score" ? "_score" : "field_sort";
  if (tree.kind !== "object")
    throw contentError(tree, `[${parser}] Expected START_OBJECT but was: ${tokenOf(tree)}`);
  const options: { -readonly [Name in keyof Options]: Options[Name] } = {};
  for (const { key, keyStart, value } of tree.entries) {
    if (!isKnown(parser, key)) throw unknownField(parser, key, keyStart, value, knownTo(parser));
    if (key === "nested" && value.kind !== "object")
      throw contentError(value, `[${parser}] ${key} doesn't support values of type: ${tokenOf(value)}`);
    try {
      if (key === "nested" && value.kind === "object") options.nested = readNested(value, now);
      else if (!isScalar(value) || (key === "order" && value.kind !== "string"))
        throw contentError(value, `[${parser}] ${key} doesn't support values of type: ${tokenOf(value)}`);
      else if (key === "order") options.order = readOrder(readText(value));
      else if (key === "missing") options.missing = readText(value);
      else if (key === "mode") options.mode = readMode(readText(value));
      else if (key === "unmapped_type") options.unmappedType = readText(value);
      else if (key === "format") options.format = readText(value);
      else if (key === "numeric_type") options.numericType = readNumericType(readText(value));
      else throw contentError(value, `[${parser}] ${key} doesn't support values of type: ${tokenOf(value)}`);
    } catch (cause) {
      throw failedField(parser, key, value, cause);
    }
  }
  return sortKey(name, options, now);
}

const fieldOptions = new Set([
  "order",
  "missing",
  "mode",
  "unmapped_type",
  "format",
  "nested",
  "numeric_type",
]);

function knownTo(parser: string): readonly string[] {
  return parser === "_score" ? ["order"] : [...fieldOptions];
}

function isKnown(parser: string, key: string): boolean {
  return knownTo(parser).includes(key);
}

function readNumericType(type: string): string {
  if (["long", "double", "date", "date_nanos"].includes(type)) return type;
  throw illegalArgument(
    `invalid value for [numeric_type], must be [long, double, date, date_nanos], got ${type}`,
  );
}

function readNested({ entries }: ObjectTree, now: number): NestedSort {
  let path: string | undefined;
  let filter: Query | undefined;
  let maxChildren = Number.POSITIVE_INFINITY;
  for (const { key, value } of entries)
    if (key === "path" && isScalar(value)) path = readText(value);
    else if (key === "filter" && value.kind === "object") filter = parseQuery(value, now);
    else if (key === "max_children" && isValue(value)) maxChildren = readInteger(value);
    else if (key === "nested") throw notImplemented("[nested] of a nested sort");
    else
      throw new MalformedRequest({
        type: "illegal_argument_exception",
        reason: `malformed nested sort format, unknown field name [${key}]`,
        tree: value,
        offset: value.start,
      });
  if (path === undefined) throw illegalArgument("malformed nested sort format, path is required");
  return { path, filter, maxChildren };
}

function readOrder(text: string): "asc" | "desc" {
  const order = text.toLowerCase();
  if (order === "asc" || order === "desc") return order;
  throw illegalArgument(`No enum constant org.elasticsearch.search.sort.SortOrder.${order.toUpperCase()}`);
}

function readMode(text: string): SortMode {
  const mode = text.toLowerCase();
  if (mode === "min" || mode === "max" || mode === "avg" || mode === "sum" || mode === "median") return mode;
  throw illegalArgument(`Unknown SortMode [${text}]`);
}
