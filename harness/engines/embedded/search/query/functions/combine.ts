import { illegalArgument } from "../../../errors.ts";

/** A function of a `function_score`, its weight, and what it says of one document. */
export interface Said {
  readonly value: number;
  readonly weight: number | undefined;
}

const scoreModes: Readonly<Record<string, (said: readonly Said[]) => number>> = {
  FIRST: (said) => said[0]?.value ?? 1,
  MULTIPLY: (said) => said.reduce((product, { value }) => product * value, 1),
  MAX: (said) => (said.length === 0 ? 1 : Math.max(...said.map(({ value }) => value))),
  MIN: (said) => (said.length === 0 ? 1 : Math.min(...said.map(({ value }) => value))),
  SUM: (said) => total(said, 1),
  AVG: (said) => total(said, weights(said)),
};

function weights(said: readonly Said[]): number {
  return said.reduce((sum, { weight = 1 }) => sum + weight, 0);
}

function total(said: readonly Said[], divisor: number): number {
  return weights(said) === 0 ? 1 : said.reduce((sum, { value }) => sum + value, 0) / divisor;
}

const boostModes: Readonly<Record<string, (score: number, factor: number) => number>> = {
  MULTIPLY: (score, factor) => score * factor,
  REPLACE: (_, factor) => factor,
  SUM: (score, factor) => score + factor,
  AVG: (score, factor) => (factor + score) / 2,
  MIN: Math.min,
  MAX: Math.max,
};

/** How what several functions say becomes one factor. */
export function scoreModeOf(name: string) {
  return modeOf(scoreModes, name, "FunctionScoreQuery.ScoreMode");
}

/** How the factor and the score of the query become one score. */
export function boostModeOf(name: string) {
  return modeOf(boostModes, name, "CombineFunction");
}

function modeOf<Mode>(modes: Readonly<Record<string, Mode>>, name: string, type: string): Mode {
  const upper = name.toUpperCase();
  const mode = Object.hasOwn(modes, upper) ? modes[upper] : undefined;
  if (mode) return mode;
  throw illegalArgument(`No enum constant org.elasticsearch.common.lucene.search.function.${type}.${upper}`);
}
