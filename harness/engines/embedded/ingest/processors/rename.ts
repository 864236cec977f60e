import { illegalArgument } from "../../errors.ts";
import type { ProcessorFactory } from "../processor.ts";
import { compileTemplate } from "../template.ts";

export const rename: ProcessorFactory = (config) => {
  const field = compileTemplate(config.string("field"));
  const target = compileTemplate(config.string("target_field"));
  const ignoreMissing = config.boolean("ignore_missing", false);
  const override = config.boolean("override", false);
  return (document) => {
    const from = field(document);
    const to = target(document);
    const value = document.find(from);
    if (value === undefined) {
      if (ignoreMissing) return;
      throw illegalArgument(`field [${from}] doesn't exist`);
    }
    if (document.has(to) && !override) throw illegalArgument(`field [${to}] already exists`);
    document.remove(from);
    document.set(to, value);
  };
};
