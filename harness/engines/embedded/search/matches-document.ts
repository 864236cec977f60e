import type { Index } from "../indices/index.ts";
import type { Json } from "../json.ts";
import { Generation } from "../store/document-store.ts";
import type { DocumentRecord } from "../store/record.ts";
import { Searcher } from "../store/searcher.ts";
import { Columns } from "./columns/columns.ts";
import { oneOfEach } from "./shards-of-request.ts";

/** Decides whether one document, searchable yet or not, matches one query of each group. */
export function matchesDocument(
  index: Index,
  record: DocumentRecord,
  queries: readonly (readonly Json[])[],
  now: number,
): boolean {
  const generation = new Generation();
  generation.records.push(record);
  const searcher = new Searcher(generation, 1, record.seqNo);
  const columns = new Columns(searcher, index.analysis);
  const prepared = oneOfEach(queries, now).prepare(
    { index, position: 0, searcher, columns, restriction: undefined, primaries: 1 },
    0,
  );
  columns.fill();
  return prepared().matches(0);
}
