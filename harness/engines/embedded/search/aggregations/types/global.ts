import { illegalArgument } from "../../../errors.ts";
import { parsingError } from "../../syntax/malformed.ts";
import { tokenOf } from "../../syntax/tree.ts";
import { type AggregationType, type Bucket, defineAggregation } from "../frame/aggregation.ts";
import { collectBucket, singleBucket } from "./single-bucket.ts";

/** `global`: all documents, whatever the query. */
export const global: AggregationType = {
  acceptsSubs: true,
  parse(body, { name }) {
    const [first] = body.entries;
    if (first)
      throw parsingError(
        first.value,
        `Expected [FIELD_NAME] under a [START_OBJECT], but got a [${tokenOf(first.value)}] in [${name}]`,
      );
    return defineAggregation<Bucket>({
      ...singleBucket("global"),
      prepare({ parents }) {
        const parent = parents.at(-1);
        if (parent)
          throw illegalArgument(
            `Aggregation [${parent.name}] cannot have a global sub-aggregation [${name}]. Global aggregations can only be defined as top level aggregations`,
          );
        return (subs) => collectBucket(subs, () => true);
      },
    });
  },
};
