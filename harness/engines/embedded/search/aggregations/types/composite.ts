import { illegalArgument } from "../../../errors.ts";
import type { ObjectTree } from "../../syntax/tree.ts";
import {
  type Aggregation,
  type AggregationType,
  type Bucket,
  type Collector,
  defineAggregation,
} from "../frame/aggregation.ts";
import { KeyedBuckets } from "../frame/keyed-buckets.ts";
import { type Option, readOptions } from "../frame/options.ts";
import { checkBucketLimit } from "../frame/reduce-context.ts";
import { reduceBuckets } from "../frame/reduce-parts.ts";
import { renderBucket } from "../frame/render-parts.ts";
import { integer } from "../frame/scalar-options.ts";
import type { Subs } from "../frame/subs.ts";
import { afterKey } from "./composite/after-key.ts";
import {
  type BoundSource,
  type CompositeSource,
  type KeyPart,
  partComparator,
} from "./composite/composite-source.ts";
import { sourcesOption } from "./composite/read-sources.ts";

type Key = readonly KeyPart[];

interface CompositeBucket extends Bucket {
  readonly key: Key;
}

interface CompositeResult {
  readonly buckets: readonly CompositeBucket[];
  readonly render: readonly BoundSource["render"][];
  readonly isMapped: boolean;
}

const afterOption: Option<ObjectTree> = { takes: ["object"], read: (tree) => tree as ObjectTree };

/** `composite`: a page of buckets for each combination of the values of several sources. */
export const composite: AggregationType = {
  acceptsSubs: true,
  parse(body, { name }) {
    const given = readOptions("composite", body, {
      sources: sourcesOption,
      size: integer,
      after: afterOption,
    });
    const { sources, size = 10, after } = given;
    if (!sources) throw illegalArgument("Required [sources]");
    const compare = keyComparator(sources);
    return defineAggregation<CompositeResult>({
      yields: "buckets",
      prepare({ shard, now, parents }) {
        refuseParents(parents);
        checkBucketLimit(size);
        const bound = sources.map((source) => source.bind(shard, now));
        const from = after && afterKey(after, sources, bound, { name, now });
        const passes = from ? (key: Key) => compare(key, from) > 0 : () => true;
        return (subs) => collectComposite(bound, subs, { passes, compare, size });
      },
      reduce(results, context) {
        const render = (results.find(({ isMapped }) => isMapped) ?? results[0])?.render ?? [];
        const sorted = results.flatMap(({ buckets }) => buckets).sort((a, b) => compare(a.key, b.key));
        const groups: CompositeBucket[][] = [];
        for (const bucket of sorted) {
          const last = groups.at(-1);
          if (last?.[0] && compare(last[0].key, bucket.key) === 0) last.push(bucket);
          else groups.push([bucket]);
        }
        const shown = groups.slice(0, size);
        context.count(shown.length);
        const buckets = shown.map((same) => ({
          ...reduceBuckets(same, context),
          key: (same[0] as CompositeBucket).key,
        }));
        return { buckets, render, isMapped: results.some(({ isMapped }) => isMapped) };
      },
      typeName: () => "composite",
      render({ buckets, render }, options) {
        const shown = (key: Key) =>
          `{${sources.map((source, at) => `${JSON.stringify(source.name)}:${render[at]?.(key[at] ?? null)}`).join(",")}}`;
        const last = buckets.at(-1);
        const list = buckets.map((bucket) => renderBucket(`"key":${shown(bucket.key)}`, bucket, options));
        return `${last ? `"after_key":${shown(last.key)},` : ""}"buckets":[${list.join(",")}]`;
      },
      buckets: ({ buckets }) => buckets,
    });
  },
};

function keyComparator(sources: readonly CompositeSource[]): (a: Key, b: Key) => number {
  const comparators = sources.map(partComparator);
  return (a, b) => {
    for (const [at, compare] of comparators.entries()) {
      const order = compare(a[at] ?? null, b[at] ?? null);
      if (order !== 0) return order;
    }
    return 0;
  };
}

const factories: Readonly<Record<string, string>> = {
  terms: "TermsAggregatorFactory",
  global: "GlobalAggregatorFactory",
  missing: "MissingAggregatorFactory",
  filters: "FiltersAggregatorFactory",
  range: "RangeAggregatorFactory",
  date_range: "DateRangeAggregatorFactory",
  histogram: "HistogramAggregatorFactory",
  date_histogram: "DateHistogramAggregatorFactory",
  reverse_nested: "ReverseNestedAggregatorFactory",
  composite: "CompositeAggregationFactory",
};

function refuseParents(parents: readonly Aggregation[]): void {
  const refused = parents.toReversed().find(({ type }) => type !== "filter" && type !== "nested");
  if (refused)
    throw illegalArgument(
      `[composite] aggregation cannot be used with a parent aggregation of type: [${factories[refused.type]}]`,
    );
}

function collectComposite(
  bound: readonly BoundSource[],
  subs: Subs,
  given: { passes(key: Key): boolean; compare(a: Key, b: Key): number; size: number },
): Collector<CompositeResult> {
  const values = bound.map((each) => each.values());
  const buckets = new KeyedBuckets<string>();
  const keys: Key[] = [];
  const take = (ordinal: number, owner: number, key: Key) => {
    if (!given.passes(key)) return;
    const bucket = buckets.of(owner, JSON.stringify(key));
    keys[bucket] ??= key;
    buckets.count(bucket);
    subs.collect(ordinal, bucket);
  };
  const combine = (ordinal: number, owner: number, at: number, begun: Key) => {
    const source = values[at];
    if (!source) return take(ordinal, owner, begun);
    const count = source.advance(ordinal);
    let previous: KeyPart | undefined;
    for (let position = 0; position < count; position++) {
      const part = source.value(position);
      if (part !== previous) combine(ordinal, owner, at + 1, [...begun, part]);
      previous = part;
    }
  };
  return {
    collect: (ordinal, owner) => combine(ordinal, owner, 0, []),
    result: (owner) => ({
      render: bound.map(({ render }) => render),
      isMapped: bound.some(({ source }) => source.isMapped),
      buckets: [...buckets.inside(owner)]
        .map(([, bucket]) => ({ bucket, key: keys[bucket] as Key }))
        .sort((a, b) => given.compare(a.key, b.key))
        .slice(0, given.size)
        .map(({ bucket, key }) => ({ key, docCount: buckets.docCount(bucket), parts: subs.parts(bucket) })),
    }),
  };
}
