import { ElasticsearchError, indexNotFound } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import type { Caller } from "../security/caller.ts";
import { matchesWildcard } from "../wildcard.ts";
import { indexClosed, requireUnblocked } from "./blocks.ts";
import type { Index } from "./index.ts";
import type { Indices } from "./indices.ts";

export interface ResolveOptions {
  /** A named index that is missing is left out instead of being a 404. */
  readonly ignoreUnavailable?: boolean;
  /** False: an expression that matches nothing is a 404. */
  readonly allowNoIndices?: boolean;
  /** Wildcards reach hidden indices too. */
  readonly expandHidden?: boolean;
  /** False: wildcards do not reach open indices; if they reach no closed ones either, they are literal names. */
  readonly expandOpen?: boolean;
  /** Wildcards reach closed indices too. */
  readonly expandClosed?: boolean;
  /** A closed index that is named is reached; otherwise it is a 400, or unavailable. */
  readonly allowClosed?: boolean;
  /** Wildcards reach only names on which the caller may do this. */
  readonly caller?: Caller;
  readonly action?: string;
}

/** An index that an expression reached, and by which names. */
export interface Target {
  readonly index: Index;
  /** Index or alias names as matched; permissions and document-level security go by these. */
  readonly names: readonly string[];
  /** Filters of the aliases through which alone it was reached; a document must match one of them. */
  readonly filters: readonly JsonObject[] | undefined;
  /** Search routing of the aliases through which alone it was reached. */
  readonly routing: readonly string[] | undefined;
}

/**
 * Resolves an index expression: comma-separated index and alias names, `*` wildcards, `-` to take out again.
 * Nothing, `_all` and `*` mean all.
 */
export function resolveTargets(
  indices: Indices,
  expression: string | undefined,
  options: ResolveOptions,
): Target[] {
  const found = new Map<Index, Set<string>>();
  const parts = (expression ?? "").split(",").filter((part) => part !== "");
  if (parts.length === 0 || (parts.length === 1 && parts[0] === "_all")) parts.splice(0, parts.length, "*");
  for (const part of parts) {
    if (part.startsWith("-")) {
      remove(indices, found, part.slice(1));
      continue;
    }
    if (part.startsWith("_")) throw invalidName(part);
    const isWildcard = part.includes("*") && (options.expandOpen !== false || options.expandClosed);
    const names = isWildcard ? matching(indices, part, options) : [part];
    if (names.length === 0 && options.allowNoIndices === false) throw indexNotFound(part);
    for (const name of names) {
      const reached = indices.byName(name);
      if (reached.length === 0 && !options.ignoreUnavailable) throw noSuchName(name);
      for (const index of reached)
        if (takes(index, isWildcard === true && index.name === name, options))
          found.set(index, (found.get(index) ?? new Set()).add(name));
    }
  }
  if (found.size === 0 && options.allowNoIndices === false) throw indexNotFound(expression ?? "_all");
  requireUnblocked([...found.keys()], options.action);
  return [...found]
    .map(([index, names]) => ({
      index,
      names: [...names],
      filters: filtersOf(index, names),
      routing: routingOf(index, names),
    }))
    .sort((a, b) => (a.index.name < b.index.name ? -1 : 1));
}

/** True when an index that a name stands for is to be reached in the state it is in. */
function takes(index: Index, isWildcard: boolean, options: ResolveOptions): boolean {
  if (isWildcard && !(index.closed ? options.expandClosed : options.expandOpen !== false)) return false;
  if (!index.closed || options.allowClosed) return true;
  if (options.ignoreUnavailable) return false;
  throw indexClosed(index);
}

/** A wildcard that may not expand is shown as the name that it then is. */
function noSuchName(name: string): ElasticsearchError {
  const error = indexNotFound(name);
  if (!name.includes("*")) return error;
  const metadata = { "resource.type": "index_or_alias", "resource.id": name, ...error.metadata };
  return new ElasticsearchError({ type: error.type, reason: error.message, status: 404, metadata });
}

function invalidName(name: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "invalid_index_name_exception",
    reason: `Invalid index name [${name}], must not start with '_'.`,
    status: 400,
    metadata: { index_uuid: "_na_", index: name },
  });
}

function matching(indices: Indices, pattern: string, options: ResolveOptions): string[] {
  const { caller, action } = options;
  return indices
    .names()
    .filter(({ name, hidden }) => {
      if (!matchesWildcard(pattern, name)) return false;
      if (hidden && !options.expandHidden && !(pattern.startsWith(".") && name.startsWith("."))) return false;
      return !caller || !action || caller.allowsIndex(action, name);
    })
    .map(({ name }) => name);
}

function remove(indices: Indices, found: Map<Index, Set<string>>, pattern: string): void {
  for (const { name } of indices.names())
    if (matchesWildcard(pattern, name)) for (const index of indices.byName(name)) found.delete(index);
}

function filtersOf(index: Index, names: ReadonlySet<string>): JsonObject[] | undefined {
  const filters: JsonObject[] = [];
  for (const name of names) {
    const filter = index.aliases.get(name)?.filter;
    if (!filter) return undefined;
    filters.push(filter);
  }
  return filters;
}

function routingOf(index: Index, names: ReadonlySet<string>): string[] | undefined {
  const values: string[] = [];
  for (const name of names) {
    const routing = index.aliases.get(name)?.search_routing;
    if (routing === undefined) return undefined;
    values.push(...routing.split(","));
  }
  return values;
}
