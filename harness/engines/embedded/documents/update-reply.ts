import { writeExactly } from "./exact-json.ts";
import { filterSource, isWhole, type SourceFilter } from "./source-filter.ts";
import type { Updated } from "./update.ts";

/** The `get` member of an update's answer: the document as it is after it. */
export function updatedGet(updated: Updated, filter: SourceFilter): string {
  const members = `"_seq_no":${updated.seqNo},"_primary_term":1,"found":true`;
  if (filter === false) return `{${members}}`;
  const source = isWhole(filter) ? updated.source : filterSource(updated.source, filter);
  return `{${members},"_source":${writeExactly(source)}}`;
}
