/** How many documents are scored in one go: what is kept of them stays near the processor. */
const stretchLength = 4096;
/** Where no more than one in so many documents matches, they are found faster by their marks than by their sums. */
const sparse = 32;

/** Documents from one ordinal to below another, and what is known of them: nothing, but where something was added. */
export class Stretch {
  from = 0;
  to = 0;
  /** How many documents match. */
  matches = 0;
  /** Of each document the sum of its scores, in double precision. */
  readonly #sums = new Float64Array(stretchLength);
  /** 1 for a match. */
  readonly #marks = new Uint8Array(stretchLength);
  readonly #fourMarks = new Int32Array(this.#marks.buffer);

  /** Moves to an ordinal, and reaches as far as it can but not beyond `end`. */
  move(from: number, end: number): void {
    this.from = from;
    this.to = Math.min(from + stretchLength, end);
  }

  /** Adds to the score of a match. */
  add(ordinal: number, score: number): void {
    const at = ordinal - this.from;
    this.#sums[at] = (this.#sums[at] as number) + score;
    this.matches += 1 - (this.#marks[at] as number);
    this.#marks[at] = 1;
  }

  /** The sum of a document's scores; undefined when it does not match. */
  sumOf(ordinal: number): number | undefined {
    const at = ordinal - this.from;
    return this.#marks[at] === 1 ? this.#sums[at] : undefined;
  }

  /** Visits the matches whose sum is above a bound, ascending. A visit returns the bound for those that follow. */
  visit(bound: number, visit: (ordinal: number, sum: number) => number): void {
    const length = this.to - this.from;
    if (this.matches * sparse < length) this.#visitSparse(length, bound, visit);
    else this.#visitAll(length, bound, visit);
  }

  #visitAll(length: number, bound: number, visit: (ordinal: number, sum: number) => number): void {
    const sums = this.#sums;
    let above = bound;
    for (let at = 0; at < length; at++) {
      const sum = sums[at] as number;
      if (sum > above && this.#marks[at] === 1) above = visit(this.from + at, sum);
    }
  }

  #visitSparse(length: number, bound: number, visit: (ordinal: number, sum: number) => number): void {
    const fourMarks = this.#fourMarks;
    let above = bound;
    for (let four = 0; four * 4 < length; four++) {
      if (fourMarks[four] === 0) continue;
      for (let at = four * 4; at < four * 4 + 4; at++) {
        const sum = this.#sums[at] as number;
        if (this.#marks[at] === 1 && sum > above) above = visit(this.from + at, sum);
      }
    }
  }

  clear(): void {
    this.matches = 0;
    this.#sums.fill(0, 0, this.to - this.from);
    this.#marks.fill(0, 0, this.to - this.from);
  }
}

/** Kept, for new memory costs more than a search; there is nothing in them. */
const spare: Stretch[] = [];

/** Gives a number of empty stretches, which are taken back when they were used. */
export function withStretches(count: number, use: (stretches: readonly Stretch[]) => void): void {
  const stretches = Array.from({ length: count }, () => spare.pop() ?? new Stretch());
  try {
    use(stretches);
  } finally {
    for (const stretch of stretches) stretch.clear();
    spare.push(...stretches);
  }
}
