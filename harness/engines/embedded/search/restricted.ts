import { ElasticsearchError } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import { expressionOptions } from "../indices/expression.ts";
import { isObject } from "../json.ts";
import type { Node } from "../node.ts";

/** Refuses the parts of a search that would tell of documents which are hidden from the caller. */
export function refuseTellingParts(request: EngineRequest, node: Node, action: string): void {
  const { caller } = request;
  if (!caller.isRestricted || request.body.length === 0) return;
  const body = request.json();
  if (!isObject(body)) return;
  const problem = problemOf(body.profile === true, body.suggest !== undefined);
  if (problem === undefined) return;
  const targets = node.indices.resolve(request.params.index, expressionOptions(request, action));
  if (targets.some(({ names }) => names.some((name) => caller.seesPartOf(action, name))))
    throw new ElasticsearchError({ type: "security_exception", reason: problem, status: 400 });
}

function problemOf(profiles: boolean, suggests: boolean): string | undefined {
  if (suggests) return "Suggest isn't supported if document level security is enabled";
  return profiles ? "A search request cannot be profiled if document level security is enabled" : undefined;
}
