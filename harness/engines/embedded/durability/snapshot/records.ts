import type { Index } from "../../indices/index.ts";
import { placeOf } from "../../indices/routing.ts";
import { DocumentRecord, RoutedRecord } from "../../store/record.ts";
import type { Frame } from "../frame.ts";

/** What there is of some documents beside their sources, which are the body, one after the other. */
export interface RecordsHead {
  readonly records: readonly {
    readonly id: string;
    readonly bytes: number;
    readonly version: number;
    readonly seqNo: number;
    readonly shownSeqNo?: number;
    readonly routing?: string;
    /** The operation that replaced or deleted it; absent while it is live. */
    readonly deadSeqNo?: number;
  }[];
}

const bodyBytes = 4 * 1024 * 1024;

/** In place of what nobody can see any more. */
const nothing = Buffer.from("{}");

/** The documents of an index as they are now, replaced ones that a search may still find included. */
export function capturedRecords({ store }: Index): () => Generator<Frame<RecordsHead>> {
  const records = [...store.records];
  const dead = Float64Array.from(records, ({ deadSeqNo }) => deadSeqNo);
  const { searcher } = store;
  const isSeen = (at: number): boolean =>
    dead[at] === Number.POSITIVE_INFINITY ||
    (at < searcher.maxOrdinal && (dead[at] as number) > searcher.seqNo);
  return () => inPieces(records, dead, isSeen);
}

function* inPieces(
  records: readonly DocumentRecord[],
  dead: Float64Array,
  isSeen: (at: number) => boolean,
): Generator<Frame<RecordsHead>> {
  let piece: RecordsHead["records"][number][] = [];
  let sources: Buffer[] = [];
  let bytes = 0;
  for (const [at, record] of records.entries()) {
    const source = isSeen(at) ? record.source : nothing;
    piece.push({ ...headOf(record, dead[at] as number), bytes: source.length });
    sources.push(source);
    bytes += source.length;
    if (bytes < bodyBytes && at + 1 < records.length) continue;
    yield { head: { records: piece }, body: Buffer.concat(sources) };
    piece = [];
    sources = [];
    bytes = 0;
  }
}

function headOf(record: DocumentRecord, deadSeqNo: number): Omit<RecordsHead["records"][number], "bytes"> {
  const { id, version, seqNo, shownSeqNo, routing } = record;
  return {
    id,
    version,
    seqNo,
    ...(shownSeqNo !== seqNo && { shownSeqNo }),
    ...(routing !== undefined && { routing }),
    ...(Number.isFinite(deadSeqNo) && { deadSeqNo }),
  };
}

/** Adds documents to an index that was made again. */
export function addRecords(index: Index, { head, body }: Frame<RecordsHead>): void {
  let at = 0;
  for (const { id, bytes, version, seqNo, shownSeqNo = seqNo, routing, deadSeqNo } of head.records) {
    const source = body.subarray(at, at + bytes);
    at += bytes;
    const place = placeOf(index, id, routing);
    const record = place
      ? new RoutedRecord(id, source, seqNo, version, { routing, shownSeqNo })
      : new DocumentRecord(id, source, seqNo, version);
    if (deadSeqNo !== undefined) record.deadSeqNo = deadSeqNo;
    index.store.addAgain(record, place?.key ?? id);
  }
}
