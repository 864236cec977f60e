import type { ProcessorFactory } from "../processor.ts";
import { compileTemplate } from "../template.ts";

export const pipeline: ProcessorFactory = (config) => {
  const name = compileTemplate(config.string("name"));
  const ignoreMissing = config.boolean("ignore_missing_pipeline", false);
  return (document, context) => context.runPipeline(name(document), document, { ignoreMissing });
};
