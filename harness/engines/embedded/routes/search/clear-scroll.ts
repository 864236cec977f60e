import { ElasticsearchError, validationFailed } from "../../errors.ts";
import type { EngineRequest } from "../../http/request.ts";
import { defineRoute, json } from "../../route.ts";
import { parseScrollId } from "../../search/contexts/scroll-id.ts";
import { searchContextsOf } from "../../search/contexts/search-contexts.ts";
import { readScrollBody } from "../../search/request/scroll-body.ts";
import { illegalArgumentAround } from "../../search/root-cause.ts";

export default defineRoute({
  name: "clear_scroll",
  methods: ["DELETE"],
  paths: ["/_search/scroll", "/_search/scroll/{scroll_id}"],
  parameters: ["scroll_id"],
  privilege: "authenticated",
  body: "json",
  handle(request, node) {
    const ids = readIds(request);
    const { scrolls } = searchContextsOf(node);
    if (ids.length === 1 && ids[0] === "_all")
      return json({ succeeded: true, num_freed: scrolls.closeAll() });
    ids.forEach(requireScrollId);
    const freed = ids.reduce((sum, id) => sum + scrolls.close(id, request.caller), 0);
    return json({ succeeded: true, num_freed: freed }, freed > 0 ? 200 : 404);
  },
});

function readIds(request: EngineRequest): string[] {
  const named = request.params.scroll_id ?? request.query.get("scroll_id");
  const ids = request.body.length > 0 ? readScrollBody(request.body).ids : (named?.split(",") ?? []);
  if (ids.length === 0) throw validationFailed("no scroll ids specified");
  return ids;
}

function requireScrollId(id: string): void {
  try {
    parseScrollId(id);
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError)) throw cause;
    throw illegalArgumentAround("Cannot parse scroll id", cause);
  }
}
