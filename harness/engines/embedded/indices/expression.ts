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
  const ignoreUnavailable = flag(request, "ignore_unavailable");
  const allowNoIndices = flag(request, "allow_no_indices");
  return {
    caller: request.caller,
    action,
    expandHidden: expand.includes("all") || expand.includes("hidden"),
    expandOpen: !expand.includes("none"),
    ...(ignoreUnavailable !== undefined && { ignoreUnavailable }),
    ...(allowNoIndices !== undefined && { allowNoIndices }),
  };
}

function flag(request: EngineRequest, name: string): boolean | undefined {
  const value = request.query.get(name);
  if (value === undefined) return undefined;
  if (value === "true" || value === "false") return value === "true";
  throw illegalArgument(
    `Could not convert [${name}] to boolean`,
    illegalArgument(`Failed to parse value [${value}] as only [true] or [false] are allowed.`),
  );
}
