import { renderDouble } from "../../render/numbers.ts";
import type { Shape } from "../frame/aggregation.ts";
import type { Computed } from "../frame/pipeline.ts";
import { asString, type ValueFormat } from "../values/value-format.ts";

/** A number that a pipeline computed. */
export interface NumberResult {
  readonly value: number;
  readonly format: ValueFormat;
  /** Of an extreme: the keys of the buckets that have it. */
  readonly keys?: readonly string[];
}

const shape: Shape<NumberResult> = {
  typeName: ({ keys }) => (keys ? "bucket_metric_value" : "simple_value"),
  render({ value, format, keys }) {
    const isNumber = Number.isFinite(value);
    const text = isNumber ? asString("value", value, format) : undefined;
    return [
      `"value":${isNumber ? renderDouble(value) : "null"}`,
      ...(text === undefined ? [] : [text]),
      ...(keys ? [`"keys":${JSON.stringify(keys)}`] : []),
    ].join(",");
  },
  value: ({ value }) => value,
};

export function numberResult(result: NumberResult): Computed {
  return { shape: shape as Shape, result };
}
