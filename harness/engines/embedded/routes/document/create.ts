import { putDocument, writeParameters } from "../../documents/put.ts";
import { illegalArgument } from "../../errors.ts";
import { defineRoute } from "../../route.ts";

export default defineRoute({
  name: "create",
  methods: ["PUT", "POST"],
  paths: ["/{index}/_create/{id}"],
  parameters: writeParameters,
  unimplemented: ["require_data_stream"],
  unsuggested: ["version"],
  privilege: { index: "indices:data/write/index", names: "handler" },
  body: "json",
  handle(request, node) {
    const opType = request.query.get("op_type");
    if (opType !== undefined && opType.toLowerCase() !== "create")
      throw illegalArgument(`opType must be 'create', found: [${opType}]`);
    return putDocument(request, node, true);
  },
});
