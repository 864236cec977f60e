import { cut, list, longestSuffix, regionAfter } from "./regions.ts";

const vowels = "аеиоуыэюя";

/** Suffixes of which some are taken off only after а or я. */
interface Suffixes {
  readonly afterA: readonly string[];
  readonly all: readonly string[];
}

function suffixes(afterA: string, always: string): Suffixes {
  return { afterA: list(afterA), all: [...list(afterA), ...list(always)] };
}

const gerunds = suffixes("в вши вшись", "ив ивши ившись ыв ывши ывшись");
const reflexives = ["ся", "сь"];
const adjectives = list(
  "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею",
);
const participles = suffixes("ем нн вш ющ щ", "ивш ывш ующ");
const verbs = suffixes(
  "ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно",
  "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ую ю",
);
const nouns =
  list(`а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю ия
  ья я`);

/** The Snowball stemmer of Russian. */
export function stemRussian(original: string): string {
  const word = original.replaceAll("ё", "е");
  let rv = 0;
  while (rv < word.length && !vowels.includes(word[rv] as string)) rv++;
  rv = Math.min(word.length, rv + 1);
  const r2 = regionAfter(word, vowels, regionAfter(word, vowels));
  let stem = without(word, gerunds, rv);
  if (stem === word) stem = withoutInflection(word, rv);
  if (stem.endsWith("и") && stem.length > rv) stem = cut(stem, 1);
  const derivation = longestSuffix(stem, ["ост", "ость"], Math.max(rv, r2));
  if (derivation) stem = cut(stem, derivation.length);
  return tidy(stem, rv);
}

function withoutInflection(word: string, rv: number): string {
  const reflexive = longestSuffix(word, reflexives, rv);
  const stem = reflexive ? cut(word, reflexive.length) : word;
  const adjective = longestSuffix(stem, adjectives, rv);
  if (adjective) return without(cut(stem, adjective.length), participles, rv);
  const verb = without(stem, verbs, rv);
  if (verb !== stem) return verb;
  const noun = longestSuffix(stem, nouns, rv);
  return noun ? cut(stem, noun.length) : stem;
}

/** Takes off the longest suffix that fits, if the letter before it allows. */
function without(word: string, { afterA, all }: Suffixes, rv: number): string {
  const suffix = longestSuffix(word, all, rv);
  if (suffix === undefined) return word;
  const rest = cut(word, suffix.length);
  if (afterA.includes(suffix) && !(rest.length > rv && /[ая]$/.test(rest))) return word;
  return rest;
}

function tidy(word: string, rv: number): string {
  const ending = longestSuffix(word, ["ейш", "ейше", "н", "ь"], rv);
  if (ending === "ь") return cut(word, 1);
  if (ending === "н") return endsWithTwo(word, rv) ? cut(word, 1) : word;
  if (ending === undefined) return word;
  const rest = cut(word, ending.length);
  return endsWithTwo(rest, rv) ? cut(rest, 1) : rest;
}

function endsWithTwo(word: string, rv: number): boolean {
  return word.endsWith("нн") && word.length - 2 >= rv;
}
