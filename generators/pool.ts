import { createRng, type Rng } from "./rng.ts";
import { writeSentence } from "./sentence.ts";

/** Sentences written once for the process: to draw one is far cheaper than to write one. The same for every seed. */
export interface SentencePool {
  readonly sentences: readonly string[];
  /** All sentences as UTF-8, one behind the other, each followed by a space. */
  readonly bytes: Buffer;
  /** Where each sentence begins, and behind the last where they end. */
  readonly starts: Uint32Array;
  /** The longest sentence with its space, in bytes. */
  readonly longest: number;
  /** Sentences that may be cut at any character. */
  readonly ascii: readonly string[];
}

const poolBits = 12;
let pool: SentencePool | undefined;

/** The pool, written when it is first asked for. */
export function sentencePool(): SentencePool {
  pool ??= fillPool();
  return pool;
}

/** The number of a sentence in the pool. */
export function drawSentence(rng: Rng): number {
  return rng.next() >>> (32 - poolBits);
}

function fillPool(): SentencePool {
  const sentences = Array.from({ length: 2 ** poolBits }, (_, index) =>
    writeSentence(createRng(0, "pool", index)),
  );
  const starts = new Uint32Array(sentences.length + 1);
  let longest = 0;
  for (const [index, text] of sentences.entries()) {
    const bytes = Buffer.byteLength(text) + 1;
    starts[index + 1] = (starts[index] as number) + bytes;
    longest = Math.max(longest, bytes);
  }
  return {
    sentences,
    bytes: Buffer.from(`${sentences.join(" ")} `),
    starts,
    longest,
    ascii: sentences.filter((text) => Buffer.byteLength(text) === text.length),
  };
}
