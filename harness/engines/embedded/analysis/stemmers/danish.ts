import { cut, list, longestSuffix, regionAfter } from "./regions.ts";

const vowels = "aeiouyæåø";
const inflections =
  list(`hed ethed ered e erede ende erende ene erne ere en heden eren er heder erer heds es endes
  erendes enes ernes eres ens hedens erens ers ets erets et eret`);
const beforeS = "abcdfghjklmnoprtvyzå";
const doubled = /([bcdfghjklmnpqrstvwxz])\1$/;

/** The Snowball stemmer of Danish. */
export function stemDanish(word: string): string {
  if (word.length < 3) return word;
  const r1 = Math.max(3, regionAfter(word, vowels));
  let stem = withoutInflection(word, r1);
  stem = shorten(stem, r1);
  if (stem.endsWith("igst")) stem = cut(stem, 2);
  const derivation = longestSuffix(stem, ["ig", "lig", "elig", "els", "løst"], r1);
  if (derivation === "løst") stem = cut(stem, 1);
  else if (derivation) stem = shorten(cut(stem, derivation.length), r1);
  return stem.length > r1 && doubled.test(stem) ? cut(stem, 1) : stem;
}

function withoutInflection(word: string, r1: number): string {
  const suffix = longestSuffix(word, [...inflections, "s"], r1);
  if (suffix === undefined) return word;
  if (suffix === "s") return beforeS.includes(word.at(-2) ?? " ") ? cut(word, 1) : word;
  return cut(word, suffix.length);
}

function shorten(word: string, r1: number): string {
  return longestSuffix(word, ["gd", "dt", "gt", "kt"], r1) ? cut(word, 1) : word;
}
