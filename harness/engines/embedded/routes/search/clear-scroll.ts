import type { JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";
import { closeContexts } from "../../search/contexts/contexts.ts";

export default defineRoute({
  name: "clear_scroll",
  methods: ["DELETE"],
  paths: ["/_search/scroll", "/_search/scroll/{scroll_id}"],
  privilege: "authenticated",
  body: "json",
  handle(request, node) {
    const body = (request.json() ?? {}) as JsonObject;
    const named = [body.scroll_id ?? request.params.scroll_id?.split(",") ?? "_all"].flat();
    const freed = closeContexts(node, named.map(String));
    return json({ succeeded: true, num_freed: freed }, freed > 0 || named.includes("_all") ? 200 : 404);
  },
});
