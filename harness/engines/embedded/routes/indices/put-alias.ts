import { addAliases } from "../../indices/alias-actions.ts";
import { parseAliasOptions } from "../../indices/alias-options.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "indices.put_alias",
  methods: ["PUT", "POST"],
  paths: ["/{index}/_alias/{name}"],
  parameters: ["master_timeout", "timeout"],
  privilege: { index: "indices:admin/aliases", names: "handler" },
  body: "json",
  handle(request, node) {
    const alias = request.param("name");
    addAliases(
      request,
      node,
      request.param("index"),
      [alias],
      parseAliasOptions(alias, request.json() ?? {}),
    );
    return json({ acknowledged: true, errors: false });
  },
});
