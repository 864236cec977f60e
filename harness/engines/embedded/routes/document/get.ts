import { conflict } from "../../documents/conditions.ts";
import {
  foundJson,
  getDocument,
  missingJson,
  readingOf,
  refreshIfAsked,
  sourceBeside,
} from "../../documents/get.ts";
import { sourceFilterOfQuery } from "../../documents/source-filter.ts";
import { readTarget } from "../../documents/target.ts";
import { defineRoute, rawJson } from "../../route.ts";

export default defineRoute({
  name: "get",
  methods: ["GET", "HEAD"],
  paths: ["/{index}/_doc/{id}"],
  parameters: [
    "_source",
    "_source_excludes",
    "_source_includes",
    "preference",
    "realtime",
    "refresh",
    "routing",
    "stored_fields",
    "version",
    "version_type",
  ],
  unimplemented: ["force_synthetic_source", "_source_exclude_vectors"],
  unsuggested: ["version"],
  privilege: { index: "indices:data/read/get" },
  handle(request, node) {
    const name = request.param("index");
    const id = request.param("id");
    const stored = request.list("stored_fields");
    const filter = sourceBeside(stored, sourceFilterOfQuery(request.query));
    const index = readTarget(node, name, "indices:data/read/get");
    refreshIfAsked(request, index);
    const record = getDocument(node, index, name, id, request.caller, readingOf(request, index, name, id));
    if (!record) return rawJson(missingJson(index.name, id), 404);
    const version = request.long("version");
    if (version !== undefined && version !== record.version)
      throw conflict(
        index,
        id,
        `current version [${record.version}] is different than the one provided [${version}]`,
      );
    return rawJson(foundJson(index, record, filter, stored));
  },
});
