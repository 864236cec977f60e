import type { Aggregation, Bucket, Part } from "./aggregation.ts";

/** An aggregation that computes from the results of others. */
export interface Pipeline {
  readonly name: string;
  readonly type: string;
  readonly meta: string | undefined;
  readonly work: PipelineWork;
}

/** What a kind of pipeline does with its options. */
export interface PipelineWork {
  /** What the server says of it before it runs a search: one line for each thing that is wrong. */
  problems(around: PipelineSurroundings): readonly string[];
  readonly run: PipelineRun;
}

/** Where a pipeline stands: among which aggregations, inside which. */
export interface PipelineSurroundings {
  readonly siblings: readonly Aggregation[];
  readonly parent: Aggregation | undefined;
}

export type PipelineRun =
  /** Computes one result from its siblings. */
  | { readonly kind: "sibling"; compute(parts: readonly Part[]): Computed }
  /** Adds a result to each of the buckets that it stands in; undefined adds nothing. */
  | { readonly kind: "parent"; compute(buckets: readonly Bucket[]): readonly (Computed | undefined)[] };

/** A result without its name. */
export type Computed = Pick<Part, "shape" | "result">;
