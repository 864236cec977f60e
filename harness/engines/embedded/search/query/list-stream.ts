import { behindAll } from "../columns/term-postings.ts";
import type { ScoreStream } from "./score-stream.ts";
import type { Stretch } from "./stretch.ts";

/** The documents of a list, with one score. */
export class ListStream implements ScoreStream {
  readonly #ordinals: ArrayLike<number>;
  readonly #score: number;
  #at = 0;

  /** `ordinals` are ascending. */
  constructor(ordinals: ArrayLike<number>, score: number) {
    this.#ordinals = ordinals;
    this.#score = score;
  }

  get next(): number {
    return this.#ordinals[this.#at] ?? behindAll;
  }

  read(stretch: Stretch): void {
    for (let { next } = this; next < stretch.to; next = this.next) {
      stretch.add(next, this.#score);
      this.#at++;
    }
  }
}
