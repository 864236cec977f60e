import type { ObjectTree } from "../../syntax/tree.ts";
import type { Pipeline } from "../frame/pipeline.ts";

/** Reads what stands after the name of a pipeline aggregation. */
export type PipelineParser = (body: ObjectTree, name: string) => Pick<Pipeline, "problems" | "run">;

/** The pipeline aggregations of the engine by name. */
export const pipelineTypes: Readonly<Record<string, PipelineParser>> = {};
