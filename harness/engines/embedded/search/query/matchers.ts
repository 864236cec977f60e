import { PostingsCursor, union } from "../columns/postings.ts";
import { ListStream } from "./list-stream.ts";
import type { Matcher } from "./query.ts";

/** Matches nothing. */
export const noMatch: Matcher = matchList([], 0);

/** Matches every document with one score. */
export function matchEvery(score: number): Matcher {
  return constant(undefined, score, () => true);
}

/** Matches the documents of a list with one score. */
export function matchList(ordinals: ArrayLike<number>, score: number): Matcher {
  const cursor = new PostingsCursor(ordinals);
  return {
    ...constant(ordinals, score, (ordinal) => cursor.find(ordinal) !== -1),
    stream: () => new ListStream(ordinals, score),
  };
}

/** Matches the documents that pass a test, with one score. */
export function matchTest(matches: (ordinal: number) => boolean, score: number): Matcher {
  return constant(undefined, score, matches);
}

function constant(
  candidates: ArrayLike<number> | undefined,
  constantScore: number,
  matches: (ordinal: number) => boolean,
): Matcher {
  return { candidates, constantScore, matches, score: () => constantScore };
}

/** The documents that any of some matchers may match; undefined for all. */
export function candidatesOf(matchers: readonly Matcher[]): ArrayLike<number> | undefined {
  const lists: ArrayLike<number>[] = [];
  for (const { candidates } of matchers) {
    if (!candidates) return undefined;
    lists.push(candidates);
  }
  return union(lists);
}
