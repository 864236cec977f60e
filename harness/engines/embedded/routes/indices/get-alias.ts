import { aliasesJson } from "../../indices/alias-options.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import type { JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";
import { matchesWildcard } from "../../wildcard.ts";

const action = "indices:admin/aliases/get";

export default defineRoute({
  name: "indices.get_alias",
  methods: ["GET", "HEAD"],
  paths: ["/_alias/{name}", "/{index}/_alias", "/{index}/_alias/{name}"],
  parameters: [...expressionParameters, "master_timeout"],
  privilege: { index: action },
  handle(request, node) {
    const wanted = request.params.name?.split(",");
    const options = expressionOptions(request, action);
    const shown: JsonObject = {};
    const found = new Set<string>();
    for (const { index } of node.indices.resolve(request.params.index, options)) {
      const aliases = aliasesJson(
        index,
        (alias) =>
          request.caller.allowsIndex(action, alias) &&
          (!wanted || wanted.some((pattern) => pattern === "_all" || matchesWildcard(pattern, alias))),
      );
      for (const alias of Object.keys(aliases)) found.add(alias);
      if (!wanted || Object.keys(aliases).length > 0) shown[index.name] = { aliases };
    }
    const missing = (wanted ?? []).filter(
      (name) => !name.includes("*") && name !== "_all" && !found.has(name),
    );
    if (missing.length === 0) return json(shown);
    const what = missing.length === 1 ? "alias" : "aliases";
    return json({ error: `${what} [${missing.sort().join(",")}] missing`, status: 404, ...shown }, 404);
  },
});
