/** Where a text may be cut: offsets, ascending, with both ends. */
export class Boundaries {
  readonly #offsets: readonly number[];

  constructor(offsets: readonly number[]) {
    this.#offsets = offsets;
  }

  /** Between sentences or words, as Unicode's default segmentation sees them. */
  static of(granularity: "sentence" | "word", text: string): Boundaries {
    const segmenter = new Intl.Segmenter("en", { granularity });
    return new Boundaries([...[...segmenter.segment(text)].map(({ index }) => index), text.length]);
  }

  /** The last before an offset. */
  preceding(offset: number): number {
    return this.#offsets.findLast((each) => each < offset) ?? 0;
  }

  /** The first after an offset; undefined when there is none. */
  following(offset: number): number | undefined {
    return this.#offsets.find((each) => each > offset);
  }
}

/** Gives the stretch of a text to show around a match. Matches must not go back. */
export type Scanner = (match: { readonly start: number; readonly end: number }) => {
  readonly start: number;
  readonly end: number;
};

/** Whole sentences or words, however long. */
export function plainScanner(boundaries: Boundaries, text: string): Scanner {
  return ({ start }) => ({
    start: boundaries.preceding(start + 1),
    end: boundaries.following(start) ?? text.length,
  });
}

/** As many sentences as fit into a size; of a longer one a part that begins and ends with a word. */
export function boundedScanner(text: string, size: number): Scanner {
  const sentences = Boundaries.of("sentence", text);
  const words = Boundaries.of("word", text);
  let windowStart = -1;
  let windowEnd = -1;
  let innerEnd = -1;
  return (match) => {
    const offset = Math.max(match.start + 1, Math.floor((match.start + match.end) / 2));
    let innerStart: number;
    if (offset > windowStart && offset < windowEnd) {
      innerStart = innerEnd;
      innerEnd = windowEnd;
    } else {
      windowStart = innerStart = sentences.preceding(offset);
      windowEnd = innerEnd = sentences.following(offset - 1) ?? text.length;
      while (innerEnd - innerStart < size) {
        const end = sentences.following(innerEnd);
        if (end === undefined || end - innerStart > size) break;
        windowEnd = innerEnd = end;
      }
    }
    if (innerEnd - innerStart > size) {
      if (offset - size > innerStart) innerStart = Math.max(innerStart, words.preceding(offset - size));
      const remaining = Math.max(0, size - (offset - innerStart));
      if (offset + remaining < windowEnd)
        innerEnd = Math.min(windowEnd, words.following(offset + remaining) ?? text.length);
    }
    return { start: innerStart, end: innerEnd };
  };
}
