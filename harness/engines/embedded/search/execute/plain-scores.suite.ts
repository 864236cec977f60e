const { fround } = Math;

/** One version of a document, in the order in which they were written. */
export interface Version {
  readonly id: number;
  readonly words: readonly string[];
  readonly colour: string;
  isDead: boolean;
}

/** Of a query all that it says, for the engine and for the plain evaluation beside it. */
export type Asked =
  | { readonly kind: "any"; readonly words: readonly string[]; readonly boost: number }
  | { readonly kind: "all"; readonly words: readonly string[]; readonly boost: number }
  | { readonly kind: "best"; readonly queries: readonly Asked[]; readonly tie: number }
  | { readonly kind: "sum"; readonly queries: readonly Asked[]; readonly minimum: number }
  | { readonly kind: "only"; readonly query: Asked; readonly colour: string; readonly without: string };

/** What a search answers on documents as they are now: the number of matches, and the first hits as ids and scores. */
export function plainSearch(versions: readonly Version[]) {
  const terms = versions.reduce((sum, { words }) => sum + words.length, 0);
  const numbers = { documents: versions.length, terms, holding: countHolders(versions) };
  return (asked: Asked) => {
    const found = versions.flatMap((version, at) => {
      const score = version.isDead ? undefined : scoreOf(asked, version, numbers);
      return score === undefined ? [] : [{ at, id: version.id, score }];
    });
    const first = [...found].sort((a, b) => b.score - a.score || a.at - b.at).slice(0, 30);
    return { total: found.length, hits: first.map(({ id, score }) => [id, score]) };
  };
}

interface FieldNumbers {
  /** As in Lucene, those replaced and deleted count until they are merged away. */
  readonly documents: number;
  readonly terms: number;
  /** How many documents have each word. */
  readonly holding: ReadonlyMap<string, number>;
}

function countHolders(versions: readonly Version[]): ReadonlyMap<string, number> {
  const holding = new Map<string, number>();
  for (const { words } of versions)
    for (const word of new Set(words)) holding.set(word, (holding.get(word) ?? 0) + 1);
  return holding;
}

/** The score of a document; undefined when it does not match. */
function scoreOf(asked: Asked, version: Version, numbers: FieldNumbers): number | undefined {
  if (asked.kind === "only") {
    if (version.colour !== asked.colour || version.words.includes(asked.without)) return undefined;
    return scoreOf(asked.query, version, numbers);
  }
  if (asked.kind === "any" || asked.kind === "all") {
    const scores = asked.words.map((word) => termScore(word, version, numbers, asked.boost));
    return sumOf(scores, asked.kind === "all" ? scores.length : 1);
  }
  const scores = asked.queries.map((each) => scoreOf(each, version, numbers));
  if (asked.kind === "sum") return sumOf(scores, asked.minimum);
  const known = scores.filter((score) => score !== undefined).sort((a, b) => b - a);
  const [best, ...others] = known;
  if (best === undefined) return undefined;
  return fround(best + others.reduce((sum, score) => sum + score, 0) * fround(asked.tie));
}

function sumOf(scores: readonly (number | undefined)[], minimum: number): number | undefined {
  const known = scores.filter((score) => score !== undefined);
  return known.length < minimum ? undefined : fround(known.reduce((sum, score) => sum + score, 0));
}

/** BM25 as Lucene's documentation has it, with k1 1.2 and b 0.75, in single precision. No text is so long that its length is rounded. */
function termScore(
  word: string,
  { words }: Version,
  { documents, terms, holding }: FieldNumbers,
  boost: number,
): number | undefined {
  const frequency = words.filter((each) => each === word).length;
  if (frequency === 0) return undefined;
  const holders = holding.get(word) ?? 0;
  const idf = fround(Math.log(1 + (documents - holders + 0.5) / (holders + 0.5)));
  const weight = fround(fround(fround(boost) * fround(1 + fround(1.2))) * idf);
  const relative = fround(fround(fround(0.75) * words.length) / fround(terms / documents));
  const norm = fround(1 / fround(fround(1.2) * fround(fround(1 - fround(0.75)) + relative)));
  return fround(weight - fround(weight / fround(1 + fround(frequency * norm))));
}
