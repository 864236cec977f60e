import { notImplemented } from "../../errors.ts";
import { expressionOptions, expressionParameters } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";
import { matchesWildcard } from "../../wildcard.ts";

const action = "indices:admin/resolve/index";

export default defineRoute({
  name: "indices.resolve_index",
  methods: ["GET"],
  paths: ["/_resolve/index/{index}"],
  parameters: expressionParameters,
  unimplemented: ["mode"],
  privilege: { index: action },
  handle(request, node) {
    const expression = request.param("index");
    const parts = expression.split(",");
    if (parts.some((part) => part.startsWith("-"))) throw notImplemented("exclusions in [_resolve/index]");
    const targets = node.indices.resolve(expression, expressionOptions(request, action));
    const aliases = new Map<string, string[]>();
    for (const { index } of targets)
      for (const alias of index.aliases.keys())
        if (parts.some((part) => part === "_all" || matchesWildcard(part, alias)))
          aliases.set(alias, [...(aliases.get(alias) ?? []), index.name]);
    return json({
      indices: targets
        .filter(({ index, names }) => names.includes(index.name))
        .map(({ index }) => ({
          name: index.name,
          ...(index.aliases.size > 0 && { aliases: [...index.aliases.keys()].sort() }),
          attributes: [...(index.hidden ? ["hidden"] : []), index.closed ? "closed" : "open"],
          mode: "standard",
        })),
      aliases: [...aliases].sort().map(([name, indices]) => ({ name, indices })),
      data_streams: [],
    });
  },
});
