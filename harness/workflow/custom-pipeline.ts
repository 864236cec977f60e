import type { Client, estypes } from "@elastic/elasticsearch";
import type { PipelineSettings } from "../../connectors/framework/sync/pipeline.ts";
import { UnavailableError } from "../lib/errors.ts";
import { DEFAULT_PIPELINE } from "./content-pipeline.ts";

/** The pipelines of one index: its own, and the two that it calls. */
export const pipelineNames = (index: string) => ({
  own: index,
  inference: `${index}@ml-inference`,
  custom: `${index}@custom`,
});

/**
 * Makes pipelines for one index, as Kibana does when people copy and customise: the default one's steps under the
 * index's name, which call `<index>@ml-inference` and `<index>@custom` once text is extracted and before it is tidied.
 * The two are empty; what people put in stays when this is called again.
 */
export async function customisePipeline(
  client: Client,
  index: string,
  settings: PipelineSettings,
): Promise<PipelineSettings> {
  const { own, inference, custom } = pipelineNames(index);
  const steps = await defaultSteps(client);
  const there = await client.ingest.getPipeline({ id: `${index}@*` }, { ignore: [404] });
  for (const [id, purpose] of [
    [inference, "inference"],
    [custom, "processors of your own"],
  ] as const) {
    if (id in there) continue;
    await client.ingest.putPipeline({
      id,
      description: `${purpose} for the index ${index}`,
      version: 1,
      processors: [],
    });
  }
  const calls: estypes.IngestProcessorContainer[] = [
    {
      pipeline: { name: inference, if: "ctx?._run_ml_inference == true", tag: "index_ml_inference_pipeline" },
    },
    { pipeline: { name: custom, tag: "index_custom_pipeline" } },
  ];
  const tidying = steps.findIndex((step) => "gsub" in step);
  const at = tidying === -1 ? steps.length - 1 : tidying;
  await client.ingest.putPipeline({
    id: own,
    description: `What is done with documents for the index ${index}`,
    version: 1,
    processors: [...steps.slice(0, at), ...calls.map(noting), ...steps.slice(at)],
  });
  return { ...settings, name: own };
}

async function defaultSteps(client: Client): Promise<readonly estypes.IngestProcessorContainer[]> {
  const { name } = DEFAULT_PIPELINE;
  const found = await client.ingest.getPipeline({ id: name }, { ignore: [404] });
  const steps = found[name]?.processors;
  if (steps) return steps;
  throw new UnavailableError(
    `[pipeline] this Elasticsearch lacks the pipeline ${name}, whose steps were to be copied`,
  );
}

/** A document is not lost because a pipeline called on its way fails; what failed is noted in it. */
function noting(step: estypes.IngestProcessorContainer): estypes.IngestProcessorContainer {
  const value = `the pipeline ${step.pipeline?.name} failed: {{ _ingest.on_failure_message }}`;
  return {
    pipeline: {
      ...(step.pipeline as estypes.IngestPipelineProcessor),
      on_failure: [{ append: { field: "_ingestion_errors", value: [value] } }],
    },
  };
}
