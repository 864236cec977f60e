import type { ProcessorFactory } from "../processor.ts";
import { stringProcess } from "./string.ts";

export const lowercase: ProcessorFactory = (config) => stringProcess(config, (text) => text.toLowerCase());

export const uppercase: ProcessorFactory = (config) => stringProcess(config, (text) => text.toUpperCase());
