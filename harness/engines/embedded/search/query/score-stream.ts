import type { PostingsWalk } from "../columns/term-postings.ts";
import type { Scoring } from "./similarity.ts";
import type { Stretch } from "./stretch.ts";

/** The scores of all matches of a query, a stretch of documents after another: of many it takes far less than to ask for each. */
export interface ScoreStream {
  /** No match that is to come is before this ordinal; infinite at the end. */
  readonly next: number;
  /** Adds the scores of the matches that are to come before the end of a stretch; none of them is before it. */
  read(stretch: Stretch): void;
}

/** The scores of one term, by how often it is in a document and the encoded length of that. */
export class TermStream implements ScoreStream {
  readonly #walk: PostingsWalk;
  readonly #score: Scoring;
  readonly #encodedLengths: Uint8Array;

  constructor(walk: PostingsWalk, score: Scoring, encodedLengths: Uint8Array) {
    this.#walk = walk;
    this.#score = score;
    this.#encodedLengths = encodedLengths;
  }

  get next(): number {
    return this.#walk.ordinal;
  }

  read(stretch: Stretch): void {
    const { to } = stretch;
    const walk = this.#walk;
    const score = this.#score;
    const lengths = this.#encodedLengths;
    for (let { ordinal } = walk; ordinal < to; ordinal = walk.ordinal) {
      stretch.add(ordinal, score(walk.frequency, lengths[ordinal] as number));
      walk.step();
    }
  }
}

/** The sums of several, of which any may match. */
export class SumStream implements ScoreStream {
  readonly #parts: readonly ScoreStream[];

  constructor(parts: readonly ScoreStream[]) {
    this.#parts = parts;
  }

  get next(): number {
    return firstOf(this.#parts);
  }

  read(stretch: Stretch): void {
    for (const part of this.#parts) part.read(stretch);
  }
}

function firstOf(streams: readonly ScoreStream[]): number {
  let first = Number.POSITIVE_INFINITY;
  for (const { next } of streams) if (next < first) first = next;
  return first;
}
