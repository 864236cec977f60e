/** The known word nearest to what was typed, when it is near enough to be a slip. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((word) => ({ word, distance: word.startsWith(typed) ? 1 : editDistance(typed, word) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, Math.floor(best.word.length / 3)) ? best.word : undefined;
}

/** Levenshtein's distance: insertions, deletions and replacements from one word to the other. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let r = 1; r <= from.length; r += 1) {
    const above = row;
    row = [r];
    for (let c = 1; c <= to.length; c += 1) {
      const replaced = (above[c - 1] as number) + (from[r - 1] === to[c - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[c] as number) + 1, (row[c - 1] as number) + 1));
    }
  }
  return row[to.length] as number;
}
