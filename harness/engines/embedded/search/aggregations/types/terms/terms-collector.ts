import { compareTerms } from "../../../columns/term-column.ts";
import { type Shard, visibleOrdinals } from "../../../shard.ts";
import type { Collector } from "../../frame/aggregation.ts";
import { KeyedBuckets } from "../../frame/keyed-buckets.ts";
import { bucketComparator } from "../../frame/order.ts";
import type { Subs } from "../../frame/subs.ts";
import type { Source } from "../../values/source.ts";
import type { Values } from "../../values/values.ts";
import type { TermKey, TermsOptions, TermsResult, TermsTypeName } from "./terms-result.ts";

interface Candidate {
  readonly key: TermKey;
  readonly docCount: number;
  readonly bucket: number;
}

/** Collects the values of a source, each into a bucket of its own. */
export function collectTerms(given: {
  values: Source;
  options: TermsOptions;
  accepts: (key: TermKey) => boolean;
  subs: Subs;
  shard: Shard;
}): Collector<TermsResult> {
  const { values: source, options, accepts, subs, shard } = given;
  const values: Values<TermKey> = source.kind === "terms" ? source.terms() : source.numbers();
  const buckets = new KeyedBuckets<TermKey>();
  const compare = bucketComparator<Candidate>(options.order, {
    compareKeys: (a, b) => compareTermKeys(a.key, b.key),
    find: ({ bucket }, name) => subs.part(name, bucket),
    discardsNaN: true,
  });
  const collectKeys = (ordinal: number, take: (key: TermKey) => void) => {
    const count = values.advance(ordinal);
    let previous: TermKey | undefined;
    for (let at = 0; at < count; at++) {
      const key = values.value(at);
      if (key !== previous && accepts(key)) take(key);
      previous = key;
    }
  };
  return {
    collect(ordinal, owner) {
      collectKeys(ordinal, (key) => {
        const bucket = buckets.of(owner, key);
        buckets.count(bucket);
        subs.collect(ordinal, bucket);
      });
    },
    result(owner) {
      if (options.minDocCount === 0)
        for (const ordinal of visibleOrdinals(shard))
          collectKeys(ordinal, (key) => void buckets.of(owner, key));
      const candidates: Candidate[] = [];
      let total = 0;
      for (const [key, bucket] of buckets.inside(owner)) {
        const docCount = buckets.docCount(bucket);
        if (docCount < options.shardMinDocCount) continue;
        total += docCount;
        candidates.push({ key, docCount, bucket });
      }
      const chosen = candidates.sort(compare).slice(0, options.shardSize);
      return {
        typeName: typeNameOf(source),
        format: source.format,
        term: source.term,
        docCountError: 0,
        otherDocCount: chosen.reduce((left, { docCount }) => left - docCount, total),
        buckets: chosen.map(({ key, docCount, bucket }) => ({
          key,
          docCount,
          docCountError: 0,
          parts: subs.parts(bucket),
        })),
      };
    },
  };
}

function typeNameOf({ isMapped, kind, isFractional }: Source): TermsTypeName {
  if (!isMapped) return "umterms";
  if (kind === "terms") return "sterms";
  return isFractional ? "dterms" : "lterms";
}

export function compareTermKeys(a: TermKey, b: TermKey): number {
  return typeof a === "string" && typeof b === "string" ? compareTerms(a, b) : Number(a) - Number(b);
}
