import { putDocument, writeParameters } from "../../documents/put.ts";
import { defineRoute } from "../../route.ts";

export default defineRoute({
  name: "create",
  methods: ["PUT", "POST"],
  paths: ["/{index}/_create/{id}"],
  parameters: writeParameters.filter((name) => name !== "op_type"),
  unimplemented: ["routing", "require_data_stream"],
  unsuggested: ["version"],
  privilege: { index: "indices:data/write/index", names: "handler" },
  body: "json",
  handle: (request, node) => putDocument(request, node, true),
});
