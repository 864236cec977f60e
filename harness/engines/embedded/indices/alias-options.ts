import { illegalArgument } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import { checkFilter } from "./alias-filter.ts";
import type { AliasOptions, Index } from "./index.ts";

const known = ["filter", "routing", "index_routing", "search_routing", "is_write_index", "is_hidden"];

/** Reads what a request says of an alias. */
export function parseAliasOptions(alias: string, json: Json): AliasOptions {
  const given = isObject(json) ? json : {};
  for (const key of Object.keys(given))
    if (!known.includes(key)) throw illegalArgument(`Unknown field [${key}] in alias [${alias}]`);
  const { filter, routing } = given;
  const hasFilter = isObject(filter) && Object.keys(filter).length > 0;
  if (hasFilter) checkFilter(alias, filter);
  const indexRouting = given.index_routing ?? routing;
  if (typeof indexRouting === "string" && indexRouting.includes(","))
    throw illegalArgument(`alias [${alias}] has several index routing values associated with it`);
  const searchRouting = given.search_routing ?? routing;
  return {
    ...(hasFilter && { filter }),
    ...(indexRouting !== undefined && { index_routing: String(indexRouting) }),
    ...(searchRouting !== undefined && { search_routing: String(searchRouting) }),
    ...flag(given, "is_write_index"),
    ...flag(given, "is_hidden"),
  };
}

function flag(
  given: JsonObject,
  name: "is_write_index" | "is_hidden",
): Partial<Record<typeof name, boolean>> {
  const value = given[name];
  if (value === undefined || value === null) return {};
  if (String(value) === "true" || String(value) === "false") return { [name]: String(value) === "true" };
  throw illegalArgument(`Failed to parse value [${String(value)}] as only [true] or [false] are allowed.`);
}

/** The aliases of an index as the API shows them, or those of them that `wanted` picks. */
export function aliasesJson(index: Index, wanted: (alias: string) => boolean = () => true): JsonObject {
  const shown: JsonObject = {};
  for (const [alias, options] of index.aliases) if (wanted(alias)) shown[alias] = { ...options };
  return shown;
}
