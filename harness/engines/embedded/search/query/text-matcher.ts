import { PostingsCursor } from "../columns/postings.ts";
import type { TermPostings } from "../columns/term-postings.ts";
import type { Matcher, ScoredTerm } from "./query.ts";
import type { ScoreStream } from "./score-stream.ts";
import type { Scoring } from "./similarity.ts";
import { TermStream } from "./term-stream.ts";

/** Matches the documents of one term of a text. What is streamed is not spread out. */
export class TextMatcher implements Matcher {
  readonly constantScore = undefined;
  readonly scored: ScoredTerm;
  readonly #postings: TermPostings;
  readonly #score: Scoring;
  readonly #encodedLengths: Uint8Array;
  #cursor: PostingsCursor | undefined;

  constructor(postings: TermPostings, score: Scoring, encodedLengths: Uint8Array, scored: ScoredTerm) {
    this.#postings = postings;
    this.#score = score;
    this.#encodedLengths = encodedLengths;
    this.scored = scored;
  }

  get candidates(): ArrayLike<number> {
    return this.#postings.ordinals;
  }

  matches(ordinal: number): boolean {
    return this.#find(ordinal) !== -1;
  }

  score(ordinal: number): number {
    const frequency = this.#postings.frequency(this.#find(ordinal));
    return this.#score(frequency, this.#encodedLengths[ordinal] as number);
  }

  stream(): ScoreStream {
    return new TermStream(this.#postings.walk(), this.#score, this.#encodedLengths);
  }

  #find(ordinal: number): number {
    this.#cursor ??= new PostingsCursor(this.#postings.ordinals);
    return this.#cursor.find(ordinal);
  }
}
