import { isObject, type Json, type JsonObject } from "../json.ts";

/** Which part of a source is wanted: `false` for none, otherwise dotted patterns; no includes mean everything. */
export type SourceFilter =
  | false
  | { readonly includes: readonly string[]; readonly excludes: readonly string[] };

/** The filter that leaves a source as it is. */
export const wholeSource: SourceFilter = { includes: [], excludes: [] };

/** Reads `_source`, `_source_includes` and `_source_excludes` of a query string; undefined when none is given. */
export function sourceFilterOfQuery(query: ReadonlyMap<string, string>): SourceFilter | undefined {
  const list = (name: string) =>
    query
      .get(name)
      ?.split(",")
      .filter((pattern) => pattern !== "");
  const source = query.get("_source");
  if (source === "false") return false;
  const includes =
    list("_source_includes") ?? (source === "true" || source === "" ? undefined : list("_source"));
  const excludes = list("_source_excludes");
  if (source === undefined && !includes && !excludes) return undefined;
  return { includes: includes ?? [], excludes: excludes ?? [] };
}

/** Reads `_source` of a body: a boolean, a pattern, patterns, or an object of includes and excludes. */
export function sourceFilterOfBody(value: Json): SourceFilter {
  if (typeof value === "boolean") return value ? wholeSource : false;
  if (!isObject(value)) return { includes: strings(value), excludes: [] };
  return {
    includes: strings(value.includes ?? value.include ?? []),
    excludes: strings(value.excludes ?? value.exclude ?? []),
  };
}

function strings(value: Json): string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** True when the filter changes nothing. */
export function isWhole(filter: SourceFilter): boolean {
  return filter !== false && filter.includes.length === 0 && filter.excludes.length === 0;
}

/** The part of a source that a filter lets through. */
export function filterSource(source: JsonObject, filter: Exclude<SourceFilter, false>): JsonObject {
  const { includes, excludes } = compile(filter);
  return walk(source, "", includes.length === 0, includes, excludes) as JsonObject;
}

interface Pattern {
  /** Matches the path, or an ancestor of it. */
  readonly covers: RegExp;
  /** Matches paths below which something may match. */
  leads(path: string): boolean;
}

const compiled = new WeakMap<object, { includes: Pattern[]; excludes: Pattern[] }>();

function compile(filter: Exclude<SourceFilter, false>): { includes: Pattern[]; excludes: Pattern[] } {
  let patterns = compiled.get(filter);
  if (!patterns) {
    patterns = { includes: filter.includes.map(pattern), excludes: filter.excludes.map(pattern) };
    compiled.set(filter, patterns);
  }
  return patterns;
}

function pattern(text: string): Pattern {
  const source = text
    .split("*")
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
    .join(".*");
  const literal = text.slice(0, text.includes("*") ? text.indexOf("*") : undefined);
  return {
    covers: new RegExp(`^${source}(\\..*)?$`, "s"),
    leads: (path) => literal.startsWith(`${path}.`) || (text.includes("*") && `${path}.`.startsWith(literal)),
  };
}

function walk(
  value: Json,
  path: string,
  included: boolean,
  includes: readonly Pattern[],
  excludes: readonly Pattern[],
): Json | undefined {
  if (Array.isArray(value)) {
    const kept = value.map((item) => walk(item, path, included, includes, excludes));
    const some = kept.filter((item) => item !== undefined);
    return some.length > 0 || included ? some : undefined;
  }
  if (!isObject(value)) return included ? value : undefined;
  const kept: JsonObject = {};
  for (const [key, child] of Object.entries(value)) {
    const at = path === "" ? key : `${path}.${key}`;
    if (excludes.some(({ covers }) => covers.test(at))) continue;
    const inside = included || includes.some(({ covers }) => covers.test(at));
    if (!inside && !includes.some((each) => each.leads(at))) continue;
    const part = walk(child, at, inside, includes, excludes);
    if (part !== undefined) kept[key] = part;
  }
  return included || path === "" || Object.keys(kept).length > 0 ? kept : undefined;
}
