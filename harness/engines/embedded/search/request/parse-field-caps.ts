import { illegalArgument, notImplemented, validationFailed } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";
import { parseQuery } from "../query/parse-query.ts";
import type { Query } from "../query/query.ts";
import { contentError, failedField, unknownField } from "../syntax/malformed.ts";
import { parseTree } from "../syntax/parse-tree.ts";
import { readText } from "../syntax/read.ts";
import { type Tree, tokenOf } from "../syntax/tree.ts";

/** Which fields a request for capabilities asks about. */
export interface FieldCapsRequest {
  readonly patterns: readonly string[];
  readonly filters: readonly string[];
  readonly types: readonly string[];
  readonly indexFilter: { readonly query: Query; readonly name: string } | undefined;
}

const parser = "field_caps_request";
const keys = ["fields", "index_filter", "runtime_mappings"];
const knownFilters = new Set(["+metadata", "-metadata", "-parent", "-nested", "-multifield"]);

export function parseFieldCaps(request: EngineRequest, now: number): FieldCapsRequest {
  const named = request.list("fields") ?? [];
  const body = request.body.length > 0 ? readBody(parseTree(request.body), now) : undefined;
  if (named.length > 0 && body?.fields)
    throw illegalArgument(
      "can't specify a request body and [fields] request parameter, either specify a request body or the [fields] request parameter",
    );
  const patterns = body?.fields ?? named;
  if (patterns.length === 0) throw validationFailed("no fields specified");
  const filters = request.list("filters") ?? [];
  for (const filter of filters)
    if (!knownFilters.has(filter)) throw illegalArgument(`Unknown field caps filter [${filter}]`);
  return { patterns, filters, types: request.list("types") ?? [], indexFilter: body?.indexFilter };
}

function readBody(
  tree: Tree,
  now: number,
): { fields: string[] | undefined; indexFilter: FieldCapsRequest["indexFilter"] } {
  if (tree.kind !== "object")
    throw contentError(tree, `[${parser}] Expected START_OBJECT but was: ${tokenOf(tree)}`);
  let fields: string[] | undefined;
  let indexFilter: FieldCapsRequest["indexFilter"];
  for (const { key, keyStart, value } of tree.entries) {
    if (!keys.includes(key)) throw unknownField(parser, key, keyStart, value, keys);
    const isRight =
      key === "fields" ? value.kind === "array" || value.kind === "string" : value.kind === "object";
    if (!isRight)
      throw contentError(value, `[${parser}] ${key} doesn't support values of type: ${tokenOf(value)}`);
    try {
      if (key === "fields") fields = value.kind === "array" ? value.items.map(readText) : [readText(value)];
      else if (value.kind === "object" && key === "index_filter")
        indexFilter = { query: parseQuery(value, now), name: value.entries[0]?.key ?? "" };
      else if (value.kind === "object" && value.entries.length > 0)
        throw notImplemented("[runtime_mappings] of field capabilities");
    } catch (cause) {
      throw failedField(parser, key, value, cause);
    }
  }
  return { fields, indexFilter };
}
