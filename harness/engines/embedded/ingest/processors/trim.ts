import type { ProcessorFactory } from "../processor.ts";
import { stringProcess } from "./string.ts";

// Java's trim takes every character up to the space and no other: not U+00A0, which JavaScript's takes.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes
const ends = /^[\u0000-\u0020]+|[\u0000-\u0020]+$/g;

export const trim: ProcessorFactory = (config) => stringProcess(config, (text) => text.replace(ends, ""));
