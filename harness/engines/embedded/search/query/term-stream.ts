import type { PostingsWalk } from "../columns/term-postings.ts";
import type { ScoreStream } from "./score-stream.ts";
import type { Scoring } from "./similarity.ts";
import type { Stretch } from "./stretch.ts";

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
