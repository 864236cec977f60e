import { ElasticsearchError } from "../errors.ts";
import type { Caller } from "../security/caller.ts";

/** Refuses an update of one who may not see every document: it would tell of what is hidden. */
export function requireWholeSight(caller: Caller, name: string): void {
  if (!caller.seesPartOf("indices:data/write/update", name)) return;
  throw refused("Can't execute an update request if field or document level security is enabled");
}

/** As `requireWholeSight`, for an item of a bulk request, whose error comes with what it suppressed. */
export function requireWholeSightOfItem(caller: Caller, name: string): void {
  if (!caller.seesPartOf("indices:data/write/bulk", name)) return;
  const reason =
    "Can't execute a bulk item request with update requests embedded if field or document level security is enabled";
  throw refused(reason, { suppressed: [{ type: "security_exception", reason }] });
}

function refused(reason: string, outer?: ElasticsearchError["metadata"]): ElasticsearchError {
  return new ElasticsearchError({ type: "security_exception", reason, status: 400, ...(outer && { outer }) });
}
