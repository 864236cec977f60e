import { removeAliases } from "../../indices/alias-actions.ts";
import { defineRoute, json } from "../../route.ts";

export default defineRoute({
  name: "indices.delete_alias",
  methods: ["DELETE"],
  paths: ["/{index}/_alias/{name}"],
  parameters: ["master_timeout", "timeout"],
  privilege: { index: "indices:admin/aliases", names: "handler" },
  handle(request, node) {
    removeAliases(request, node, request.param("index"), request.param("name").split(","));
    return json({ acknowledged: true, errors: false });
  },
});
