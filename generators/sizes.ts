import type { Rng } from "./rng.ts";

const kb = 1024;
const mb = 1024 * kb;

/** Sizes in bytes of small, medium, large and huge payloads, as connectors meet them. */
export const payloadBytes = {
  html: [100 * kb, 1 * mb, 8 * mb, 25 * mb],
  text: [1 * kb, 256 * kb, 1 * mb, 20 * mb],
} as const;

/** How often a small, medium, large and huge payload occurs; huge ones are over the limit for content, and no row holds one. */
export const payloadWeights = {
  files: [0.58, 0.3, 0.1, 0.02],
  database: [0.65, 0.3, 0.05, 0],
} as const;

/** A size in bytes: at most the size of a class drawn by weight, at least four fifths of it. */
export function pickSize(
  rng: Rng,
  kind: keyof typeof payloadBytes,
  weights: keyof typeof payloadWeights = "files",
): number {
  const bytes = rng.weighted(payloadBytes[kind], payloadWeights[weights]);
  return rng.int(Math.ceil(bytes * 0.8), bytes);
}
