import { randomBytes } from "node:crypto";
import { ElasticsearchError } from "../errors.ts";
import { EngineRequest } from "../http/request.ts";
import type { Router } from "../http/router.ts";
import type { Node } from "../node.ts";
import type { Method, Reply, Route } from "../route.ts";
import { authenticate } from "../security/authenticate.ts";
import { type Entry, Journal } from "./journal.ts";
import { type Moment, within } from "./moment.ts";

/** Carries out requests; what one has changed is as durable as it promises when the reply is there. */
export type Perform = (route: Route, request: EngineRequest, node: Node) => Reply | Promise<Reply>;

/** Replaying what only waits, as does `refresh=wait_for`, or only shows, would take time for nothing. */
const WITHOUT_EFFECT = ["timeout", "filter_path", "pretty", "human", "error_trace", "format"];

const READS = new Set(["scroll", "clear_scroll", "msearch", "open_point_in_time", "close_point_in_time"]);

/**
 * Durable by a journal of the requests that may change something: what they do depends on nothing but themselves, what
 * went before, the time and chance, and the journal holds all of these. A node that starts on it carries them out again.
 */
export async function openJournal(
  path: string,
  node: Node,
  router: Router,
): Promise<AsyncDisposable & { readonly perform: Perform }> {
  const journal = await Journal.open(path, (entry) => carryOutAgain(entry, node, router));
  for (const index of node.indices.all()) index.store.refresh();
  return {
    perform(route, request) {
      if (!mayChange(route, request.method)) return route.handle(request, node);
      const moment = { now: node.clock(), seed: randomBytes(12).toString("base64url") };
      return durably(journal.append(entryOf(request, moment)), () =>
        within(moment, () => route.handle(request, node)),
      );
    },
    [Symbol.asyncDispose]: () => journal[Symbol.asyncDispose](),
  };
}

function mayChange({ name, privilege }: Route, method: Method): boolean {
  if (method === "GET" || method === "HEAD" || READS.has(name)) return false;
  return !(
    typeof privilege === "object" &&
    "index" in privilege &&
    /^indices:data\/read/.test(privilege.index)
  );
}

/** The handler begins at once, so that requests are carried out in the order in which they are journaled. */
async function durably(kept: Promise<void>, handle: () => Reply | Promise<Reply>): Promise<Reply> {
  const handled = (async () => handle())();
  const [reply] = await Promise.allSettled([handled, kept]);
  await kept;
  if (reply.status === "rejected") throw reply.reason;
  return reply.value;
}

function entryOf({ method, path, query, body, authorization }: EngineRequest, moment: Moment): Entry {
  const kept = [...query].filter(
    ([name, value]) => !(WITHOUT_EFFECT.includes(name) || (name === "refresh" && value === "wait_for")),
  );
  return { ...moment, method, path, query: kept, authorization, body };
}

async function carryOutAgain(entry: Entry, node: Node, router: Router): Promise<void> {
  const { method, path, body, authorization } = entry;
  const routed = router.find(method, path);
  if (!routed || !("route" in routed))
    throw new Error(`[embedded] the journal asks for ${method} ${path}, which is no route`);
  await within(entry, async () => {
    try {
      const request = new EngineRequest({
        method: method as Method,
        path,
        params: routed.params,
        query: new Map(entry.query),
        body,
        caller: authenticate(authorization, path, node),
        authorization,
        signal: new AbortController().signal,
        asksForJson: false,
        warnings: [],
      });
      await routed.route.handle(request, node);
    } catch (cause) {
      // It failed the first time, too: what it had done before that is done again.
      if (!(cause instanceof ElasticsearchError)) throw cause;
    }
  });
}
