import { ElasticsearchError, validationFailed } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";
import { timeValueMs } from "../../indices/settings.ts";
import { defineRoute, rawJson } from "../../route.ts";
import { parseContextId } from "../../search/contexts/context-id.ts";
import { checkKeepAlive } from "../../search/contexts/keep-alive.ts";
import { contextMissing, searchContextsOf } from "../../search/contexts/search-contexts.ts";
import { allShardsFailed } from "../../search/execute/shard-failures.ts";
import { ReasonlessError } from "../../search/reasonless.ts";
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
    const parsed = parseContextId("scroll", id);
    if (!parsed) throw unreadable(request);
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
function unreadable({ caller }: EngineRequest): ElasticsearchError {
  const { type, status, message } = caller.refusal("index", "indices:data/read/scroll");
  return new ElasticsearchError({ type, status, reason: message, causedBy: cannotParse() });
}

function cannotParse(): ElasticsearchError {
  return new ElasticsearchError({
    type: "illegal_argument_exception",
    reason: "Cannot parse scroll id",
    status: 400,
    causedBy: new ReasonlessError("e_o_f_exception"),
  });
}
