import { picked } from "../../indices/templates/templates.ts";
import { defineRoute, empty } from "../../route.ts";

export default defineRoute({
  name: "cluster.exists_component_template",
  methods: ["HEAD"],
  paths: ["/_component_template/{name}"],
  parameters: ["local", "master_timeout"],
  privilege: { cluster: "cluster:admin/component_template/get" },
  handle: (request, node) =>
    empty(picked(node.indices.templates.components.keys(), request.param("name")).length > 0 ? 200 : 404),
});
