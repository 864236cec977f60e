import { illegalArgument } from "../../../errors.ts";
import type { Field } from "../../../mapping/field.ts";
import type { ScalarTree } from "../../syntax/tree.ts";
import { type AggregationType, type Binding, defineAggregation } from "../frame/aggregation.ts";
import { type ReadOptions, readOptions } from "../frame/options.ts";
import { type BucketOrder, byCount, byKey, isKeyOrder, orderOption } from "../frame/order.ts";
import { checkOrder } from "../frame/order-path.ts";
import { atLeast, boolean, text } from "../frame/scalar-options.ts";
import { kindOfType } from "../values/aggregated-field.ts";
import { type Demand, type Source, sourceOf } from "../values/source.ts";
import { fieldOptions, formatOption, requiredSource, scriptOption } from "../values/source-options.ts";
import { excludeOption, includeOption, termFilter } from "./terms/include-exclude.ts";
import { reduceTerms } from "./terms/reduce-terms.ts";
import { keyText, renderTerms } from "./terms/render-terms.ts";
import { collectTerms } from "./terms/terms-collector.ts";
import type { TermsOptions, TermsResult } from "./terms/terms-result.ts";

const demand: Demand = { type: "terms", takes: (type) => kindOfType(type) !== "other", fallback: "keyword" };

const optionsOf = (name: string) => ({
  ...fieldOptions,
  ...formatOption,
  ...scriptOption,
  show_term_doc_count_error: boolean,
  shard_size: atLeast(1, "shardSize", name),
  min_doc_count: atLeast(0, "minDocCount", name),
  shard_min_doc_count: atLeast(0, "shardMinDocCount", name),
  size: atLeast(1, "size", name),
  execution_hint: text,
  collect_mode: { ...text, read: collectMode },
  order: orderOption,
  include: includeOption,
  exclude: excludeOption,
});

/** `terms`: a bucket for each value. */
export const terms: AggregationType = {
  acceptsSubs: true,
  parse(body, context) {
    const given = readOptions("terms", body, optionsOf(context.name));
    const source = requiredSource(given);
    const options = termsOptions(context.name, given);
    return defineAggregation<TermsResult>({
      yields: "buckets",
      prepare(binding) {
        const { aggregation, shard, now } = binding;
        const values = sourceOf(shard, source, demand, now);
        if (!isCountedByFilters(binding, values, given)) checkOrder(options.order, aggregation.subs);
        return (subs) => {
          // What is wrong with the aggregations inside comes first.
          const accepts = termFilter(given, values, context.name, now);
          return collectTerms({ values, options, accepts, subs, shard });
        };
      },
      reduce: (results, reducing) => reduceTerms(results, options, reducing),
      typeName: ({ typeName }) => (typeName === "umterms" ? "sterms" : typeName),
      render: (result, rendering) => renderTerms(result, options, rendering),
      buckets: ({ buckets }) => buckets,
      keys: (result) => result.buckets.map(({ key }) => keyText(key, result)),
    });
  },
};

/**
 * The server counts the keywords of a whole index by running a filter for each, and then does not check the order
 * before it merges.
 */
function isCountedByFilters(
  { parents, matchesAll, shard, aggregation }: Binding,
  { type, isMapped }: Source,
  { missing, execution_hint: hint }: { missing?: ScalarTree; execution_hint?: string },
): boolean {
  if (parents.length > 0 || !matchesAll || missing || hint === "map") return false;
  const isPlain = isMapped && type === "keyword" && !hasNested(shard.index.mapping.root);
  return isPlain && aggregation.subs.every((sub) => sub.type !== "top_hits");
}

function hasNested({ properties }: Field): boolean {
  return [...(properties?.values() ?? [])].some((child) => child.type === "nested" || hasNested(child));
}

function termsOptions(name: string, given: ReadOptions<ReturnType<typeof optionsOf>>): TermsOptions {
  const { size = 10, order = [byCount, byKey] } = given;
  return {
    name,
    size,
    shardSize: Math.max(size, given.shard_size ?? suggestedShardSize(size, order)),
    minDocCount: given.min_doc_count ?? 1,
    shardMinDocCount: Math.min(given.shard_min_doc_count ?? 0, given.min_doc_count ?? 1),
    order,
    showsErrors: given.show_term_doc_count_error ?? false,
  };
}

/** Each index gives more buckets than the answer shows, so that fewer go missing in the sum. */
function suggestedShardSize(size: number, order: readonly BucketOrder[]): number {
  if (isKeyOrder(order)) return size;
  return Math.min(Math.trunc(size * 1.5 + 10), 2 ** 31 - 1);
}

function collectMode(tree: Parameters<typeof text.read>[0]): string {
  const mode = text.read(tree);
  if (mode === "depth_first" || mode === "breadth_first") return mode;
  throw illegalArgument(`No enum constant for collect mode [${(tree as ScalarTree).literal}]`);
}
