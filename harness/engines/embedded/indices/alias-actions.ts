import { ElasticsearchError } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import type { Node } from "../node.ts";
import { matchesWildcard } from "../wildcard.ts";
import { expressionOptions } from "./expression.ts";
import type { AliasOptions } from "./index.ts";

const action = "indices:admin/aliases";

/** Points aliases to the indices of an expression. */
export function addAliases(
  request: EngineRequest,
  node: Node,
  expression: string,
  aliases: readonly string[],
  options: AliasOptions,
): void {
  request.caller.requireIndices(action, named(expression));
  requireAliases(request, aliases);
  for (const { index } of node.indices.resolve(expression, expressionOptions(request, action)))
    for (const alias of aliases) node.indices.addAlias(index, alias, options);
}

/** Takes aliases away; `mustExist` false lets those pass that are not there. */
export function removeAliases(
  request: EngineRequest,
  node: Node,
  expression: string,
  aliases: readonly string[],
  mustExist = true,
): void {
  request.caller.requireIndices(action, named(expression));
  requireAliases(request, aliases);
  let removed = 0;
  for (const { index } of node.indices.resolve(expression, expressionOptions(request, action)))
    for (const alias of [...index.aliases.keys()])
      if (aliases.some((pattern) => pattern === "_all" || matchesWildcard(pattern, alias))) {
        node.indices.removeAlias(index, alias);
        removed++;
      }
  if (removed === 0 && mustExist) throw aliasesMissing(aliases);
}

/** The server does not say which alias it is. */
function requireAliases({ caller }: EngineRequest, aliases: readonly string[]): void {
  const names = aliases.filter((alias) => !alias.includes("*") && alias !== "_all");
  if (!names.every((alias) => caller.allowsIndex(action, alias))) throw caller.refusal("index", action);
}

function named(expression: string): string[] {
  return expression.split(",").filter((name) => !name.includes("*") && name !== "_all");
}

function aliasesMissing(aliases: readonly string[]): ElasticsearchError {
  return new ElasticsearchError({
    type: "aliases_not_found_exception",
    reason: `aliases [${aliases.join(",")}] missing`,
    status: 404,
    metadata: { "resource.type": "aliases", "resource.id": aliases.join(",") },
  });
}
