import { behindAll } from "../columns/term-postings.ts";
import { type Stretch, withStretches } from "./stretch.ts";

/** The scores of all matches of a query, a stretch of documents after another: of many it takes far less than to ask for each. */
export interface ScoreStream {
  /** No match that is to come is before this ordinal, which is `behindAll` at the end. */
  readonly next: number;
  /** Adds the scores of the matches that are to come before the end of a stretch; none of them is before it. */
  read(stretch: Stretch): void;
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

/** What several make together of each document that any of them matches. */
export class CombinedStream implements ScoreStream {
  readonly #parts: readonly ScoreStream[];
  readonly #combine: (scores: readonly number[], ordinal: number) => number | undefined;

  /** `combine` is given the scores of those that match a document, and gives its score, or undefined when it is none. */
  constructor(
    parts: readonly ScoreStream[],
    combine: (scores: readonly number[], ordinal: number) => number | undefined,
  ) {
    this.#parts = parts;
    this.#combine = combine;
  }

  get next(): number {
    return firstOf(this.#parts);
  }

  read(stretch: Stretch): void {
    withStretches(this.#parts.length + 1, ([any, ...each]) => any && this.#readInto(stretch, any, each));
  }

  #readInto(stretch: Stretch, any: Stretch, each: readonly Stretch[]): void {
    any.move(stretch.from, stretch.to);
    for (const [at, own] of each.entries()) {
      own.move(stretch.from, stretch.to);
      this.#parts[at]?.read(own);
      own.visit(Number.NEGATIVE_INFINITY, (ordinal) => {
        any.add(ordinal, 0);
        return Number.NEGATIVE_INFINITY;
      });
    }
    const scores: number[] = [];
    any.visit(Number.NEGATIVE_INFINITY, (ordinal) => {
      scores.length = 0;
      for (const own of each) {
        const sum = own.sumOf(ordinal);
        if (sum !== undefined) scores.push(Math.fround(sum));
      }
      const score = this.#combine(scores, ordinal);
      if (score !== undefined) stretch.add(ordinal, score);
      return Number.NEGATIVE_INFINITY;
    });
  }
}

/** The streams of all; undefined when one has none. */
export function streamsOf(
  matchers: readonly { readonly stream?: (() => ScoreStream) | undefined }[],
): (() => readonly ScoreStream[]) | undefined {
  if (!matchers.every(({ stream }) => stream)) return undefined;
  return () => matchers.flatMap((each) => each.stream?.() ?? []);
}

function firstOf(streams: readonly ScoreStream[]): number {
  let first = behindAll;
  for (const { next } of streams) if (next < first) first = next;
  return first;
}
