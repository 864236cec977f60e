import { illegalArgument } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import type { Index } from "../indices/index.ts";
import { documentRouting, placeOf, requireRouting } from "../indices/routing.ts";
import type { Json } from "../json.ts";
import type { Node } from "../node.ts";
import { fieldsJson } from "../search/fetch/fetched-fields.ts";
import { StoredFields } from "../search/fetch/stored-fields.ts";
import type { Caller } from "../security/caller.ts";
import type { DocumentRecord } from "../store/record.ts";
import { parseExactly } from "./exact-json.ts";
import { shownSource } from "./kept-source.ts";
import { filterSource, isWhole, type SourceFilter, wholeSource } from "./source-filter.ts";

const action = "indices:data/read/get";

/** The document that a get by id sees: refreshed or not, unless `realtime` is false; hidden ones are as good as absent. */
export function getDocument(
  node: Node,
  index: Index,
  name: string,
  id: string,
  caller: Caller,
  { realtime = true, routing }: Reading = {},
): DocumentRecord | undefined {
  const key = placeOf(index, id, routing)?.key ?? id;
  const live = index.store.get(key);
  const record = realtime ? live : asRefreshed(index, key, live);
  if (!record) return undefined;
  const queries = caller.documentQueries(action, [name]);
  return queries.length > 0 && !node.matches(index, record, queries) ? undefined : record;
}

/** How a document is to be got. */
export interface Reading {
  /** False: as of the last refresh. */
  readonly realtime?: boolean | undefined;
  readonly routing?: string | undefined;
}

/** Reads both of a request for one document; the routing may be that of the alias it goes through. */
export function readingOf(request: EngineRequest, index: Index, name: string, id: string): Reading {
  const routing = documentRouting(index, name, request.query.get("routing"));
  requireRouting(index, id, routing);
  return { realtime: request.boolean("realtime"), routing };
}

function asRefreshed(
  index: Index,
  key: string,
  live: DocumentRecord | undefined,
): DocumentRecord | undefined {
  const searcher = index.searcher();
  if (live && live.seqNo <= searcher.seqNo) return live;
  for (const ordinal of searcher.ordinals()) {
    const record = searcher.record(ordinal);
    if ((placeOf(index, record.id, record.routing)?.key ?? record.id) === key) return record;
  }
  return undefined;
}

/** Refreshes first when the request says so. */
export function refreshIfAsked(request: EngineRequest, index: Index): void {
  if (request.boolean("refresh")) index.store.refresh();
  else index.tick();
}

/** A found document as a get and an `_mget` show it; the source is spliced in as the bytes it came as. */
export function foundJson(
  index: Index,
  record: DocumentRecord,
  filter: SourceFilter,
  storedFields?: readonly string[],
): Buffer {
  const head = `{"_index":"${index.name}","_id":${JSON.stringify(record.id)},"_version":${record.version},"_seq_no":${record.shownSeqNo},"_primary_term":1${routingMember(record)},"found":true`;
  const tail = `${storedFields ? storedJson(index, record, storedFields) : ""}}`;
  const source = filter === false ? undefined : sourceBytes(index, record, filter);
  if (!source) return Buffer.from(head + tail);
  return Buffer.concat([Buffer.from(`${head},"_source":`), source, Buffer.from(tail)]);
}

/** The routing of a document as a member after others. */
export function routingMember({ routing }: DocumentRecord): string {
  return routing === undefined ? "" : `,"_routing":${JSON.stringify(routing)}`;
}

/** A get takes names of stored fields alone, no patterns and no aliases. */
function storedJson(index: Index, record: DocumentRecord, names: readonly string[]): string {
  const { mapping } = index;
  for (const name of names)
    if (mapping.field(name)?.properties) throw illegalArgument(`field [${name}] isn't a leaf field`);
  const exact = names.filter((name) => mapping.field(name)?.path === name);
  const values = new StoredFields({ index }, exact).read(parseExactly(record.source));
  return values.size === 0 ? "" : `,"fields":${fieldsJson(values)}`;
}

/** The filter of sources when stored fields are asked for: without a word of the source there is none. */
export function sourceBeside(
  storedFields: readonly string[] | undefined,
  filter: SourceFilter | undefined,
): SourceFilter {
  return filter ?? (storedFields && !storedFields.includes("_source") ? false : wholeSource);
}

/** The source of a document as far as its index keeps it and a filter lets it through. */
export function sourceBytes(
  { mapping }: Index,
  record: DocumentRecord,
  filter: Exclude<SourceFilter, false>,
): Buffer | undefined {
  const shown = shownSource(mapping, record.source);
  if (!shown || isWhole(filter)) return shown;
  const source = JSON.parse(shown.toString("utf8")) as { [key: string]: Json };
  return Buffer.from(JSON.stringify(filterSource(source, filter)));
}

/** A document that is not there. */
export function missingJson(index: string, id: string): string {
  return JSON.stringify({ _index: index, _id: id, found: false });
}
