import { expressionParameters } from "../../indices/expression.ts";
import { defineRoute, json } from "../../route.ts";
import { countDocuments } from "../../search/count-documents.ts";
import { queryParameters } from "../../search/request/query-parameter.ts";
import { searchAction } from "../../search/run-search.ts";
import { searchTurn } from "../../search/turns.ts";

export default defineRoute({
  name: "count",
  methods: ["GET", "POST"],
  paths: ["/_count", "/{index}/_count"],
  parameters: [
    ...expressionParameters,
    ...queryParameters,
    "ignore_throttled",
    "min_score",
    "preference",
    "routing",
    "source",
    "source_content_type",
    "stats",
    "terminate_after",
  ],
  privilege: { index: searchAction },
  body: "json",
  async handle(request, node) {
    await searchTurn(request, node);
    const { count, terminatedEarly, shards } = countDocuments(request, node, node.clock());
    return json({
      count,
      ...(terminatedEarly !== undefined && { terminated_early: terminatedEarly }),
      _shards: shards,
    });
  },
});
