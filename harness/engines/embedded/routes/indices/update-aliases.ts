import { changeAliases } from "../../indices/alias-actions.ts";
import { parseAliasActions } from "../../indices/parse-alias-actions.ts";
import { defineRoute } from "../../route.ts";

export default defineRoute({
  name: "indices.update_aliases",
  methods: ["POST"],
  paths: ["/_aliases"],
  parameters: ["master_timeout", "timeout"],
  privilege: { index: "indices:admin/aliases", names: "handler" },
  body: "json",
  handle: (request, node) => changeAliases(request, node, parseAliasActions(request)),
});
