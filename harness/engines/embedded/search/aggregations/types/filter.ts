import { type AggregationType, type Bucket, defineAggregation } from "../frame/aggregation.ts";
import { prepareFilter } from "./prepare-filter.ts";
import { collectBucket, singleBucket } from "./single-bucket.ts";

/** `filter`: the documents that match a query. */
export const filter: AggregationType = {
  acceptsSubs: true,
  parse(body, { parseQuery }) {
    const query = parseQuery(body);
    return defineAggregation<Bucket>({
      ...singleBucket("filter"),
      checksSubsFirst: true,
      queries: [query],
      prepare({ shard }) {
        const matcher = prepareFilter(query, shard);
        return (subs) => {
          const bound = matcher();
          return collectBucket(subs, (ordinal) => bound.matches(ordinal));
        };
      },
    });
  },
};
