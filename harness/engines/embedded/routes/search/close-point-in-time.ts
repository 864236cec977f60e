import { illegalArgument, parseException } from "../../errors.ts";
import { defineRoute, json } from "../../route.ts";
import { parsePointInTimeId } from "../../search/contexts/point-in-time-id.ts";
import { searchContextsOf } from "../../search/contexts/search-contexts.ts";
import { parseTree } from "../../search/syntax/parse-tree.ts";
import { isValue } from "../../search/syntax/tree.ts";

export default defineRoute({
  name: "close_point_in_time",
  methods: ["DELETE"],
  paths: ["/_pit"],
  privilege: "authenticated",
  body: "json",
  handle(request, node) {
    if (request.body.length === 0) throw parseException("request body or source parameter is required");
    const id = readId(request.body);
    const { indices } = parsePointInTimeId(id, true);
    if (indices.length === 0) return json({ succeeded: true, num_freed: 0 });
    const freed = searchContextsOf(node).pointsInTime.close(id, request.caller);
    return json({ succeeded: freed > 0, num_freed: freed }, freed > 0 ? 200 : 404);
  },
});

function readId(body: Buffer): string {
  const tree = parseTree(body);
  let id = "";
  for (const { key, value } of tree.kind === "object" ? tree.entries : []) {
    if (key !== "id" || !isValue(value))
      throw illegalArgument(
        `Unknown parameter [${key}] in request body or parameter is of the wrong type[FIELD_NAME] `,
      );
    id = value.literal;
  }
  if (id === "") throw illegalArgument("search context id is is not provided");
  return id;
}
