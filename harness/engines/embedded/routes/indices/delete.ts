import { illegalArgument, validationFailed } from "../../errors.ts";
import { expressionOptions, expressionParameters, requireNames } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";

const action = "indices:admin/delete";

export default defineRoute({
  name: "indices.delete",
  methods: ["DELETE"],
  paths: ["/{index}", "/"],
  parameters: [...expressionParameters, "master_timeout", "timeout"],
  privilege: { index: action },
  handle(request, node) {
    const expression = request.params.index ?? "";
    if (expression === "") throw validationFailed("index / indices is missing");
    const options = expressionOptions(request, action);
    requireNames(expression);
    const alias = expression.split(",").find((name) => node.indices.isAlias(name));
    if (alias !== undefined)
      throw illegalArgument(
        `The provided expression [${alias}] matches an alias, specify the corresponding concrete indices instead.`,
      );
    const targets = node.indices.resolve(expression, options);
    for (const { index, names } of targets) if (names.includes(index.name)) node.indices.delete(index);
    return json({ acknowledged: true });
  },
});
