/** A place in a text that the query found. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Tells what was looked for: several finds of one thing count less than of several. */
  readonly key: string;
}

/** A stretch of text around matches. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly matches: readonly Match[];
  readonly score: number;
}

const k1 = 1.2;
const b = 0.75;
/** The length of a passage of average length. */
const pivot = 87;

/** How well a passage stands for its text: as in BM25, and better the nearer to the beginning. */
export function passageScore({ start, end, matches }: Omit<Passage, "score">, contentLength: number): number {
  const frequencies = new Map<string, number>();
  for (const { key } of matches) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
  const passages = 1 + Math.floor(contentLength / pivot);
  const weight = (k1 + 1) * Math.log(1 + (passages + 0.5) / 1.5);
  let score = 0;
  for (const frequency of frequencies.values())
    score += (frequency / (frequency + k1 * (1 - b + b * ((end - start) / pivot)))) * weight;
  return score * (1 + 1 / Math.log(pivot + start));
}

/** The best passages, in the order of the text; of equals the later ones. */
export function bestPassages(passages: readonly Passage[], limit: number): Passage[] {
  return [...passages]
    .sort((left, right) => right.score - left.score || right.start - left.start)
    .slice(0, limit)
    .sort((left, right) => left.start - right.start);
}
