import { illegalArgument } from "../../errors.ts";
import { timeValueMs } from "../../indices/settings.ts";
import type { JsonObject } from "../../json.ts";
import { defineRoute, rawJson } from "../../route.ts";
import { contextMissing, searchContextsOf } from "../../search/contexts/search-contexts.ts";
import { renderPage } from "../../search/render/render-page.ts";

export default defineRoute({
  name: "scroll",
  methods: ["GET", "POST"],
  paths: ["/_search/scroll", "/_search/scroll/{scroll_id}"],
  parameters: ["scroll", "scroll_id", "rest_total_hits_as_int"],
  privilege: "authenticated",
  body: "json",
  handle(request, node) {
    const body = (request.json() ?? {}) as JsonObject;
    const unknown = Object.keys(body).find((key) => key !== "scroll_id" && key !== "scroll");
    if (unknown !== undefined)
      throw illegalArgument(
        `Unknown parameter [${unknown}] in request body or parameter is of the wrong type[VALUE_STRING] `,
      );
    const id = body.scroll_id ?? request.params.scroll_id ?? request.query.get("scroll_id");
    if (typeof id !== "string") throw illegalArgument("scrollId is missing");
    const keepAlive = body.scroll ?? request.query.get("scroll");
    const keepAliveMs = typeof keepAlive === "string" ? timeValueMs("scroll", keepAlive) : undefined;
    const scroll = searchContextsOf(node).scrolls.find(id, request.caller, keepAliveMs);
    if (!scroll) throw contextMissing("scroll", id, node);
    const totalAsNumber = request.boolean("rest_total_hits_as_int") ?? false;
    return rawJson(renderPage(scroll.nextPage(), { node, totalAsNumber, scrollId: id }));
  },
});
