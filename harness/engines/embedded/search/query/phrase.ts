import type { PositionColumn } from "../columns/position-column.ts";
import { lowerBound, PostingsCursor, union } from "../columns/postings.ts";
import type { Shard } from "../shard.ts";
import { failedOn } from "../shard-error.ts";
import { inverseFrequency } from "./bm25.ts";
import { noMatch } from "./matchers.ts";
import { exactFrequency, type PhrasePart, sloppyFrequency } from "./phrase-frequency.ts";
import type { Matcher } from "./query.ts";
import { scoring } from "./similarity.ts";
import { lengthsOf, type SearchedField } from "./term-matcher.ts";
import { frequencies } from "./term-sets.ts";

/** A place in a phrase and the terms that may stand there. */
export interface PhrasePlace {
  readonly terms: readonly string[];
  readonly position: number;
}

/** Matches texts in which terms stand as in a phrase, up to `slop` moves apart. `places` is asked when columns are filled. */
export function preparePhrase(
  shard: Shard,
  searched: SearchedField,
  places: () => readonly PhrasePlace[],
  slop: number,
  boost: number,
): () => Matcher {
  const { path, parameters } = searched.field;
  const { index_options: options = "positions" } = parameters;
  if (parameters.index === false || options === "docs" || options === "freqs")
    throw failedOn(shard, `field:[${path}] was indexed without position data; cannot run PhraseQuery`);
  const text = shard.columns.text(searched);
  const column = shard.columns.positions(searched);
  const frequencyOf = frequencies(shard, searched);
  return () => {
    const { maxOrdinal } = shard.searcher;
    const numbers = text.statistics.upTo(maxOrdinal);
    const wanted = places();
    const documentFrequencies = wanted
      .flatMap(({ terms }) => terms.map(frequencyOf))
      .filter((each) => each > 0);
    const cursors = wanted.map((place) => placeCursor(column, place, maxOrdinal));
    if (cursors.some(({ ordinals }) => ordinals.length === 0)) return noMatch;
    const idfs = documentFrequencies.map((each) => inverseFrequency(numbers.documents, each));
    const score = scoring(searched.field, numbers, idfs, boost);
    const encodedLengths = lengthsOf(searched, text);
    const count =
      slop === 0 ? exactFrequency : (parts: readonly PhrasePart[]) => sloppyFrequency(parts, slop);
    let last = -1;
    let lastFrequency = 0;
    const frequencyIn = (ordinal: number): number => {
      if (ordinal === last) return lastFrequency;
      const parts: PhrasePart[] = [];
      for (const cursor of cursors) {
        const positions = cursor.positionsIn(ordinal);
        if (!positions) break;
        parts.push({ positions, offset: cursor.offset, terms: cursor.terms });
      }
      last = ordinal;
      lastFrequency = parts.length === cursors.length ? count(parts) : 0;
      return lastFrequency;
    };
    const rarest = cursors.reduce((a, b) => (b.ordinals.length < a.ordinals.length ? b : a));
    return {
      candidates: rarest.ordinals,
      constantScore: undefined,
      matches: (ordinal) => frequencyIn(ordinal) > 0,
      score: (ordinal) => score(frequencyIn(ordinal), encodedLengths[ordinal] as number),
    };
  };
}

interface PlaceCursor {
  readonly ordinals: ArrayLike<number>;
  readonly offset: number;
  readonly terms: readonly string[];
  /** Where the terms of the place stand in a document, ascending; undefined when none does. */
  positionsIn(ordinal: number): readonly number[] | undefined;
}

function placeCursor(
  column: PositionColumn,
  { terms, position }: PhrasePlace,
  maxOrdinal: number,
): PlaceCursor {
  const found = terms.flatMap((term) => {
    const postings = column.positions(term);
    return postings && lowerBound(postings.ordinals, maxOrdinal) > 0
      ? [{ ...postings, cursor: new PostingsCursor(postings.ordinals) }]
      : [];
  });
  const positionsIn = (ordinal: number): readonly number[] | undefined => {
    const lists = found.flatMap(({ at, cursor }) => {
      const index = cursor.find(ordinal);
      return index === -1 ? [] : [...at(index)];
    });
    if (lists.length === 0) return undefined;
    // Terms of one position all count.
    return found.length > 1 ? lists.sort((a, b) => a - b) : lists;
  };
  return { ordinals: union(found.map(({ ordinals }) => ordinals)), offset: position, terms, positionsIn };
}
