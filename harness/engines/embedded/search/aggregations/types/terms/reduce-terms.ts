import { illegalArgument } from "../../../../errors.ts";
import type { Part } from "../../frame/aggregation.ts";
import { bucketComparator, isCountDescending, isKeyOrder } from "../../frame/order.ts";
import { checkOrderOfResults } from "../../frame/order-path.ts";
import type { ReduceContext } from "../../frame/reduce-context.ts";
import { reduceSeparately } from "../../frame/reduce-parts.ts";
import { compareTermKeys } from "./terms-collector.ts";
import type { TermBucket, TermKey, TermsOptions, TermsResult } from "./terms-result.ts";

/** A bucket of one or several indices, whose results are merged when somebody asks. */
class MergedBucket {
  readonly key: TermKey;
  docCount = 0;
  docCountError = 0;
  readonly #context: ReduceContext;
  readonly #lists: (readonly Part[])[] = [];
  #parts: Part[] | undefined;

  constructor(key: TermKey, context: ReduceContext) {
    this.key = key;
    this.#context = context;
  }

  add({ docCount, parts }: TermBucket, error: number): void {
    this.docCount += docCount;
    this.docCountError -= error;
    this.#lists.push(parts);
  }

  get parts(): Part[] {
    this.#parts ??= reduceSeparately(this.#lists, this.#context);
    return this.#parts;
  }
}

/** Sums up the buckets of several indices, puts them in order and keeps the first. */
export function reduceTerms(
  results: readonly TermsResult[],
  options: TermsOptions,
  context: ReduceContext,
): TermsResult {
  const known = ofOneKind(
    results.filter(({ typeName }) => typeName !== "umterms"),
    options.name,
  );
  const [first] = known;
  if (!first) return results[0] as TermsResult;
  let error: number = 0;
  let otherDocCount = 0;
  const merged = new Map<TermKey, MergedBucket>();
  for (const result of known) {
    const own = errorOf(result, options);
    error = error === -1 || own === -1 ? -1 : error + own;
    otherDocCount += result.otherDocCount;
    for (const bucket of result.buckets) {
      let into = merged.get(bucket.key);
      if (!into) {
        into = new MergedBucket(bucket.key, context);
        merged.set(bucket.key, into);
      }
      into.add(bucket, own);
    }
  }
  const compare = bucketComparator<MergedBucket>(options.order, {
    compareKeys: (a, b) => compareTermKeys(a.key, b.key),
    find: ({ parts }, name) => parts.find((part) => part.name === name),
    discardsNaN: false,
  });
  const all = [...merged.values()].filter(({ docCount }) => docCount >= options.minDocCount);
  const [one, another] = all;
  if (one && another) checkOrderOfResults(options.order, one.parts);
  all.sort(compare);
  const shown = all.slice(0, options.size);
  for (const { docCount } of all.slice(options.size)) otherDocCount += docCount;
  context.count(shown.length);
  return {
    typeName: known.some(({ typeName }) => typeName === "dterms") ? "dterms" : first.typeName,
    format: first.format,
    term: first.term,
    docCountError: error === -1 ? -1 : results.length === 1 ? 0 : error,
    otherDocCount,
    buckets: shown.map(({ key, docCount, docCountError, parts }) => ({
      key,
      docCount,
      docCountError: error === -1 ? -1 : docCountError + error,
      parts,
    })),
  };
}

/** How many documents an index may have left out of a bucket: as many as its last bucket has, when it cut any off. */
function errorOf({ buckets }: TermsResult, { shardSize, order }: TermsOptions): number {
  if (buckets.length === 0 || buckets.length < shardSize || isKeyOrder(order)) return 0;
  if (!isCountDescending(order)) return -1;
  return Math.min(...buckets.map(({ docCount }) => docCount));
}

/** Numbers do not go into a sum that began with texts; the server forgets texts where numbers came first. */
function ofOneKind(results: readonly TermsResult[], name: string): readonly TermsResult[] {
  const isText = ({ typeName }: TermsResult) => typeName === "sterms";
  const [first] = results;
  if (first && !isText(first)) return results.filter((each) => !isText(each));
  if (results.every(isText)) return results;
  throw illegalArgument(
    `Merging/Reducing the aggregations failed when computing the aggregation [${name}] because the field you gave in the aggregation query existed as two different types in two different indices`,
  );
}
