import { getDocument, readingOf, refreshIfAsked, sourceBytes } from "../../documents/get.ts";
import { sourceFilterOfQuery, wholeSource } from "../../documents/source-filter.ts";
import { readTarget } from "../../documents/target.ts";
import { ElasticsearchError, validationFailed } from "../../errors.ts";
import { defineRoute, rawJson } from "../../route.ts";

export default defineRoute({
  name: "get_source",
  methods: ["GET", "HEAD"],
  paths: ["/{index}/_source/{id}"],
  parameters: [
    "_source",
    "_source_excludes",
    "_source_includes",
    "preference",
    "realtime",
    "refresh",
    "routing",
  ],
  privilege: { index: "indices:data/read/get" },
  handle(request, node) {
    const name = request.param("index");
    const id = request.param("id");
    const filter = sourceFilterOfQuery(request.query) ?? wholeSource;
    if (filter === false) throw validationFailed("fetching source can not be disabled");
    const index = readTarget(node, name, "indices:data/read/get");
    refreshIfAsked(request, index);
    const record = getDocument(node, index, name, id, request.caller, readingOf(request, index, name, id));
    const source = record && sourceBytes(index, record, filter);
    if (source) return rawJson(source);
    throw new ElasticsearchError({
      type: "resource_not_found_exception",
      reason: `${record ? "Source" : "Document"} not found [${name}]/[${id}]`,
      status: 404,
    });
  },
});
