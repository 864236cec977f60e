import { endsDoubled, hasVowel, isConsonant } from "./english-letters.ts";
import { cut } from "./regions.ts";

/** Porter's stemmer of English, with the departures that its author published with his programs. */
export function stemPorter(word: string): string {
  if (word.length < 3) return word;
  let stem = plurals(word);
  stem = /y$/.test(stem) && hasVowel(cut(stem, 1)) ? `${cut(stem, 1)}i` : stem;
  stem = replaced(stem, step2, 0);
  stem = replaced(stem, step3, 0);
  return finalE(withoutEnding(stem));
}

function plurals(word: string): string {
  let stem = word;
  if (/(?:ss|i)es$/.test(stem)) stem = cut(stem, 2);
  else if (/[^s]s$/.test(stem)) stem = cut(stem, 1);
  if (stem.endsWith("eed")) return measure(cut(stem, 3)) > 0 ? cut(stem, 1) : stem;
  const tense = /(?:ed|ing)$/.exec(stem)?.[0];
  if (tense === undefined) return stem;
  const rest = cut(stem, tense.length);
  if (!hasVowel(rest)) return stem;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (endsDoubled(rest)) return /[lsz]$/.test(rest) ? rest : cut(rest, 1);
  return measure(rest) === 1 && endsShort(rest) ? `${rest}e` : rest;
}

/** Suffixes by which longer ones stand first, and what they become when the rest of the word is long enough. */
const step2: readonly (readonly [string, string])[] = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["izer", "ize"],
  ["bli", "ble"],
  ["alli", "al"],
  ["entli", "ent"],
  ["eli", "e"],
  ["ousli", "ous"],
  ["ization", "ize"],
  ["ation", "ate"],
  ["ator", "ate"],
  ["alism", "al"],
  ["iveness", "ive"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["aliti", "al"],
  ["iviti", "ive"],
  ["biliti", "ble"],
  ["logi", "log"],
];
const step3: readonly (readonly [string, string])[] = [
  ["icate", "ic"],
  ["ative", ""],
  ["alize", "al"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ful", ""],
  ["ness", ""],
];

function replaced(word: string, rules: readonly (readonly [string, string])[], over: number): string {
  const rule = rules.find(([suffix]) => word.endsWith(suffix));
  if (!rule) return word;
  const rest = cut(word, rule[0].length);
  return measure(rest) > over ? rest + rule[1] : word;
}

function withoutEnding(word: string): string {
  const ending =
    /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|[st]ion|ou|ism|ate|iti|ous|ive|ize)$/.exec(word)?.[0];
  if (ending === undefined) return word;
  const rest = cut(word, ending.endsWith("ion") ? 3 : ending.length);
  return measure(rest) > 1 ? rest : word;
}

function finalE(word: string): string {
  let stem = word;
  if (stem.endsWith("e")) {
    const size = measure(cut(stem, 1));
    if (size > 1 || (size === 1 && !endsShort(cut(stem, 1)))) stem = cut(stem, 1);
  }
  return stem.endsWith("ll") && measure(cut(stem, 1)) > 1 ? cut(stem, 1) : stem;
}

/** How often a consonant follows a vowel. */
function measure(word: string): number {
  let count = 0;
  for (let at = 1; at < word.length; at++) if (isConsonant(word, at) && !isConsonant(word, at - 1)) count++;
  return count;
}

/** Consonant, vowel, consonant at the end, the last being none of w, x and y. */
function endsShort(word: string): boolean {
  const last = word.length - 1;
  return (
    last >= 2 &&
    isConsonant(word, last) &&
    !isConsonant(word, last - 1) &&
    isConsonant(word, last - 2) &&
    !/[wxy]$/.test(word)
  );
}
