import { createHash, randomBytes } from "node:crypto";
import { ElasticsearchError } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import type { Router } from "../http/router.ts";
import type { Node } from "../node.ts";
import type { Method, Reply, Route } from "../route.ts";
import { Compaction, type CompactionOptions } from "./compaction.ts";
import { carryOut, type Entry, entryOf } from "./entry.ts";
import type { Frame } from "./frame.ts";
import { Journal } from "./journal.ts";
import { type Moment, within } from "./moment.ts";
import { isPart, restorePart } from "./snapshot/snapshot.ts";

/** Carries out requests; what one has changed is as durable as it promises when the reply is there. */
export type Perform = (route: Route, request: EngineRequest, node: Node) => Reply | Promise<Reply>;

const READS = new Set(["scroll", "clear_scroll", "msearch", "open_point_in_time", "close_point_in_time"]);

/** These show a secret once. */
const DRAW_SECRETS = new Set(["security.create_api_key", "security.grant_api_key"]);

/**
 * Durable by a journal of the requests that may change something: what they do depends on nothing but themselves, what
 * went before, the time and chance, and the journal holds all of these. A node that starts on it carries them out again.
 */
export async function openJournal(
  path: string,
  node: Node,
  router: Router,
  options: CompactionOptions = {},
): Promise<AsyncDisposable & { readonly perform: Perform }> {
  let snapshotBytes = 0;
  const journal = await Journal.open(path, (frame, end) => {
    if (isStart(frame)) return refreshAll(node);
    if (!isPart(frame)) return carryOutAgain(frame as Frame<Entry>, node, router);
    restorePart(frame, node);
    snapshotBytes = end;
  });
  const compaction = new Compaction(journal, node, snapshotBytes, options);
  if (journal.bytes > 0) {
    // From here on searches find all that there is, and what changes by query must find the same when it is done again.
    await journal.append(start);
    refreshAll(node);
  }
  const keepAndCarryOut = (route: Route, request: EngineRequest): Promise<Reply> => {
    const sealed = route.seal?.(request, node);
    const asked = sealed ? request.withBody(sealed.body) : request;
    const secret = DRAW_SECRETS.has(route.name) ? randomBytes(16).toString("base64url") : undefined;
    const moment: Moment = {
      now: node.clock(),
      seed: randomBytes(12).toString("base64url"),
      ...(sealed?.vouched && { vouched: true }),
      ...(secret !== undefined && { secretDigest: createHash("sha256").update(secret).digest("base64") }),
    };
    const reply = durably(journal.append(entryOf(asked, moment)), () =>
      within(moment, () => route.handle(asked, node), secret),
    );
    // What a request changes it changes before it waits for anything: node and journal tell the same now.
    compaction.compactWhenGrown();
    return reply;
  };
  return {
    perform(route, request) {
      if (!mayChange(route, request.method)) return route.handle(request, node);
      if (!journal.isBehind) return keepAndCarryOut(route, request);
      // What is not on the disk yet must get there before anything that builds on it.
      return kept(journal.flush()).then(() => keepAndCarryOut(route, request));
    },
    async [Symbol.asyncDispose]() {
      await compaction.ended();
      await journal[Symbol.asyncDispose]();
    },
  };
}

/** What the journal has of a start. */
const start: Frame<{ event: "start" }> = { head: { event: "start" }, body: Buffer.alloc(0) };

const isStart = ({ head }: Frame): boolean => "event" in head;

function refreshAll(node: Node): void {
  for (const index of node.indices.all()) index.store.refresh();
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
async function durably(flushed: Promise<void>, handle: () => Reply | Promise<Reply>): Promise<Reply> {
  const handled = (async () => handle())();
  const [reply] = await Promise.allSettled([handled, flushed]);
  await kept(flushed);
  if (reply.status === "rejected") throw reply.reason;
  return reply.value;
}

/** Waits until something is on the disk. @throws 500, as the server does for a disk that is full or broken */
async function kept(flushed: Promise<void>): Promise<void> {
  try {
    await flushed;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new ElasticsearchError({
      type: "i_o_exception",
      reason: code === "ENOSPC" ? "No space left on device" : message,
      status: 500,
    });
  }
}

async function carryOutAgain(frame: Frame<Entry>, node: Node, router: Router): Promise<void> {
  await within(frame.head, async () => {
    try {
      await carryOut(frame, node, router);
    } catch (cause) {
      // It failed the first time, too: what it had done before that is done again.
      if (!(cause instanceof ElasticsearchError)) throw cause;
    }
  });
}
