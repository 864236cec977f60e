import type { ObjectTree } from "../../syntax/tree.ts";
import type { PipelineWork } from "../frame/pipeline.ts";
import { bucketMetrics, parseBucketMetric } from "./bucket-metrics.ts";
import { parseCumulativeSum, parseSerialDiff } from "./histogram-pipelines.ts";

/** Reads what stands after the name of a pipeline aggregation. */
export type PipelineParser = (body: ObjectTree, name: string) => PipelineWork;

/** The pipeline aggregations of the engine by name. */
export const pipelineTypes: Readonly<Record<string, PipelineParser>> = {
  ...Object.fromEntries(
    Object.entries(bucketMetrics).map(([type, summary]) => [type, parseBucketMetric(summary)]),
  ),
  cumulative_sum: parseCumulativeSum,
  serial_diff: parseSerialDiff,
};
