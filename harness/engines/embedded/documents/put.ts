import { illegalArgument, parseException, validationFailed } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import { documentRouting, requireRouting } from "../indices/routing.ts";
import { isObject } from "../json.ts";
import { notADocument } from "../mapping/mapping.ts";
import type { Node } from "../node.ts";
import { type Reply, rawJson } from "../route.ts";
import { operationActions, requireWrite } from "../security/write-actions.ts";
import { copiesAwaited, indexing, requireCopies } from "./active-copies.ts";
import { conditionsOf, problemsOf, problemsOfCreate } from "./conditions.ts";
import { pipelinesFor, rewritten, runPipelines } from "./pipelines.ts";
import { policyOn, refreshPolicy, whenShown } from "./refresh-policy.ts";
import { writeTarget } from "./target.ts";
import { indexDocument, newId, problemOfId, readSource } from "./write.ts";
import { locationOf, statusOf, writtenMembers } from "./write-reply.ts";

/** Query parameters of the APIs that write one document. */
export const writeParameters = [
  "if_primary_term",
  "if_seq_no",
  "include_source_on_error",
  "op_type",
  "pipeline",
  "refresh",
  "require_alias",
  "routing",
  "timeout",
  "version",
  "version_type",
  "wait_for_active_shards",
];

/** Stores the body of a request under its id; `create` refuses an id that is taken. */
export function putDocument(request: EngineRequest, node: Node, create: boolean): Reply | Promise<Reply> {
  const name = request.param("index");
  const given = request.params.id;
  const conditions = conditionsOf(request);
  const asked = refreshPolicy(request.query.get("refresh"));
  if (request.body.length === 0) throw parseException("request body is required");
  const isCreate = create || given === undefined;
  const problems = isCreate ? problemsOfCreate(conditions) : problemsOf(conditions);
  const tooLong = given === undefined ? undefined : problemOfId(given);
  if (tooLong !== undefined) problems.push(tooLong);
  if (problems.length > 0) throw validationFailed(...problems);

  requireWrite(request.caller, "indices:data/write/index", name, !node.indices.forWrite(name));
  const index = writeTarget(node, name, request.caller, {
    requireAlias: request.boolean("require_alias"),
    warn: (text) => request.warn(text),
  });
  request.caller.requireIndices(operationActions[isCreate ? "create" : "index"], [name]);
  index.tick();
  const routing = documentRouting(index, name, request.query.get("routing"));
  if (index.mapping.requiresRouting) requireRouting(index, given ?? newId(), routing);
  const read = readSource(request.body);
  const { document } = read;
  let { source } = read;
  const pipelines = pipelinesFor(index, request.query.get("pipeline"));
  if (pipelines.length > 0) {
    if (!isObject(document)) throw notADocument();
    const ingested = runPipelines(node, index, pipelines, given, document);
    if (!ingested) return dropped(index.name, given);
    source = rewritten(source, document, ingested);
  }
  const id = given ?? newId();
  requireCopies(index, routing ?? id, copiesAwaited(request.query), () => indexing(index, id, source));
  const refresh = policyOn(index, asked);
  const written = indexDocument(index, { id, source, document, create: isCreate, routing }, conditions);
  return whenShown(index, refresh, () =>
    rawJson(`{${writtenMembers(written, refresh)}}`, statusOf(written), locationOf(written)),
  );
}

/** Reads `op_type`. */
export function asksToCreate(opType: string | undefined): boolean {
  const lower = opType?.toLowerCase();
  if (lower === undefined || lower === "index") return false;
  if (lower === "create") return true;
  throw illegalArgument(`opType must be 'create' or 'index', found: [${opType}]`);
}

function dropped(index: string, id: string | undefined): Reply {
  const members = `"_index":"${index}","_id":${JSON.stringify(id ?? null)},"_version":-3,"result":"noop"`;
  return rawJson(
    `{${members},"_shards":{"total":0,"successful":0,"failed":0},"_seq_no":-2,"_primary_term":0}`,
  );
}
