import { ElasticsearchError, illegalArgument, notImplemented, parseException } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";
import { addAliases, removeAliases } from "../../indices/alias-actions.ts";
import { parseAliasOptions } from "../../indices/alias-options.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { placeOf } from "../../json-scanner.ts";
import { locate } from "../../mapping/locate.ts";
import type { Node } from "../../node.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "indices.update_aliases",
  methods: ["POST"],
  paths: ["/_aliases"],
  parameters: ["master_timeout", "timeout"],
  privilege: { index: "indices:admin/aliases", names: "handler" },
  body: "json",
  handle(request, node) {
    const body = request.json();
    if (!isObject(body)) throw parseException("request body is required");
    for (const key of Object.keys(body))
      if (key !== "actions") throw unknown(request.body, [], "aliases", key);
    const actions = Array.isArray(body.actions) ? body.actions : [];
    if (actions.length === 0) throw illegalArgument("No action specified");
    actions.forEach((action, at) => {
      apply(request, node, action, at);
    });
    return json({ acknowledged: true, errors: false });
  },
});

const places = ["index", "indices", "alias", "aliases", "must_exist"];
const options = ["filter", "routing", "index_routing", "search_routing", "is_write_index", "is_hidden"];

function apply(request: EngineRequest, node: Node, action: Json, at: number): void {
  const [entry] = isObject(action) ? Object.entries(action) : [];
  if (!entry) throw illegalArgument("No action specified");
  const [kind, given] = entry;
  if (kind === "remove_index") throw notImplemented("[remove_index] of an alias request");
  if (kind !== "add" && kind !== "remove") throw unknown(request.body, ["actions", at], "alias_action", kind);
  const spec = isObject(given) ? given : {};
  for (const key of Object.keys(spec))
    if (!places.includes(key) && !(kind === "add" && options.includes(key)))
      throw unknown(request.body, ["actions", at, kind], kind, key);
  const indices = names(spec, "index", "indices");
  const aliases = names(spec, "alias", "aliases");
  const said = Object.fromEntries(Object.entries(spec).filter(([key]) => options.includes(key)));
  if (kind === "add")
    addAliases(request, node, indices.join(","), aliases, parseAliasOptions(aliases[0] ?? "", said));
  else removeAliases(request, node, indices.join(","), aliases, spec.must_exist !== false);
}

function names(spec: JsonObject, one: string, many: string): string[] {
  const value = spec[one] ?? spec[many];
  if (value === undefined) throw illegalArgument(`One of [${one}] or [${many}] is required`);
  return (Array.isArray(value) ? value : [value]).map(String);
}

function unknown(bytes: Buffer, path: (string | number)[], parser: string, key: string): ElasticsearchError {
  const offset = bytes.indexOf(JSON.stringify(key), locate(bytes, path).start);
  const { line, column } = placeOf(bytes, offset);
  const reason = `[${line}:${column}] [${parser}] unknown field [${key}]`;
  return new ElasticsearchError({ type: "x_content_parse_exception", reason, status: 400 });
}
