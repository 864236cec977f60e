import { illegalArgument } from "../../errors.ts";
import type { ProcessorFactory } from "../processor.ts";
import { stringProcess } from "./string.ts";

export const urldecode: ProcessorFactory = (config) => stringProcess(config, decode);

/** As forms encode: a plus is a space. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    // The one thing that can be wrong is an escape sequence.
    throw illegalArgument(`Could not URL-decode value.`);
  }
}
