/** True when some name matches both patterns, in which `*` stands for any run of characters. */
export function patternsOverlap(a: string, b: string): boolean {
  const known = new Map<number, boolean>();
  const from = (i: number, j: number): boolean => {
    const at = i * (b.length + 1) + j;
    const seen = known.get(at);
    if (seen !== undefined) return seen;
    known.set(at, false);
    const overlap = decide(i, j);
    known.set(at, overlap);
    return overlap;
  };
  const decide = (i: number, j: number): boolean => {
    if (i === a.length && j === b.length) return true;
    if (a[i] === "*") return from(i + 1, j) || (j < b.length && from(i, j + 1));
    if (b[j] === "*") return from(i, j + 1) || (i < a.length && from(i + 1, j));
    return i < a.length && j < b.length && a[i] === b[j] && from(i + 1, j + 1);
  };
  return from(0, 0);
}
