/** The ingest pipeline of a connector, as its record holds it; the flags travel with every document. */
export interface PipelineSettings {
  readonly name: string;
  readonly extract_binary_content: boolean;
  readonly reduce_whitespace: boolean;
  readonly run_ml_inference: boolean;
}

/** What the service tells the ingest pipeline with every document; the pipeline takes it out again. */
export type Flags = Readonly<Record<string, boolean>>;

export function pipelineFlags(pipeline: PipelineSettings | undefined): Flags {
  if (!pipeline) return {};
  return {
    _extract_binary_content: pipeline.extract_binary_content,
    _reduce_whitespace: pipeline.reduce_whitespace,
    _run_ml_inference: pipeline.run_ml_inference,
  };
}
