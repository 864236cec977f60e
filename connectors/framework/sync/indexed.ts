import { createHash } from "node:crypto";
import type { Json, SourceDocument } from "../contract.ts";
import type { Flags } from "./pipeline.ts";

/** Elasticsearch's limit for `_id`, in UTF-8 bytes. */
const MAX_ID_BYTES = 512;

/** The `_id` of a document: its own id, or the MD5 of it when Elasticsearch would not take so long a one. */
export function indexId(id: string): string {
  // A UTF-16 unit makes at most three UTF-8 bytes: short ids need no counting.
  if (id.length * 3 <= MAX_ID_BYTES || Buffer.byteLength(id) <= MAX_ID_BYTES) return id;
  return createHash("md5").update(id).digest("hex");
}

/** The `_source` of a document, as the connector protocol lays it out; `extracted` is what its content adds. */
export function indexSource(
  id: string,
  document: SourceDocument,
  flags: Flags,
  extracted?: Readonly<Record<string, Json>>,
): Record<string, Json> {
  return {
    id,
    ...(document.timestamp === undefined ? {} : { _timestamp: document.timestamp }),
    ...document.fields,
    ...extracted,
    ...flags,
  };
}
