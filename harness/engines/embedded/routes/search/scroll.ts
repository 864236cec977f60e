import { illegalArgument } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import { defineRoute, rawJson } from "../../route.ts";
import { useContext } from "../../search/contexts/contexts.ts";
import { renderAnswer, takePage } from "../../search/execute/answer.ts";

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
    if (unknown)
      throw illegalArgument(
        `Unknown parameter [${unknown}] in request body or parameter is of the wrong type[VALUE_STRING] `,
      );
    const id = body.scroll_id ?? request.params.scroll_id ?? request.query.get("scroll_id");
    if (typeof id !== "string") throw illegalArgument("scrollId is missing");
    const keepAlive = body.scroll ?? request.query.get("scroll");
    const { scroll, shards } = useContext(node, id, typeof keepAlive === "string" ? keepAlive : undefined);
    if (!scroll) throw illegalArgument(`Cannot parse scroll id`);
    const hits = takePage(scroll.rest, scroll.request.size);
    const parts = {
      took: 0,
      head: `"_scroll_id":${JSON.stringify(id)},`,
      totalAsInt: request.boolean("rest_total_hits_as_int") ?? false,
    };
    return rawJson(renderAnswer(scroll.request, scroll.search, shards, { hits, total: scroll.total }, parts));
  },
});
