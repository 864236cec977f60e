import { PostingsCursor, union } from "../columns/postings.ts";
import type { Shard } from "../shard.ts";
import { inverseFrequency } from "./bm25.ts";
import { noMatch } from "./matchers.ts";
import type { Matcher } from "./query.ts";
import { scoring } from "./similarity.ts";
import { lengthsOf, type SearchedField, textTerm } from "./term-matcher.ts";

/** Matches documents whose text has one of some terms, which count as one: as often as all, as rare as the most frequent. */
export function textTerms(
  shard: Shard,
  searched: SearchedField,
  terms: readonly string[],
  boost: number,
): () => Matcher {
  const [only] = terms;
  if (only !== undefined && terms.length === 1) return textTerm(shard, searched, only, boost);
  const column = shard.columns.text(searched);
  return () => {
    const { maxOrdinal } = shard.searcher;
    const found = terms.flatMap((term) => {
      const postings = column.postings(term);
      const frequency = postings?.countBelow(maxOrdinal) ?? 0;
      return postings && frequency > 0
        ? [{ postings, frequency, cursor: new PostingsCursor(postings.ordinals) }]
        : [];
    });
    if (found.length === 0) return noMatch;
    const numbers = column.statistics.upTo(maxOrdinal);
    const documentFrequency = Math.max(...found.map(({ frequency }) => frequency));
    const score = scoring(
      searched.field,
      numbers,
      [inverseFrequency(numbers.documents, documentFrequency)],
      boost,
    );
    const encodedLengths = lengthsOf(searched, column);
    const frequencyIn = (ordinal: number) =>
      found.reduce((sum, { cursor, postings }) => sum + postings.frequency(cursor.find(ordinal)), 0);
    return {
      candidates: union(found.map(({ postings }) => postings.ordinals)),
      constantScore: undefined,
      matches: (ordinal) => found.some(({ cursor }) => cursor.find(ordinal) !== -1),
      score: (ordinal) => score(frequencyIn(ordinal), encodedLengths[ordinal] as number),
    };
  };
}
