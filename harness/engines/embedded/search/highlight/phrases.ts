import type { PhraseClause } from "./clauses.ts";
import type { Word } from "./field-text.ts";

/** The words of each place where a phrase stands, in the order of the text; places do not overlap. */
export function phrasesIn(words: readonly Word[], clause: PhraseClause): Word[][] {
  const rows = rowsFrom(words, clause, 0, []);
  const ordered = rows
    .map((row) => [...row].sort((left, right) => left.start - right.start))
    .sort((left, right) => startOf(left) - startOf(right) || widthOf(left) - widthOf(right));
  const found: Word[][] = [];
  let end = 0;
  for (const row of ordered)
    if (startOf(row) >= end) {
      found.push(row);
      end = row.at(-1)?.end ?? end;
    }
  return found;
}

function rowsFrom(
  words: readonly Word[],
  clause: PhraseClause,
  at: number,
  row: readonly Word[],
): (readonly Word[])[] {
  const matches = clause.words[at];
  if (!matches) return [row];
  return words
    .filter((word) => matches(word.term) && !row.includes(word) && fits([...row, word], clause.slop))
    .flatMap((word) => rowsFrom(words, clause, at + 1, [...row, word]));
}

/** A word that is where the first one wants it counts nothing, any other by how far off it is. */
function fits(row: readonly Word[], slop: number): boolean {
  const places = row.map(({ position }, at) => position - at);
  return Math.max(...places) - Math.min(...places) <= slop;
}

function startOf(row: readonly Word[]): number {
  return row[0]?.start ?? 0;
}

function widthOf(row: readonly Word[]): number {
  return (row.at(-1)?.end ?? 0) - startOf(row);
}
