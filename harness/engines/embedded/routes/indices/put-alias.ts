import { illegalArgument } from "../../errors.ts";
import { changeAliases } from "../../indices/alias-actions.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { defineRoute } from "../../route.ts";

const known = ["filter", "routing", "index_routing", "search_routing", "is_write_index"];

export default defineRoute({
  name: "indices.put_alias",
  methods: ["PUT", "POST"],
  paths: ["/{index}/_alias/{name}", "/{index}/_aliases/{name}"],
  parameters: ["master_timeout", "timeout"],
  privilege: { index: "indices:admin/aliases", names: "handler" },
  body: "json",
  handle(request, node) {
    const body = request.json();
    const { index, alias, ...said } = isObject(body) ? body : ({} as JsonObject);
    return changeAliases(request, node, [
      {
        kind: "add",
        indices: texts(index) ?? request.param("index").split(","),
        aliases: texts(alias) ?? request.param("name").split(","),
        options: checked(said),
        mustExist: undefined,
      },
    ]);
  },
});

function checked(said: JsonObject): JsonObject {
  const unknown = Object.keys(said).find((key) => !known.includes(key));
  if (unknown !== undefined) throw illegalArgument(`Unsupported field [${unknown}]`);
  return said;
}

function texts(value: Json | undefined): string[] | undefined {
  return value === undefined || value === null ? undefined : String(value).split(",");
}
