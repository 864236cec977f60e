import { ElasticsearchError, illegalArgument } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import type { Index } from "../indices/index.ts";
import { shardOfKey } from "../indices/routing.ts";

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
  if (ifSeqNo !== undefined && ifSeqNo < 0)
    throw illegalArgument(`sequence numbers must be non negative. got [${ifSeqNo}].`);
  if (ifPrimaryTerm !== undefined && ifPrimaryTerm < 0)
    throw illegalArgument(`primary term must be non negative. got [${ifPrimaryTerm}]`);
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
  if (value === "external_gt") return "external";
  if (value === "internal" || value === "external" || value === "external_gte") return value;
  throw illegalArgument(`No version type match [${value}]`);
}

/** The number that the server takes for any version at all. */
const anyVersion = -3;

/** What is wrong with the conditions themselves, in the words of a validation failure. */
export function problemsOf(conditions: WriteConditions): string[] {
  const { ifSeqNo, ifPrimaryTerm = 0, version, versionType = "internal" } = conditions;
  const problems: string[] = [];
  if (ifSeqNo !== undefined && version !== undefined && versionType !== "internal")
    problems.push("compare and write operations can not use versioning");
  if (version !== undefined && versionType === "internal")
    problems.push(
      "internal versioning can not be used for optimistic concurrency control. Please use `if_seq_no` and `if_primary_term` instead",
    );
  if (versionType !== "internal" && (version ?? anyVersion) < 0)
    problems.push(
      `illegal version value [${version ?? anyVersion}] for version type [${versionType.toUpperCase()}]`,
    );
  if (ifSeqNo === undefined && ifPrimaryTerm !== 0)
    problems.push(`ifSeqNo is unassigned, but primary term is [${ifPrimaryTerm}]`);
  if (ifSeqNo !== undefined && ifPrimaryTerm === 0) problems.push("ifSeqNo is set, but primary term is [0]");
  return problems;
}

/** As `problemsOf`, for operations that only create. */
export function problemsOfCreate(conditions: WriteConditions): string[] {
  const problems: string[] = [];
  if ((conditions.versionType ?? "internal") !== "internal")
    return ["create operations only support internal versioning. use index instead"];
  if (conditions.version !== undefined) problems.push(...problemsOf(conditions));
  if (conditions.ifSeqNo !== undefined || conditions.ifPrimaryTerm !== undefined)
    problems.push("create operations do not support compare and set. use index instead");
  return problems;
}

/** Throws 409 when the document is not as the conditions demand. */
export function checkConditions(
  index: Index,
  id: string,
  conditions: WriteConditions,
  key: string = id,
): void {
  const { ifSeqNo, ifPrimaryTerm, version, versionType = "internal" } = conditions;
  if (ifSeqNo !== undefined) {
    const live = index.store.get(key);
    const required = `required seqNo [${ifSeqNo}], primary term [${ifPrimaryTerm}].`;
    if (!live) throw conflict(index, id, `${required} but no document was found`, key);
    if (live.shownSeqNo !== ifSeqNo || ifPrimaryTerm !== 1)
      throw conflict(
        index,
        id,
        `${required} current document has seqNo [${live.shownSeqNo}] and primary term [1]`,
        key,
      );
  }
  if (version === undefined || versionType === "internal") return;
  const current = index.store.versionOf(key);
  if (current === undefined) return;
  const isHigher = versionType === "external" ? current >= version : current > version;
  if (!isHigher) return;
  const than = versionType === "external" ? "higher or equal to" : "higher than";
  throw conflict(index, id, `current version [${current}] is ${than} the one provided [${version}]`, key);
}

/** 409 `version_conflict_engine_exception`. */
export function conflict(index: Index, id: string, what: string, key: string = id): ElasticsearchError {
  return new ElasticsearchError({
    type: "version_conflict_engine_exception",
    reason: `[${id}]: version conflict, ${what}`,
    status: 409,
    metadata: { index_uuid: index.uuid, shard: String(shardOfKey(index, key)), index: index.name },
  });
}
