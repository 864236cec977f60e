import { changeAliases } from "../../indices/alias-actions.ts";
import { defineRoute } from "../../route.ts";

export default defineRoute({
  name: "indices.delete_alias",
  methods: ["DELETE"],
  paths: ["/{index}/_alias/{name}", "/{index}/_aliases/{name}"],
  parameters: ["master_timeout", "timeout"],
  privilege: { index: "indices:admin/aliases", names: "handler" },
  handle: (request, node) =>
    changeAliases(request, node, [
      {
        kind: "remove",
        indices: request.param("index").split(","),
        aliases: request.param("name").split(","),
        options: {},
        mustExist: undefined,
      },
    ]),
});
