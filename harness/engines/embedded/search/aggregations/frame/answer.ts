import { ElasticsearchError } from "../../../errors.ts";
import type { Aggregation, AggregationTree, Bucket, CollectedPart, Part } from "./aggregation.ts";
import type { Pipeline } from "./pipeline.ts";
import { ReduceContext } from "./reduce-context.ts";
import { reduceSeparately } from "./reduce-parts.ts";
import { renderParts } from "./render-parts.ts";

/** Merges what several indices found and renders it: the members of `aggregations`. */
export function answerOf(
  tree: AggregationTree,
  found: readonly (readonly CollectedPart[])[],
  typedKeys: boolean,
): string | undefined {
  if (found.length === 0) return undefined;
  try {
    const parts = reduceSeparately(found, new ReduceContext());
    return renderParts(withPipelines(parts, tree), { typedKeys });
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError) || cause.status === 501) throw cause;
    throw reduceFailed(cause);
  }
}

/** The server merges results in its fetch phase, where no index is to blame. */
function reduceFailed(causedBy: ElasticsearchError): ElasticsearchError {
  return new ElasticsearchError({
    type: "search_phase_execution_exception",
    reason: "",
    status: causedBy.status,
    outer: { phase: "fetch", grouped: true, failed_shards: [] },
    rootCauses: [],
    causedBy,
  });
}

/** Runs the pipelines of a level, those inside its buckets first. */
function withPipelines(parts: readonly Part[], { aggregations, pipelines }: AggregationTree): Part[] {
  const done = parts.map((part) => {
    const aggregation = aggregations.find(({ name }) => name === part.name);
    return aggregation && hasPipelines(aggregation) ? inside(part, aggregation) : part;
  });
  for (const { name, meta, work } of pipelines)
    if (work.run.kind === "sibling") done.push({ name, meta, ...work.run.compute(done) });
  return done;
}

function hasPipelines({ subs, pipelines }: Aggregation): boolean {
  return pipelines.length > 0 || subs.some(hasPipelines);
}

/** A part with the results of pipelines in its buckets. */
function inside(part: Part, aggregation: Aggregation): Part {
  const tree = { aggregations: aggregation.subs, pipelines: aggregation.pipelines };
  const { shape, result } = part;
  const bucket = shape.bucket?.(result);
  if (bucket) return { ...part, result: { ...bucket, parts: withPipelines(bucket.parts, tree) } };
  const buckets = shape
    .buckets?.(result)
    .map((each) => ({ ...each, parts: withPipelines(each.parts, tree) }));
  if (!buckets) return part;
  return { ...part, result: { ...(result as object), buckets: withParents(buckets, aggregation.pipelines) } };
}

function withParents(buckets: readonly Bucket[], pipelines: readonly Pipeline[]): readonly Bucket[] {
  let done = buckets;
  for (const { name, meta, work } of pipelines) {
    if (work.run.kind !== "parent") continue;
    const added = work.run.compute(done);
    done = done.map((bucket, at) => {
      const computed = added[at];
      return computed ? { ...bucket, parts: [...bucket.parts, { name, meta, ...computed }] } : bucket;
    });
  }
  return done;
}

/** What is wrong with pipelines that stand in the wrong place or name what is not there. */
export function pipelineProblems(
  { aggregations, pipelines }: AggregationTree,
  parent?: Aggregation,
): string[] {
  return [
    ...pipelines.flatMap(({ work }) => work.problems({ siblings: aggregations, parent })),
    ...aggregations.flatMap((each) =>
      pipelineProblems({ aggregations: each.subs, pipelines: each.pipelines }, each),
    ),
  ];
}
