import type { Node } from "../../node.ts";
import type { GroupValue } from "../collapse/collapse.ts";
import { innerSearch } from "../collapse/inner-search.ts";
import { type FetchedPage, fetchPage } from "../execute/fetch-page.ts";
import { type Page, searchPage } from "../execute/page.ts";
import { failureJson, type ShardFailure } from "../execute/shard-failures.ts";
import type { Shard } from "../shard.ts";
import { ByteWriter } from "./byte-writer.ts";
import { hitRenderer } from "./hit-renderer.ts";
import { renderFloat } from "./numbers.ts";

/** What goes around the hits of a page. */
export interface PageFrame {
  readonly node: Node;
  readonly scrollId?: string | undefined;
  readonly pointInTimeId?: string | undefined;
  /** `hits.total` as a number instead of an object. */
  readonly totalAsNumber: boolean;
}

const bytesAroundSource = 160;

/** The response to a search. Sources are copied in as the bytes they came as. */
export function renderPage(found: Page, frame: PageFrame): Buffer {
  const fetched = fetchWithGroups(found, frame);
  const { page } = fetched;
  const { request, shards, failures } = page;
  const writer = new ByteWriter(1000 + sizeOfHits(page));
  const ids = {
    ...(frame.scrollId !== undefined && { _scroll_id: frame.scrollId }),
    ...(frame.pointInTimeId !== undefined && { pit_id: frame.pointInTimeId }),
    took: Math.max(0, frame.node.clock() - request.now),
    timed_out: false,
    ...((countsEverything(page) || request.terminateAfter > 0) && {
      terminated_early: page.terminatedEarly ?? false,
    }),
    _shards: shardsJson(shards, failures, frame.node),
  };
  writer.text(`${JSON.stringify(ids).slice(0, -1)},"hits":`);
  writeHits(fetched, frame, writer);
  if (page.aggregations !== undefined) writer.text(`,"aggregations":{${page.aggregations}}`);
  writer.text("}");
  return writer.finish();
}

function sizeOfHits({ hits, prepared }: Page): number {
  const records = hits.map((hit) => prepared.get(hit.position)?.shard.searcher.record(hit.ordinal));
  const sourceBytes = records.reduce((sum, record) => sum + (record?.sourceBytes ?? 0), 0);
  return sourceBytes + hits.length * bytesAroundSource;
}

/** The object `hits` of a response, or of the inner hits of one hit. */
function writeHits({ page, parts }: FetchedPage, frame: PageFrame, writer: ByteWriter): void {
  const { request, hits, prepared } = page;
  writer.text(`{${renderTotal(page, frame)}"max_score":${maxScore(page)},"hits":[`);
  const renderers = new Map(
    [...prepared].map(([position, each]) => [
      position,
      hitRenderer(each, request, writer, parts.get(position)),
    ]),
  );
  hits.forEach((hit, at) => {
    if (at > 0) writer.text(",");
    renderers.get(hit.position)?.(hit);
  });
  writer.text("]}");
}

/** What hits are to show, with those of each group that `inner_hits` of a collapse asks for. */
function fetchWithGroups(page: Page, { node, totalAsNumber }: PageFrame): FetchedPage {
  const { request, shards } = page;
  const innerHits = request.collapse?.innerHits ?? [];
  const groupHits = (group: GroupValue) =>
    innerHits.map((inner) => {
      const found = searchPage(shards, innerSearch(request, inner, group), node);
      const writer = new ByteWriter(200 + sizeOfHits(found));
      writeHits(fetchWithGroups(found, { node, totalAsNumber }), { node, totalAsNumber }, writer);
      return `${JSON.stringify(inner.name)}:{"hits":${writer.finish().toString()}}`;
    });
  return fetchPage(page, node, { totalAsNumber, ...(innerHits.length > 0 && { groupHits }) });
}

/** The server only says that it did not end early when counting is all there was to do. */
function countsEverything({ request, shards, aggregations }: Page): boolean {
  return (
    aggregations === undefined &&
    request.size === 0 &&
    request.trackTotalHits === Number.POSITIVE_INFINITY &&
    shards.length > 0
  );
}

/** `_shards` of a search or count. */
export function shardsJson(shards: readonly Shard[], failures: readonly ShardFailure[], node: Node) {
  const shardsOf = (each: { index: Shard["index"]; primaries?: number }) =>
    each.primaries ?? each.index.settings.shards;
  const total = shards.reduce((sum, shard) => sum + shardsOf(shard), 0);
  const failed = failures.reduce((sum, { shard }) => sum + (shard ? shardsOf(shard) : 1), 0);
  return {
    total,
    successful: total - failed,
    skipped: 0,
    failed,
    ...(failures.length > 0 && { failures: failures.map((failure) => failureJson(failure, node)) }),
  };
}

function renderTotal({ total, request, shards }: Page, { totalAsNumber }: PageFrame): string {
  const limit = request.trackTotalHits;
  if (totalAsNumber) return `"total":${limit === false ? -1 : total},`;
  if (limit === false) return "";
  // Where nothing is to be counted, the server stops before the first document and cannot know that there is no match.
  const isUntold =
    limit === 0 && request.size === 0 && shards.some(({ searcher }) => searcher.maxOrdinal > 0);
  const isExact = total <= limit && !isUntold;
  return `"total":{"value":${isExact ? total : limit},"relation":"${isExact ? "eq" : "gte"}"},`;
}

function maxScore({ shards, maxScore }: Page): string {
  if (shards.length === 0) return "0.0";
  return maxScore === undefined ? "null" : renderFloat(maxScore);
}
