import { expressionParameters } from "../../indices/expression.ts";
import { defineRoute, rawJson } from "../../route.ts";
import {
  parseSearch,
  searchParameters,
  unimplementedSearchParameters,
  unsuggestedSearchParameters,
} from "../../search/request/parse-request.ts";
import { refuseTellingParts } from "../../search/restricted.ts";
import { runSearch, searchAction } from "../../search/run-search.ts";
import { searchTurn } from "../../search/turns.ts";

export default defineRoute({
  name: "search",
  methods: ["GET", "POST"],
  paths: ["/_search", "/{index}/_search"],
  parameters: [...expressionParameters, ...searchParameters],
  unimplemented: unimplementedSearchParameters,
  unsuggested: unsuggestedSearchParameters,
  privilege: { index: searchAction },
  body: "json",
  async handle(request, node) {
    await searchTurn(request, node);
    refuseTellingParts(request, node, searchAction);
    return rawJson(runSearch(request, parseSearch(request, node.clock()), node));
  },
});
