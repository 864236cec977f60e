import { indexNotFound } from "../../errors.ts";
import { expressionOptions } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:admin/data_stream/get";

/** There are none, for nothing makes one; clients ask whether the index that they write to is one. */
export default defineRoute({
  name: "indices.get_data_stream",
  methods: ["GET"],
  paths: ["/_data_stream", "/_data_stream/{name}"],
  parameters: ["expand_wildcards", "include_defaults", "master_timeout", "verbose"],
  privilege: { index: action, names: "handler" },
  handle(request, node) {
    const names = request.params.name?.split(",").filter((name) => name !== "") ?? [];
    request.caller.requireIndices(
      action,
      names.filter((name) => !name.includes("*")),
    );
    expressionOptions(request, action);
    for (const name of names)
      if (name !== "_all" && !name.includes("*") && node.indices.byName(name).length === 0)
        throw indexNotFound(name);
    return json({ data_streams: [] });
  },
});
