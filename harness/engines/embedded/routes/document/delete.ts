import { copiesAwaited, requireCopies } from "../../documents/active-copies.ts";
import { conditionsOf, problemsOf } from "../../documents/conditions.ts";
import { policyOn, refreshPolicy, whenShown } from "../../documents/refresh-policy.ts";
import { deleteTarget, writeTarget } from "../../documents/target.ts";
import { deleteDocument } from "../../documents/write.ts";
import { statusOf, writtenMembers } from "../../documents/write-reply.ts";
import { validationFailed } from "../../errors.ts";
import { documentRouting, requireRouting } from "../../indices/routing.ts";
import { defineRoute, rawJson } from "../../route.ts";
import { requireWrite } from "../../security/write-actions.ts";

const action = "indices:data/write/delete";

export default defineRoute({
  name: "delete",
  methods: ["DELETE"],
  paths: ["/{index}/_doc/{id}"],
  parameters: [
    "if_primary_term",
    "if_seq_no",
    "refresh",
    "routing",
    "timeout",
    "version",
    "version_type",
    "wait_for_active_shards",
  ],
  unsuggested: ["version"],
  privilege: { index: action, names: "handler" },
  handle(request, node) {
    const name = request.param("index");
    const conditions = conditionsOf(request);
    const asked = refreshPolicy(request.query.get("refresh"));
    const problems = problemsOf(conditions);
    if (problems.length > 0) throw validationFailed(...problems);
    requireWrite(request.caller, action, name);
    request.caller.requireIndices(action, [name]);
    const isExternal = (conditions.versionType ?? "internal") !== "internal";
    const index = isExternal
      ? writeTarget(node, name, request.caller, { warn: (text) => request.warn(text) })
      : deleteTarget(node, name, action);
    const id = request.param("id");
    const routing = documentRouting(index, name, request.query.get("routing"));
    requireRouting(index, id, routing);
    index.tick();
    requireCopies(
      index,
      routing ?? id,
      copiesAwaited(request.query),
      () => `[delete {[${index.name}][${id}]}]`,
    );
    const deleted = deleteDocument(index, id, conditions, routing);
    const refresh = policyOn(index, asked);
    return whenShown(index, refresh, () =>
      rawJson(`{${writtenMembers(deleted, refresh)}}`, statusOf(deleted)),
    );
  },
});
