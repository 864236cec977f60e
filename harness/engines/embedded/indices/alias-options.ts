import { illegalArgument } from "../errors.ts";
import { isObject, type Json, type JsonObject } from "../json.ts";
import type { AliasOptions, Index } from "./index.ts";

const known = ["filter", "routing", "index_routing", "search_routing", "is_write_index", "is_hidden"];

/** Reads what a request says of an alias. */
export function parseAliasOptions(alias: string, json: Json): AliasOptions {
  const given = isObject(json) ? json : {};
  for (const key of Object.keys(given))
    if (!known.includes(key)) throw illegalArgument(`Unknown field [${key}] in alias [${alias}]`);
  const { filter, routing } = given;
  const indexRouting = given.index_routing ?? routing;
  if (typeof indexRouting === "string" && indexRouting.includes(","))
    throw illegalArgument(`alias [${alias}] has several index routing values associated with it`);
  const searchRouting = given.search_routing ?? routing;
  return {
    ...(isObject(filter) && { filter }),
    ...(indexRouting !== undefined && { index_routing: String(indexRouting) }),
    ...(searchRouting !== undefined && { search_routing: String(searchRouting) }),
    ...(typeof given.is_write_index === "boolean" && { is_write_index: given.is_write_index }),
    ...(typeof given.is_hidden === "boolean" && { is_hidden: given.is_hidden }),
  };
}

/** The aliases of an index as the API shows them, or those of them that `wanted` picks. */
export function aliasesJson(index: Index, wanted: (alias: string) => boolean = () => true): JsonObject {
  const shown: JsonObject = {};
  for (const [alias, options] of index.aliases) if (wanted(alias)) shown[alias] = { ...options };
  return shown;
}
