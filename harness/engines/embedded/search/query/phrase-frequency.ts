/** Where the terms of one place of a phrase stand in a text. */
export interface PhrasePart {
  /** Ascending. */
  readonly positions: readonly number[];
  /** The place in the phrase. */
  readonly offset: number;
  readonly terms: readonly string[];
}

/** How often a phrase is in a text, word by word. */
export function exactFrequency(parts: readonly PhrasePart[]): number {
  const [first, ...rest] = parts;
  if (!first) return 0;
  const others = rest.map(({ positions, offset }) => ({
    at: new Set(positions),
    shift: offset - first.offset,
  }));
  let count = 0;
  for (const position of first.positions)
    if (others.every(({ at, shift }) => at.has(position + shift))) count++;
  return count;
}

/** A part on its way through its positions. */
class Runner {
  readonly offset: number;
  readonly order: number;
  readonly #positions: readonly number[];
  #at = 0;
  /** Parts that share a term may not stand on the same word. */
  rivals: Runner[] = [];

  constructor({ positions, offset }: PhrasePart, order: number) {
    this.#positions = positions;
    this.offset = offset;
    this.order = order;
  }

  /** Where the phrase would begin if it were right around this part. */
  get start(): number {
    return (this.#positions[this.#at] as number) - this.offset;
  }

  get word(): number {
    return this.#positions[this.#at] as number;
  }

  /** Steps on; false at the end. */
  next(): boolean {
    this.#at++;
    return this.#at < this.#positions.length;
  }

  rivalOnSameWord(): Runner | undefined {
    return this.rivals.find((rival) => rival !== this && rival.word === this.word);
  }
}

function before(a: Runner, b: Runner): number {
  return a.start - b.start || a.offset - b.offset || a.order - b.order;
}

function lesser(a: Runner, b: Runner): Runner {
  return a.start < b.start || (a.start === b.start && a.offset < b.offset) ? a : b;
}

/**
 * How often the parts of a phrase stand within `slop` moves of each other; each time counts the less, the more
 * moves it takes. As Lucene does it: always the hindmost part steps on, and a match is counted when it can
 * come no nearer.
 */
export function sloppyFrequency(parts: readonly PhrasePart[], slop: number): number {
  const search = new SloppySearch(parts);
  let frequency = 0;
  for (let length = search.next(slop); length !== undefined; length = search.next(slop))
    frequency = Math.fround(frequency + Math.fround(1 / (1 + length)));
  return frequency;
}

class SloppySearch {
  readonly #runners: Runner[];
  #end = Number.NEGATIVE_INFINITY;
  #isOver = false;

  constructor(parts: readonly PhrasePart[]) {
    this.#runners = parts.map((part, order) => new Runner(part, order));
    for (const [at, part] of parts.entries()) {
      const runner = this.#runners[at] as Runner;
      runner.rivals = this.#runners.filter((_, other) =>
        parts[other]?.terms.some((term) => part.terms.includes(term)),
      );
    }
    for (const runner of this.#runners) this.#end = Math.max(this.#end, runner.start);
    this.#isOver = !this.#separate();
    this.#runners.sort(before);
  }

  /** The length of the next match; undefined when there is none. */
  next(slop: number): number | undefined {
    while (!this.#isOver) {
      const runner = this.#runners[0] as Runner;
      const limit = (this.#runners[1] as Runner).start;
      let length = this.#end - runner.start;
      for (;;) {
        if (!this.#advance(runner) || !this.#settle(runner)) {
          this.#isOver = true;
          return length <= slop ? length : undefined;
        }
        if (runner.start > limit) break;
        length = Math.min(length, this.#end - runner.start);
      }
      this.#runners.sort(before);
      if (length <= slop) return length;
    }
    return undefined;
  }

  #advance(runner: Runner): boolean {
    if (!runner.next()) return false;
    this.#end = Math.max(this.#end, runner.start);
    return true;
  }

  /** Moves rivals off the word they share with a part that stepped on. */
  #settle(runner: Runner): boolean {
    let current = runner;
    for (let rival = current.rivalOnSameWord(); rival; rival = current.rivalOnSameWord()) {
      current = lesser(current, rival);
      if (!this.#advance(current)) return false;
    }
    return true;
  }

  /** Before the search begins, rivals each get a word of their own, later parts the later ones. */
  #separate(): boolean {
    const byOffset = [...this.#runners].sort((a, b) => a.offset - b.offset);
    for (const runner of byOffset)
      for (let rival = runner.rivalOnSameWord(); rival; rival = runner.rivalOnSameWord()) {
        const later = lesser(runner, rival) === runner ? runner : rival;
        if (!this.#advance(later)) return false;
      }
    return true;
  }
}
