import { picked } from "../../indices/templates/templates.ts";
import { defineRoute, empty } from "../../route.ts";

export default defineRoute({
  name: "indices.exists_template",
  methods: ["HEAD"],
  paths: ["/_template/{name}"],
  parameters: ["flat_settings", "local", "master_timeout"],
  privilege: { cluster: "indices:admin/template/get" },
  handle: (request, node) =>
    empty(picked(node.indices.templates.legacy.keys(), request.param("name")).length > 0 ? 200 : 404),
});
