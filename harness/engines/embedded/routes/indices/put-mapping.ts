import { illegalArgument, indexNotFound, parseException } from "../../errors.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { isObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:admin/mapping/put";

export default defineRoute({
  name: "indices.put_mapping",
  methods: ["PUT", "POST"],
  paths: ["/{index}/_mapping"],
  parameters: [...expressionParameters, "master_timeout", "timeout", "write_index_only"],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const body = request.json();
    if (body === undefined) throw parseException("request body is required");
    const mappings = isObject(body) ? body : {};
    if ("_doc" in mappings) throw illegalArgument("Types cannot be provided in put mapping requests");
    const expression = request.param("index");
    const writeIndex = request.boolean("write_index_only") ? node.indices.forWrite(expression) : undefined;
    const targets = writeIndex
      ? [writeIndex]
      : node.indices.resolve(expression, expressionOptions(request, action)).map(({ index }) => index);
    if (targets.length === 0) throw indexNotFound(expression);
    for (const index of targets) index.mapping.merge(mappings);
    return json({ acknowledged: true });
  },
});
