import type { ProcessorFactory } from "../processor.ts";
import { htmlText } from "../text/html.ts";
import { stringProcess } from "./string.ts";

export const htmlStrip: ProcessorFactory = (config) => stringProcess(config, htmlText);
