import { ElasticsearchError } from "../../../errors.ts";

const maxBuckets = 65_536;

/** What the merging of results shares: the count of buckets made, which is limited. */
export class ReduceContext {
  #buckets = 0;

  /** Counts buckets of the answer. */
  count(buckets: number): void {
    this.#buckets += buckets;
    if (this.#buckets > maxBuckets) throw tooManyBuckets("this number of buckets was exceeded");
  }
}

/** 400 `too_many_buckets_exception`, as an index reports it. */
export function tooManyBuckets(seen: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "too_many_buckets_exception",
    reason: `Trying to create too many buckets. Must be less than or equal to: [${maxBuckets}] but ${seen}. This limit can be set by changing the [search.max_buckets] cluster level setting.`,
    status: 400,
    metadata: { max_buckets: maxBuckets },
  });
}

/** Refuses a size that alone passes the limit. */
export function checkBucketLimit(size: number): void {
  if (size > maxBuckets) throw tooManyBuckets(`was [${size}]`);
}
