import { filterSource, isWhole, type SourceFilter } from "../../documents/source-filter.ts";
import type { JsonObject } from "../../json.ts";
import { renderFloat } from "../render-number.ts";
import type { SearchRequest } from "../request/search-request.ts";
import { documentCount, type Shard } from "../shard.ts";
import type { BoundSearch, Hit } from "./hits.ts";

export interface Page {
  readonly hits: readonly Hit[];
  readonly total: { readonly value: number; readonly relation: "eq" | "gte" } | undefined;
}

/** Takes one page from the matches. */
export function takePage(source: Generator<Hit>, size: number): Hit[] {
  const hits: Hit[] = [];
  while (hits.length < size) {
    const next = source.next();
    if (next.done) break;
    hits.push(next.value);
  }
  return hits;
}

/** Counts as far as `track_total_hits` says. */
export function totalOf(
  request: SearchRequest,
  search: BoundSearch,
  shards: readonly Shard[],
): Page["total"] {
  const most = request.trackTotalHits;
  if (most === false) return undefined;
  const count = request.query
    ? search.count(most + 1)
    : shards.reduce((sum, { searcher }) => sum + documentCount(searcher), 0);
  return count > most ? { value: most, relation: "gte" } : { value: count, relation: "eq" };
}

/** The answer of a search in JSON; sources are spliced in as they are stored. */
export function renderAnswer(
  request: SearchRequest,
  search: BoundSearch,
  shards: readonly Shard[],
  page: Page,
  parts: { readonly took: number; readonly head?: string; readonly totalAsInt?: boolean },
): Buffer {
  const scored =
    search.keys.length === 0 || request.trackScores || search.keys.some(({ name }) => name === "_score");
  const hits = page.hits.map((hit) => renderHit(request, search, hit, scored));
  const best = scored && page.hits.length > 0 ? Math.max(...page.hits.map(({ score }) => score)) : undefined;
  const total =
    page.total === undefined
      ? ""
      : `"total":${parts.totalAsInt ? page.total.value : JSON.stringify(page.total)},`;
  const count = shards.length;
  return Buffer.from(
    `{${parts.head ?? ""}"took":${parts.took},"timed_out":false,` +
      `"_shards":{"total":${count},"successful":${count},"skipped":0,"failed":0},` +
      `"hits":{${total}"max_score":${best === undefined ? "null" : renderFloat(best)},"hits":[${hits.join(",")}]}}`,
  );
}

function renderHit(request: SearchRequest, search: BoundSearch, hit: Hit, scored: boolean): string {
  const { shard, ordinal, score, values } = hit;
  const record = shard.searcher.record(ordinal);
  const parts = [`"_index":${JSON.stringify(shard.index.name)},"_id":${JSON.stringify(record.id)}`];
  if (request.version) parts.push(`"_version":${record.version}`);
  if (request.seqNoPrimaryTerm) parts.push(`"_seq_no":${record.seqNo},"_primary_term":1`);
  parts.push(`"_score":${scored ? renderFloat(score) : "null"}`);
  if (request.source !== false) parts.push(`"_source":${sourceText(record.source, request.source)}`);
  if (search.keys.length > 0) {
    const rendered = values.map((value, at) => search.prepared[at]?.render(value) ?? "null");
    parts.push(`"sort":[${rendered.join(",")}]`);
  }
  return `{${parts.join(",")}}`;
}

function sourceText(source: Buffer, filter: Exclude<SourceFilter, false>): string {
  const text = source.toString("utf8");
  if (isWhole(filter)) return text;
  return JSON.stringify(filterSource(JSON.parse(text) as JsonObject, filter));
}
