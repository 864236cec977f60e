import { illegalArgument } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import type { ResolveOptions } from "./resolve.ts";

/** Query parameters that say how an index expression is meant. */
export const expressionParameters = ["allow_no_indices", "expand_wildcards", "ignore_unavailable"];

interface Defaults {
  readonly expand: readonly string[];
  readonly allowClosed: boolean;
  readonly ignoreUnavailable?: boolean;
}

const openAlone: Defaults = { expand: ["open"], allowClosed: false };
const named: Defaults = { expand: ["open"], allowClosed: true };
const every: Defaults = { expand: ["open", "closed"], allowClosed: true };

/** What wildcards expand to where the request does not say, and whether closed indices may be named. */
const defaults: Readonly<Record<string, Defaults>> = {
  "indices:admin/get": named,
  "indices:admin/mappings/get": named,
  "indices:admin/resolve/index": named,
  "indices:monitor/settings/get": named,
  "indices:admin/close": named,
  "indices:admin/open": { expand: ["closed"], allowClosed: true },
  "indices:admin/mapping/put": every,
  "indices:admin/settings/update": every,
  "indices:admin/delete": every,
  "indices:admin/aliases": { expand: ["open"], allowClosed: true },
  "indices:admin/aliases/get": { expand: ["open", "closed", "hidden"], allowClosed: true },
  "indices:monitor/recovery": { expand: ["open", "closed"], allowClosed: true },
};

/** Reads them; wildcards reach what the caller may do `action` on. */
export function expressionOptions(
  request: EngineRequest,
  action: string,
  otherwise: Defaults = defaults[action] ?? openAlone,
): ResolveOptions {
  const expand = request.list("expand_wildcards") ?? otherwise.expand;
  for (const value of expand)
    if (!["open", "closed", "hidden", "none", "all"].includes(value))
      throw illegalArgument(`No valid expand wildcard value [${value}]`);
  const ignoreUnavailable = flag(request, "ignore_unavailable") ?? otherwise.ignoreUnavailable;
  const allowNoIndices = flag(request, "allow_no_indices");
  const expands = (what: string) =>
    expand.includes("all") || (expand.includes(what) && !expand.includes("none"));
  return {
    caller: request.caller,
    action,
    expandHidden: expands("hidden"),
    expandOpen: expands("open"),
    expandClosed: expands("closed"),
    allowClosed: otherwise.allowClosed,
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

/**
 * Refuses wildcards where indices must be named, as the server does unless it is set otherwise; what takes everything
 * out again is let through. @throws 400
 */
export function requireNames(expression: string): void {
  if (expression === "*,-*") return;
  if (expression.split(",").some((part) => part === "_all" || part.includes("*")))
    throw illegalArgument("Wildcard expressions or all indices are not allowed");
}
