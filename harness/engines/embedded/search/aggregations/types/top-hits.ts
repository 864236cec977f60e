import { illegalArgument, notImplemented } from "../../../errors.ts";
import { type Hit, hitOrder } from "../../execute/hit.ts";
import { needsScores } from "../../execute/needs-scores.ts";
import { TopHits } from "../../execute/top-hits.ts";
import { prepareParts } from "../../fetch/hit-parts.ts";
import { prepareInnerHits } from "../../nested/inner-hits.ts";
import { nestedIdentity } from "../../nested/levels.ts";
import { prepareNames } from "../../query/named.ts";
import { ByteWriter } from "../../render/byte-writer.ts";
import { hitRenderer } from "../../render/hit-renderer.ts";
import { renderFloat } from "../../render/numbers.ts";
import { defaultRequest, type SearchRequest, unreadBy } from "../../request/search-request.ts";
import { parsingError } from "../../syntax/malformed.ts";
import { readInteger } from "../../syntax/read.ts";
import { isValue, type ObjectTree, tokenOf } from "../../syntax/tree.ts";
import {
  type AggregationType,
  type Binding,
  type Collector,
  defineAggregation,
  type ParseContext,
} from "../frame/aggregation.ts";
import { Tallies } from "../frame/tallies.ts";

interface FoundHit {
  readonly hit: Hit;
  render(): string;
}

interface HitsResult {
  readonly hits: readonly FoundHit[];
  readonly total: number;
  /** Infinite where there is none. */
  readonly maxScore: number;
}

const usualSize = 3;

/** Options of a search that hits inside buckets can have too. */
const known = new Set(
  `from size version seq_no_primary_term explain track_scores _source stored_fields script_fields docvalue_fields
  fields highlight sort`.split(/\s+/),
);

/** `top_hits`: the documents of a bucket that come first. */
export const topHits: AggregationType = {
  acceptsSubs: false,
  parse(body, context) {
    const request = readRequest(body, context);
    const order = hitOrder(request.sort);
    return defineAggregation<HitsResult>({
      yields: "other",
      readsScores: needsScores(request),
      prepare: (binding) => prepareHits(binding, request),
      reduce: (results) => ({
        hits: results
          .flatMap(({ hits }) => hits)
          .sort((a, b) => order(a.hit, b.hit))
          .slice(request.from, request.from + request.size),
        total: results.reduce((sum, { total }) => sum + total, 0),
        maxScore: Math.max(...results.map(({ maxScore }) => maxScore)),
      }),
      typeName: () => "top_hits",
      render: ({ hits, total, maxScore }) => {
        const score = Number.isFinite(maxScore) ? renderFloat(maxScore) : "null";
        const shown = hits.map(({ render }) => render()).join(",");
        return `"hits":{"total":{"value":${total},"relation":"eq"},"max_score":${score},"hits":[${shown}]}`;
      },
    });
  },
};

const maxInnerWindow = 100;
const roomAroundSource = 300;

function prepareHits(
  { aggregation, shard, levels, score, search }: Binding,
  own: SearchRequest,
): () => Collector<HitsResult> {
  const fields = own.fields.length > 0 ? own.fields : search.fields;
  const request = { ...own, fields, seqNoPrimaryTerm: own.seqNoPrimaryTerm || unreadBy(search) };
  const { from, size, sort } = request;
  const limit = from + size;
  const max = shard.index.settings.integer("index.max_inner_result_window", maxInnerWindow);
  if (limit > max)
    throw illegalArgument(
      `Top hits result window is too large, the top hits aggregator [${aggregation.name}]'s from + size must be less than or equal to: [${max}] but was [${limit}]. This limit can be set by changing the [index.max_inner_result_window] index level setting.`,
    );
  if (limit === 0)
    throw illegalArgument(
      "numHits must be > 0; please use TotalHitCountCollectorManager if you just need the total hit count",
    );
  const isNested = levels.length > 1;
  if (isNested && search.innerHits.length > 0)
    throw notImplemented("[inner_hits] of a search with [top_hits] of nested objects");
  const nestedAt = isNested ? (ordinal: number) => nestedIdentity(levels, ordinal) : undefined;
  const keys = sort.map((key) => key.prepare(shard));
  const innerHits = isNested
    ? []
    : prepareInnerHits([{ shard, objects: undefined }], search.innerHits, request);
  const names = isNested ? [] : prepareNames(shard, search.named);
  const parts = prepareParts({ shard, innerHits, names }, request);
  return () => {
    const readers = keys.map((key) => key.reader());
    const order = hitOrder(sort);
    const scored = needsScores(request);
    const showsScore = sort.length === 0 || request.trackScores;
    const tops: (TopHits<Hit> | undefined)[] = [];
    const totals = new Tallies();
    const scores = new Tallies(Number.NEGATIVE_INFINITY);
    const found = (hit: Hit): FoundHit => ({
      hit,
      render() {
        const writer = new ByteWriter(shard.searcher.record(hit.ordinal).sourceBytes + roomAroundSource);
        hitRenderer({ shard, keys }, request, writer, parts, showsScore, nestedAt)(hit);
        return writer.finish().toString();
      },
    });
    return {
      collect(ordinal, bucket) {
        totals.add(bucket, 1);
        const ownScore = scored ? score(ordinal) : Number.NaN;
        if (showsScore && ownScore > scores.get(bucket)) scores.set(bucket, ownScore);
        let top = tops[bucket];
        if (!top) {
          top = new TopHits(limit, order);
          tops[bucket] = top;
        }
        const values = readers.map((read) => read(ordinal, ownScore));
        top.add({ position: shard.position, ordinal, score: ownScore, values });
      },
      result: (bucket) => ({
        hits: (tops[bucket]?.sorted() ?? []).map(found),
        total: totals.get(bucket),
        maxScore: scores.get(bucket),
      }),
    };
  };
}

function readRequest(body: ObjectTree, { name, now, readSearchOptions }: ParseContext): SearchRequest {
  for (const { key, value } of body.entries) {
    if (!known.has(key)) throw parsingError(value, `Unknown key for a ${tokenOf(value)} in [${key}].`);
    if ((key === "from" || key === "size") && isValue(value) && readInteger(value) < 0)
      throw illegalArgument(
        `[${key}] must be greater than or equal to 0. Found [${readInteger(value)}] in [${name}]`,
      );
  }
  return { ...defaultRequest(now), size: usualSize, ...readSearchOptions(body) };
}
