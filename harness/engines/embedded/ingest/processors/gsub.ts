import { javaRegex, javaReplacement } from "../java-regex.ts";
import type { ProcessorFactory } from "../processor.ts";
import { stringProcess } from "./string.ts";

export const gsub: ProcessorFactory = (config) => {
  const pattern = javaRegex(config.string("pattern"));
  const replace = javaReplacement(config.string("replacement"));
  return stringProcess(config, (text) =>
    text.replace(pattern, (...found: unknown[]) =>
      replace(
        found.slice(
          0,
          found.findIndex((each) => typeof each === "number"),
        ) as (string | undefined)[],
      ),
    ),
  );
};
