import { ElasticsearchError } from "../../errors.ts";
import type { ProcessorFactory } from "../processor.ts";
import { compileTemplate } from "../template.ts";

export const fail: ProcessorFactory = (config) => {
  const message = compileTemplate(config.string("message"));
  return (document) => {
    throw new ElasticsearchError({
      type: "fail_processor_exception",
      reason: message(document),
      status: 500,
    });
  };
};
