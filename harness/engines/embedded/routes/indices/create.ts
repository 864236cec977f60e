import { copiesAwaited, hasCopies } from "../../documents/active-copies.ts";
import { illegalArgument, parseException } from "../../errors.ts";
import { parseAliasOptions } from "../../indices/alias-options.ts";
import type { CreateOptions } from "../../indices/indices.ts";
import { isObject, type Json, type JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "indices.create",
  methods: ["PUT"],
  paths: ["/{index}"],
  parameters: ["master_timeout", "timeout", "wait_for_active_shards"],
  privilege: { index: "indices:admin/create", names: "handler" },
  body: "json",
  handle(request, node) {
    const name = request.param("index");
    if (name.includes("*"))
      throw illegalArgument(
        `the action indices:admin/create does not support wildcards; the provided index expression(s) [${name}] are not allowed`,
      );
    const options = parseOptions(request.json());
    request.caller.requireIndices("indices:admin/create", [name]);
    const index = node.indices.create(name, options, (text) => request.warn(text));
    return json({
      acknowledged: true,
      shards_acknowledged: hasCopies(index, copiesAwaited(request.query)),
      index: index.name,
    });
  },
});

function parseOptions(body: Json | undefined): CreateOptions {
  if (!isObject(body)) return {};
  for (const [key, value] of Object.entries(body)) {
    if (key !== "settings" && key !== "mappings" && key !== "aliases")
      throw parseException(`unknown key [${key}] for create index`);
    if (!isObject(value)) throw parseException(`key [${key}] must be an object`);
  }
  const settings = body.settings as JsonObject | undefined;
  const mappings = body.mappings as JsonObject | undefined;
  const aliases = Object.entries((body.aliases ?? {}) as JsonObject);
  if (mappings && "_doc" in mappings)
    throw illegalArgument("The mapping definition cannot be nested under a type [_doc].");
  return {
    ...(settings && { settings }),
    ...(mappings && { mappings }),
    aliases: new Map(aliases.map(([alias, options]) => [alias, parseAliasOptions(alias, options)])),
  };
}
