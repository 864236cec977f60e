import { type AggregationType, type Bucket, defineAggregation } from "../frame/aggregation.ts";
import { readOptions } from "../frame/options.ts";
import { sourceOf } from "../values/source.ts";
import { fieldOptions, requiredSource } from "../values/source-options.ts";
import { collectBucket, singleBucket } from "./single-bucket.ts";

const demand = { type: "missing", takes: () => true, fallback: "keyword" };

/** `missing`: the documents without a value in a field. */
export const missing: AggregationType = {
  acceptsSubs: true,
  parse(body) {
    const options = requiredSource(readOptions("missing", body, fieldOptions));
    return defineAggregation<Bucket>({
      ...singleBucket("missing"),
      prepare({ shard, now }) {
        const source = sourceOf(shard, options, demand, now);
        return (subs) => {
          const values = source.kind === "terms" ? source.terms() : source.numbers();
          return collectBucket(subs, (ordinal) => values.advance(ordinal) === 0);
        };
      },
    });
  },
};
