import { illegalArgument } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import type { ResolveOptions } from "./resolve.ts";

/** Query parameters that say how an index expression is meant. */
export const expressionParameters = ["allow_no_indices", "expand_wildcards", "ignore_unavailable"];

/** Reads them; wildcards reach what the caller may do `action` on. */
export function expressionOptions(request: EngineRequest, action: string): ResolveOptions {
  const expand = request.list("expand_wildcards") ?? ["open"];
  for (const value of expand)
    if (!["open", "closed", "hidden", "none", "all"].includes(value))
      throw illegalArgument(`No valid expand wildcard value [${value}]`);
  const ignoreUnavailable = request.boolean("ignore_unavailable");
  const allowNoIndices = request.boolean("allow_no_indices");
  return {
    caller: request.caller,
    action,
    expandHidden: expand.includes("all") || expand.includes("hidden"),
    expandOpen: !expand.includes("none"),
    ...(ignoreUnavailable !== undefined && { ignoreUnavailable }),
    ...(allowNoIndices !== undefined && { allowNoIndices }),
  };
}
