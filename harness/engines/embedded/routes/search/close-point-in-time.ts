import { illegalArgument } from "../../errors.ts";
import type { JsonObject } from "../../json.ts";
import { defineRoute, json } from "../../route.ts";
import { searchContextsOf } from "../../search/contexts/search-contexts.ts";

export default defineRoute({
  name: "close_point_in_time",
  methods: ["DELETE"],
  paths: ["/_pit"],
  privilege: "authenticated",
  body: "json",
  handle(request, node) {
    const { id } = (request.json() ?? {}) as JsonObject;
    if (typeof id !== "string") throw illegalArgument("[id] is required to close a point in time");
    const freed = searchContextsOf(node).pointsInTime.close(id);
    return json({ succeeded: true, num_freed: freed }, freed > 0 ? 200 : 404);
  },
});
