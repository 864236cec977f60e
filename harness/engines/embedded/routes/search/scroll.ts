import { ElasticsearchError, illegalArgument, validationFailed } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";
import { timeValueMs } from "../../indices/settings.ts";
import { defineRoute, rawJson } from "../../route.ts";
import type { ContextId } from "../../search/contexts/context-id.ts";
import { checkKeepAlive } from "../../search/contexts/keep-alive.ts";
import { parseScrollId } from "../../search/contexts/scroll-id.ts";
import { contextMissing, searchContextsOf } from "../../search/contexts/search-contexts.ts";
import { allShardsFailed } from "../../search/execute/shard-failures.ts";
import { renderPage } from "../../search/render/render-page.ts";
import { readScrollBody } from "../../search/request/scroll-body.ts";

export default defineRoute({
  name: "scroll",
  methods: ["GET", "POST"],
  paths: ["/_search/scroll", "/_search/scroll/{scroll_id}"],
  parameters: ["rest_total_hits_as_int", "scroll", "scroll_id"],
  privilege: "authenticated",
  body: "json",
  handle(request, node) {
    const now = node.clock();
    const { id, keepAlive } = readRequest(request);
    const keepAliveMs = keepAlive === undefined ? undefined : timeValueMs("scroll", keepAlive);
    checkKeepAlive(keepAliveMs ?? 0, [undefined], node);
    const parsed = readScrollId(request, id);
    const { scrolls } = searchContextsOf(node);
    const scroll = scrolls.find(id, request.caller, keepAliveMs);
    if (!scroll?.isAlive(node))
      throw allShardsFailed([{ shard: undefined, error: contextMissing(parsed) }], node);
    const page = scroll.nextPage();
    if (keepAliveMs === undefined) scrolls.close(id, request.caller);
    const totalAsNumber = request.boolean("rest_total_hits_as_int") ?? false;
    const scrollId = keepAliveMs === undefined ? undefined : id;
    return rawJson(
      renderPage({ ...page, request: { ...page.request, now } }, { node, scrollId, totalAsNumber }),
    );
  },
});

function readRequest(request: EngineRequest): { id: string; keepAlive: string | undefined } {
  const body = request.body.length > 0 ? readScrollBody(request.body) : undefined;
  const id = body?.ids[0] ?? request.params.scroll_id ?? request.query.get("scroll_id");
  if (id === undefined) throw validationFailed("scrollId is missing");
  return { id, keepAlive: body?.scroll ?? request.query.get("scroll") };
}

/** The server finds the indices to authorise in the id; of an id that it cannot read it allows none. */
function readScrollId({ caller }: EngineRequest, id: string): ContextId {
  try {
    return parseScrollId(id);
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError)) throw cause;
    const { type, status, message } = caller.refusal("index", "indices:data/read/scroll");
    const causedBy = illegalArgument("Cannot parse scroll id", cause);
    throw new ElasticsearchError({ type, status, reason: message, causedBy });
  }
}
