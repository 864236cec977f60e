import { illegalArgument, parseException } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import type { Json, JsonObject } from "../json.ts";
import { contentError, failedField, unknownField } from "../search/syntax/malformed.ts";
import { parseTree } from "../search/syntax/parse-tree.ts";
import { readBoolean } from "../search/syntax/read.ts";
import { type Entry, isValue, type ObjectTree, type Tree, tokenOf } from "../search/syntax/tree.ts";
import type { AliasAction } from "./alias-actions.ts";

const kinds = ["add", "remove", "remove_index"];
const options = ["filter", "routing", "index_routing", "search_routing", "is_write_index", "is_hidden"];

/** The actions of a request on aliases. @throws 400 */
export function parseAliasActions(request: EngineRequest): AliasAction[] {
  if (request.body.length === 0) throw parseException("request body is required");
  const tree = parseTree(request.body);
  const actions: AliasAction[] = [];
  if (tree.kind === "object")
    for (const { key, keyStart, value } of tree.entries) {
      if (key !== "actions") throw unknownField("aliases", key, keyStart, value, []);
      for (const item of value.kind === "array" ? value.items : [value])
        actions.push(inside("aliases", "actions", item, () => parseAction(item)));
    }
  if (actions.length === 0) throw illegalArgument("No action specified");
  return actions;
}

/** An error in a field shows the field around it, at the place where its reader gave up. */
function inside<Value>(parser: string, field: string, tree: Tree, read: () => Value): Value {
  try {
    return read();
  } catch (cause) {
    throw failedField(parser, field, tree, cause, tree.end);
  }
}

function parseAction(item: Tree): AliasAction {
  const [entry] = item.kind === "object" ? item.entries : [];
  if (!entry) throw illegalArgument("No action specified");
  const { key: kind, keyStart, value } = entry;
  if (!kinds.includes(kind)) throw unknownField("alias_action", kind, keyStart, value, []);
  const spec = inside("alias_action", kind, value, () =>
    parseSpec(kind as AliasAction["kind"], value as ObjectTree),
  );
  if (spec.indices.length === 0) throw illegalArgument("One of [index] or [indices] is required");
  if (spec.aliases.length === 0 && kind !== "remove_index")
    throw illegalArgument("One of [alias] or [aliases] is required");
  return spec;
}

function parseSpec(kind: AliasAction["kind"], spec: ObjectTree): AliasAction {
  const indices: string[] = [];
  const aliases: string[] = [];
  const said: JsonObject = {};
  let mustExist: boolean | undefined;
  for (const entry of spec.entries) {
    const { key, keyStart, value } = entry;
    if (key === "index" || key === "alias") {
      if (!isValue(value))
        throw contentError(value, `[${kind}] ${key} doesn't support values of type: ${tokenOf(value)}`);
      (key === "index" ? indices : aliases).push(value.literal);
    } else if (key === "indices" || key === "aliases")
      (key === "indices" ? indices : aliases).push(...texts(entry));
    else if (key === "must_exist") mustExist = readBoolean(value);
    else if (kind === "add" && options.includes(key)) said[key] = option(kind, entry);
    else throw unknownField(kind, key, keyStart, value, []);
  }
  return { kind, indices, aliases, mustExist, options: said };
}

function texts({ value }: Entry): string[] {
  return (value.kind === "array" ? value.items : [value]).flatMap((item) =>
    isValue(item) ? [item.literal] : [],
  );
}

function option(kind: string, { key, value }: Entry): Json {
  if (key === "filter" && value.kind !== "object")
    throw contentError(value, `[${kind}] filter doesn't support values of type: ${tokenOf(value)}`);
  return JSON.parse(value.body.subarray(value.start, value.end).toString("utf8")) as Json;
}
