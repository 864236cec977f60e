import { asksToCreate, putDocument, writeParameters } from "../../documents/put.ts";
import { defineRoute } from "../../route.ts";

export default defineRoute({
  name: "index",
  methods: ["PUT", "POST"],
  paths: ["/{index}/_doc/{id}"],
  parameters: writeParameters,
  unimplemented: ["require_data_stream"],
  unsuggested: ["version"],
  privilege: { index: "indices:data/write/index", names: "handler" },
  body: "json",
  handle: (request, node) => putDocument(request, node, asksToCreate(request.query.get("op_type"))),
});
