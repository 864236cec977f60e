import type { ProcessorFactory } from "../processor.ts";

export const drop: ProcessorFactory = () => () => false;
