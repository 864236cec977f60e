import { isCreate, putDocument, writeParameters } from "../../documents/put.ts";
import { defineRoute } from "../../route.ts";

export default defineRoute({
  name: "index",
  methods: ["PUT", "POST"],
  paths: ["/{index}/_doc/{id}"],
  parameters: writeParameters,
  unimplemented: ["routing"],
  privilege: { index: "indices:data/write/index" },
  body: "json",
  handle: (request, node) => putDocument(request, node, isCreate(request.query.get("op_type"))),
});
