import { notImplemented } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import { expressionOptions } from "../indices/expression.ts";
import type { Node } from "../node.ts";
import { createShard, type Shard } from "./shard.ts";

/** The indices that a request names, as they are now. What it may only see in part is refused. */
export function shardsOf(request: EngineRequest, node: Node, action: string): Shard[] {
  const targets = node.indices.resolve(request.params.index, expressionOptions(request, action));
  return targets.map(({ index, names, filters }, position) => {
    request.caller.requireIndices(action, names);
    if (filters) throw notImplemented("a search through a filtered alias");
    if (names.every((name) => request.caller.documentQueries(action, name) !== undefined))
      throw notImplemented(`a search of [${index.name}] under document-level security`);
    return createShard(index, position, undefined);
  });
}
