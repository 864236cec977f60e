import { ElasticsearchError, illegalArgument } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import type { Index } from "../indices/index.ts";

/** Under which conditions a write may happen. */
export interface WriteConditions {
  readonly ifSeqNo?: number;
  readonly ifPrimaryTerm?: number;
  /** Version given by the caller, with `versionType` external. */
  readonly version?: number;
  readonly versionType?: "internal" | "external" | "external_gte";
}

/** Reads the conditions of a request's query string. */
export function conditionsOf(request: EngineRequest): WriteConditions {
  const ifSeqNo = request.long("if_seq_no");
  const ifPrimaryTerm = request.long("if_primary_term");
  const version = request.long("version");
  const said = request.query.get("version_type");
  const versionType = said === undefined ? undefined : versionTypeOf(said);
  return {
    ...(ifSeqNo !== undefined && { ifSeqNo }),
    ...(ifPrimaryTerm !== undefined && { ifPrimaryTerm }),
    ...(version !== undefined && { version }),
    ...(versionType !== undefined && { versionType }),
  };
}

/** @throws 400 for what is none of the three. */
export function versionTypeOf(value: string): Exclude<WriteConditions["versionType"], undefined> {
  if (value === "internal" || value === "external" || value === "external_gte") return value;
  throw illegalArgument(`No version type match [${value}]`);
}

/** What is wrong with the conditions themselves, in the words of a validation failure. */
export function problemsOf(conditions: WriteConditions): string[] {
  const { ifSeqNo, ifPrimaryTerm = 0, version, versionType = "internal" } = conditions;
  const problems: string[] = [];
  if (version !== undefined && versionType === "internal")
    problems.push(
      "internal versioning can not be used for optimistic concurrency control. Please use `if_seq_no` and `if_primary_term` instead",
    );
  if (ifSeqNo === undefined && ifPrimaryTerm !== 0)
    problems.push(`ifSeqNo is unassigned, but primary term is [${ifPrimaryTerm}]`);
  if (ifSeqNo !== undefined && ifPrimaryTerm === 0) problems.push("ifSeqNo is set, but primary term is [0]");
  return problems;
}

/** Throws 409 when the document is not as the conditions demand. */
export function checkConditions(index: Index, id: string, conditions: WriteConditions): void {
  const { ifSeqNo, ifPrimaryTerm, version, versionType = "internal" } = conditions;
  if (ifSeqNo !== undefined) {
    const live = index.store.get(id);
    const required = `required seqNo [${ifSeqNo}], primary term [${ifPrimaryTerm}].`;
    if (!live) throw conflict(index, id, `${required} but no document was found`);
    if (live.seqNo !== ifSeqNo || ifPrimaryTerm !== 1)
      throw conflict(
        index,
        id,
        `${required} current document has seqNo [${live.seqNo}] and primary term [1]`,
      );
  }
  if (version === undefined || versionType === "internal") return;
  const current = index.store.versionOf(id);
  const isHigher = versionType === "external" ? current >= version : current > version;
  if (current === 0 || !isHigher) return;
  const than = versionType === "external" ? "higher or equal to" : "higher than";
  throw conflict(index, id, `current version [${current}] is ${than} the one provided [${version}]`);
}

/** 409 `version_conflict_engine_exception`. */
export function conflict(index: Index, id: string, what: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "version_conflict_engine_exception",
    reason: `[${id}]: version conflict, ${what}`,
    status: 409,
    metadata: { index_uuid: index.uuid, shard: "0", index: index.name },
  });
}
