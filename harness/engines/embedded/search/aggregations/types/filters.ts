import { illegalArgument } from "../../../errors.ts";
import type { Query } from "../../query/query.ts";
import { parsingError } from "../../syntax/malformed.ts";
import { readBoolean, readText } from "../../syntax/read.ts";
import { type ObjectTree, type Tree, tokenOf } from "../../syntax/tree.ts";
import {
  type AggregationType,
  type Bucket,
  defineAggregation,
  type ParseContext,
  type RenderOptions,
} from "../frame/aggregation.ts";
import { reduceBuckets } from "../frame/reduce-parts.ts";
import { renderBucket } from "../frame/render-parts.ts";
import { Tallies } from "../frame/tallies.ts";
import { prepareFilter } from "./prepare-filter.ts";

interface Filters {
  readonly queries: readonly { readonly key: string; readonly query: Query }[];
  /** Filters have names, so buckets have them too. */
  readonly named: boolean;
  readonly keyed: boolean;
  /** The name of the bucket of all other documents; undefined for none. */
  readonly otherKey: string | undefined;
}

interface FiltersResult {
  readonly keys: readonly string[];
  readonly buckets: readonly Bucket[];
}

/** `filters`: a bucket for each of several queries. */
export const filters: AggregationType = {
  acceptsSubs: true,
  parse(body, context) {
    const given = readFilters(body, context);
    return defineAggregation<FiltersResult>({
      yields: "buckets",
      checksSubsFirst: true,
      queries: given.queries.map(({ query }) => query),
      prepare({ shard }) {
        const prepared = given.queries.map(({ query }) => prepareFilter(query, shard));
        return (subs) => {
          const matchers = prepared.map((matcher) => matcher());
          const width = matchers.length + (given.otherKey === undefined ? 0 : 1);
          const counts = new Tallies();
          const take = (ordinal: number, bucket: number) => {
            counts.add(bucket, 1);
            subs.collect(ordinal, bucket);
          };
          return {
            collect(ordinal, owner) {
              let matched = false;
              for (const [at, matcher] of matchers.entries())
                if (matcher.matches(ordinal)) {
                  matched = true;
                  take(ordinal, owner * width + at);
                }
              if (!matched && given.otherKey !== undefined) take(ordinal, owner * width + matchers.length);
            },
            result: (owner) => ({
              keys: keysOf(given),
              buckets: keysOf(given).map((_, at) => ({
                docCount: counts.get(owner * width + at),
                parts: subs.parts(owner * width + at),
              })),
            }),
          };
        };
      },
      reduce(results, context) {
        const keys = results[0]?.keys ?? [];
        context.count(keys.length);
        return {
          keys,
          buckets: keys.map((_, at) =>
            reduceBuckets(
              results.map(({ buckets }) => buckets[at] as Bucket),
              context,
            ),
          ),
        };
      },
      typeName: () => "filters",
      render: (result, options) => renderFilters(result, given, options),
      buckets: ({ buckets }) => buckets,
      keys: ({ keys }) => keys,
    });
  },
};

function keysOf({ queries, otherKey }: Filters): string[] {
  return [...queries.map(({ key }) => key), ...(otherKey === undefined ? [] : [otherKey])];
}

function renderFilters({ keys, buckets }: FiltersResult, given: Filters, options: RenderOptions): string {
  const shown = buckets.map((bucket, at) => {
    const key = JSON.stringify(keys[at]);
    if (given.named && given.keyed) return `${key}:${renderBucket("", bucket, options)}`;
    return renderBucket(given.named ? `"key":${key}` : "", bucket, options);
  });
  return `"buckets":${given.named && given.keyed ? `{${shown.join(",")}}` : `[${shown.join(",")}]`}`;
}

function readFilters(body: ObjectTree, context: ParseContext): Filters {
  let queries: Filters["queries"] = [];
  let named = false;
  let keyed = true;
  let other = false;
  let otherKey: string | undefined;
  for (const { key, value } of body.entries)
    if (key === "other_bucket" && value.kind === "boolean") other = readBoolean(value);
    else if (key === "keyed" && value.kind === "boolean") keyed = readBoolean(value);
    else if (key === "other_bucket_key" && value.kind === "string") otherKey = readText(value);
    else if (key === "filters" && value.kind === "object") {
      named = true;
      queries = readNamed(value, context);
    } else if (key === "filters" && value.kind === "array")
      queries = value.items.map((item, at) => ({ key: String(at), query: context.parseQuery(item) }));
    else throw unknown(key, value, context.name);
  if (queries.length === 0) throw illegalArgument("[filters] cannot be empty.");
  return { queries, named, keyed, otherKey: otherKey ?? (other ? "_other_" : undefined) };
}

function readNamed(tree: ObjectTree, { parseQuery }: ParseContext): Filters["queries"] {
  const queries = tree.entries.map(({ key, value }) => ({ key, query: parseQuery(value) }));
  return queries.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function unknown(key: string, value: Tree, name: string) {
  return parsingError(value, `Unknown key for a ${tokenOf(value)} in [${name}]: [${key}].`);
}
