import type { ScalarTree } from "../../syntax/tree.ts";
import { type AggregationType, defineAggregation } from "../frame/aggregation.ts";
import { readOptions } from "../frame/options.ts";
import { atLeast, integer, text } from "../frame/scalar-options.ts";
import { sourceOf } from "../values/source.ts";
import { fieldOptions, requiredSource, scriptOption } from "../values/source-options.ts";

const demand = { type: "cardinality", takes: () => true, fallback: "keyword" };

type Found = ReadonlySet<string | number>;
const nothing: Found = new Set();

/** `cardinality`: how many different values there are, counted exactly where the server may estimate. */
export const cardinality: AggregationType = {
  acceptsSubs: false,
  parse(body, { name }) {
    const options = requiredSource(
      readOptions("cardinality", body, {
        ...fieldOptions,
        ...scriptOption,
        precision_threshold: atLeast(0, "precisionThreshold", name),
        execution_hint: text,
        rehash: { ...integer, takes: ["number", "string"], read: (tree) => (tree as ScalarTree).literal },
      }),
    );
    return defineAggregation<Found>({
      yields: "value",
      prepare({ shard, now }) {
        const source = sourceOf(shard, options, demand, now);
        return () => {
          const values = source.kind === "terms" ? source.terms() : source.numbers();
          const found: (Set<string | number> | undefined)[] = [];
          return {
            collect(ordinal, bucket) {
              const count = values.advance(ordinal);
              if (count === 0) return;
              let into = found[bucket];
              if (!into) {
                into = new Set();
                found[bucket] = into;
              }
              for (let at = 0; at < count; at++) into.add(values.value(at));
            },
            result: (bucket) => found[bucket] ?? nothing,
          };
        };
      },
      reduce: ([first = nothing, ...others]) =>
        others.length === 0 ? first : new Set([first, ...others].flatMap((each) => [...each])),
      typeName: () => "cardinality",
      render: (found) => `"value":${found.size}`,
      value: (found) => found.size,
    });
  },
};
