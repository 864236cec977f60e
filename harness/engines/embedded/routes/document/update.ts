import { copiesAwaited, indexing, requireCopies } from "../../documents/active-copies.ts";
import { conditionsOf, problemsOf } from "../../documents/conditions.ts";
import { pipelinesFor, runPipelines } from "../../documents/pipelines.ts";
import { policyOn, refreshPolicy, whenShown } from "../../documents/refresh-policy.ts";
import { sourceFilterOfQuery } from "../../documents/source-filter.ts";
import { writeTarget } from "../../documents/target.ts";
import { parseUpdate, requireUpdate, updateDocument } from "../../documents/update.ts";
import { updatedGet } from "../../documents/update-reply.ts";
import { requireWholeSight } from "../../documents/update-under-security.ts";
import { locationOf, statusOf, writtenMembers } from "../../documents/write-reply.ts";
import { notImplemented, validationFailed } from "../../errors.ts";
import { documentRouting, placeOf, requireRouting } from "../../indices/routing.ts";
import { defineRoute, rawJson } from "../../route.ts";

const action = "indices:data/write/update";

export default defineRoute({
  name: "update",
  methods: ["POST"],
  paths: ["/{index}/_update/{id}"],
  parameters: [
    "_source",
    "_source_excludes",
    "_source_includes",
    "if_primary_term",
    "if_seq_no",
    "include_source_on_error",
    "refresh",
    "require_alias",
    "retry_on_conflict",
    "routing",
    "timeout",
    "version",
    "version_type",
    "wait_for_active_shards",
  ],
  unsuggested: ["version"],
  privilege: { index: action },
  body: "json",
  handle(request, node) {
    const name = request.param("index");
    const id = request.param("id");
    const asked = refreshPolicy(request.query.get("refresh"));
    const update = parseUpdate(request.body);
    const conditions = { ...conditionsOf(request), ...update.conditions };
    requireUpdate(update, conditions, request.integer("retry_on_conflict") ?? 0);
    const problems = problemsOf(conditions);
    if (problems.length > 0) throw validationFailed(...problems);
    requireWholeSight(request.caller, name);
    const index = writeTarget(node, name, request.caller, {
      requireAlias: request.boolean("require_alias"),
      action,
      warn: (text) => request.warn(text),
    });
    const routing = documentRouting(index, name, request.query.get("routing"));
    requireRouting(index, id, routing);
    index.tick();
    const inserted = update.docAsUpsert ? update.doc : update.upsert;
    if (inserted && !index.store.get(placeOf(index, id, routing)?.key ?? id)) {
      const pipelines = pipelinesFor(index, undefined);
      if (!runPipelines(node, index, pipelines, id, inserted))
        throw notImplemented("an ingest pipeline that drops the document of an upsert");
    }
    requireCopies(index, routing ?? id, copiesAwaited(request.query), () =>
      indexing(index, id, Buffer.from(JSON.stringify(update.doc ?? {}))),
    );
    const updated = updateDocument(index, id, update, conditions, routing);
    const refresh = updated.result === "noop" ? "false" : policyOn(index, asked);
    const filter = sourceFilterOfQuery(request.query) ?? update.source;
    const get = filter ? `,"get":${updatedGet(updated, filter)}` : "";
    return whenShown(index, refresh, () =>
      rawJson(`{${writtenMembers(updated, refresh)}${get}}`, statusOf(updated), locationOf(updated)),
    );
  },
});
