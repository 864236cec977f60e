import { folding } from "./fold.ts";
import { cut } from "./regions.ts";

/** A suffix of words longer than so many letters, and what stands in its place. */
type Rule = readonly [longerThan: number, suffix: string, replacement: string];

/** Tried in order; the first that fits ends the search. */
const derivations: readonly Rule[] = [
  [9, "issement", "ir"],
  [8, "issant", "ir"],
];
const agents: readonly Rule[] = [
  [11, "ficatrice", "fier"],
  [10, "ficateur", "fier"],
  [9, "catrice", "quer"],
  [8, "cateur", "quer"],
  [8, "atrice", "er"],
  [7, "ateur", "er"],
];
const endings: readonly Rule[] = [
  [5, "ième", ""],
  [7, "teuse", "ter"],
  [6, "teur", "ter"],
  [5, "euse", "eu"],
  [8, "ère", "er"],
  [7, "ive", "if"],
  [4, "folle", "fou"],
  [4, "molle", "mou"],
  [9, "nnelle", "n"],
  [9, "nnel", "n"],
];
const abstractions: readonly Rule[] = [
  [8, "esse", "e"],
  [7, "inage", "in"],
];
const actions: readonly Rule[] = [
  [9, "isateur", ""],
  [8, "ation", ""],
  [8, "ition", ""],
];

/** Savoy's light stemmer of French. */
export function stemFrenchLightly(word: string): string {
  return tidy(withoutSuffix(singular(word)));
}

function singular(word: string): string {
  let stem = word;
  if (stem.length > 5 && stem.endsWith("x")) stem = /[^e]aux$/.test(stem) ? `${cut(stem, 2)}l` : cut(stem, 1);
  if (stem.length > 3 && stem.endsWith("x")) stem = cut(stem, 1);
  return stem.length > 3 && stem.endsWith("s") ? cut(stem, 1) : stem;
}

function withoutSuffix(word: string): string {
  const derived = applied(word, derivations);
  if (derived !== undefined) return derived;
  if (word.length > 6 && word.endsWith("ement")) {
    const stem = cut(word, 4);
    return stem.length > 3 && stem.endsWith("ive") ? `${cut(stem, 2)}f` : stem;
  }
  const agent = applied(word, agents);
  if (agent !== undefined) return agent;
  let stem = word;
  if (stem.length > 6 && stem.endsWith("trice")) stem = `${cut(stem, 4)}eur`;
  const ended = applied(stem, endings);
  if (ended !== undefined) return ended;
  if (stem.length > 4 && stem.endsWith("ète")) stem = `${cut(stem, 3)}et`;
  if (stem.length > 8 && stem.endsWith("ique")) stem = cut(stem, 4);
  const abstracted = applied(stem, abstractions);
  if (abstracted !== undefined) return abstracted;
  if (stem.length > 9 && stem.endsWith("isation")) {
    stem = cut(stem, 7);
    return stem.length > 5 && stem.endsWith("ual") ? `${cut(stem, 2)}el` : stem;
  }
  return applied(stem, actions) ?? stem;
}

function applied(word: string, rules: readonly Rule[]): string | undefined {
  for (const [longerThan, suffix, replacement] of rules)
    if (word.length > longerThan && word.endsWith(suffix)) return cut(word, suffix.length) + replacement;
  return undefined;
}

const plain = folding({ a: "àáâ", o: "ô", e: "èéê", u: "ùû", i: "î", c: "ç" });

function tidy(word: string): string {
  let stem = word.length > 4 ? plain(word).replace(/(\p{L})\1+/gu, "$1") : word;
  if (stem.length > 4 && stem.endsWith("ie")) stem = cut(stem, 2);
  if (stem.length <= 4) return stem;
  if (stem.endsWith("r")) stem = cut(stem, 1);
  if (stem.endsWith("e")) stem = cut(stem, 1);
  if (stem.endsWith("e")) stem = cut(stem, 1);
  return /(\p{L})\1$/u.test(stem) ? cut(stem, 1) : stem;
}
