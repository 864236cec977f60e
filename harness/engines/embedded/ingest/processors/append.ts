import { isDeepStrictEqual } from "node:util";
import type { Json } from "../../json.ts";
import type { ProcessorFactory } from "../processor.ts";
import { compileTemplate, compileValue } from "../template.ts";

export const append: ProcessorFactory = (config) => {
  const field = compileTemplate(config.string("field"));
  const value = compileValue(config.required("value"));
  const allowDuplicates = config.boolean("allow_duplicates", true);
  return (document) => {
    const path = field(document);
    const there = document.find(path) ?? null;
    const list: Json[] = there === null ? [] : Array.isArray(there) ? [...there] : [there];
    const given = value(document);
    for (const each of Array.isArray(given) ? given : [given])
      if (allowDuplicates || !list.some((held) => isDeepStrictEqual(held, each))) list.push(each);
    document.set(path, list);
  };
};
