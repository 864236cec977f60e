import type { EngineProvider } from "../engines/engine.ts";

/** One figure. A ratio is to a baseline that was taken in the same run, for the machine is shared and noisy. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline?: number;
  readonly ratio?: number;
}

export interface BenchContext {
  readonly engine: EngineProvider;
  /** A folder of the run's own. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** Tells what goes on; benchmarks take minutes. */
  readonly say: (line: string) => void;
}

export interface Benchmark {
  readonly name: string;
  readonly description: string;
  /** Why it has nothing to measure with this engine. */
  skip?(context: Pick<BenchContext, "engine">): string | undefined;
  run(context: BenchContext): AsyncGenerator<Measurement>;
}

/** The middle of several values: what a noisy machine moves least. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle) - 1] as number)) / 2;
}
