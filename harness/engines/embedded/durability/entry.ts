import { EngineRequest } from "../http/request.ts";
import type { Router } from "../http/router.ts";
import type { Node } from "../node.ts";
import type { Method } from "../route.ts";
import { type Known, known } from "../security/authenticate.ts";
import type { Frame } from "./frame.ts";
import type { Moment } from "./moment.ts";

/** Of a request that may have changed something, all that its effect depends on beside its body. */
export interface Entry extends Moment {
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly who: Known;
}

/** Replaying what only waits, as does `refresh=wait_for`, or only shows, would take time for nothing. */
const WITHOUT_EFFECT = ["timeout", "filter_path", "pretty", "human", "error_trace", "format"];

/** A request as the journal keeps it. */
export function entryOf(request: EngineRequest, moment: Moment): Frame<Entry> {
  const { method, path, body, caller } = request;
  const query = [...request.query].filter(
    ([name, value]) => !(WITHOUT_EFFECT.includes(name) || (name === "refresh" && value === "wait_for")),
  );
  const who = caller.apiKey ? { apiKey: caller.apiKey.id } : { user: caller.username };
  return { head: { ...moment, method, path, query, who }, body };
}

/** Carries out what an entry asks for; to be called within its moment. */
export async function carryOut({ head, body }: Frame<Entry>, node: Node, router: Router): Promise<void> {
  const { method, path, query, who } = head;
  const routed = router.find(method, path);
  if (!routed || !("route" in routed))
    throw new Error(`[embedded] the journal asks for ${method} ${path}, which is no route`);
  const request = new EngineRequest({
    method: method as Method,
    path,
    params: routed.params,
    query: new Map(query),
    body,
    caller: known(who, node),
    signal: new AbortController().signal,
    asksForJson: false,
    warnings: [],
  });
  await routed.route.handle(request, node);
}
