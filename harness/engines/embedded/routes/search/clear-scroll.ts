import type { JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";
import { searchContextsOf } from "../../search/contexts/search-contexts.ts";

export default defineRoute({
  name: "clear_scroll",
  methods: ["DELETE"],
  paths: ["/_search/scroll", "/_search/scroll/{scroll_id}"],
  privilege: "authenticated",
  body: "json",
  handle(request, node) {
    const body = (request.json() ?? {}) as JsonObject;
    const ids = [body.scroll_id ?? request.params.scroll_id?.split(",") ?? "_all"].flat().map(String);
    const { scrolls } = searchContextsOf(node);
    const all = ids.includes("_all");
    const freed = all ? scrolls.closeAll() : ids.reduce((sum, id) => sum + scrolls.close(id), 0);
    return json({ succeeded: true, num_freed: freed }, freed > 0 || all ? 200 : 404);
  },
});
