import { faker } from "@faker-js/faker/locale/en";
import type { Rng } from "./rng.ts";

/** Draws a word as prose does: the n-th of the list about 1/n as often as the first (Zipf's law). */
export type WordSource = (rng: Rng) => string;

const tableBits = 12;

/** A word source over words in the order of their frequency; drawing takes one look into a table. */
export function createWordSource(words: readonly string[]): WordSource {
  const first = words[0];
  if (first === undefined) throw new RangeError("[generators] word source: expected words, got none");
  // Adding 12 flattens the very top: without it every eighth word would be the same one.
  const weights = words.map((_, rank) => 1 / (rank + 12));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shared = 2 ** tableBits - words.length;
  const table: string[] = [];
  let weight = 0;
  for (const [rank, word] of words.entries()) {
    weight += weights[rank] as number;
    const end = rank + 1 + Math.round((weight / total) * shared);
    while (table.length < end) table.push(word);
  }
  return (rng) => table[rng.next() >>> (32 - tableBits)] ?? first;
}

const split = (words: string): string[] => words.trim().split(/\s+/);

/** Common words first, as they are what text is made of; faker's tables are the long tail behind them. */
const ranked = (common: readonly string[], tail: readonly string[]): readonly string[] => [
  ...new Set([...common, ...tail.filter((word) => /^[a-z]+(?:-[a-z]+)*$/.test(word))]),
];

const tables = faker.definitions;

const commonNouns = split(`
  team report project customer system process plan meeting document service result market question change
  office contract product decision budget schedule record policy version review request order account problem
  proposal release test manager partner supplier invoice agreement summary region archive department network
  warehouse server database design interview training factory survey delivery shipment engineer visitor forecast
  committee strategy feature standard machine campaign audit library museum harbour bridge journey experiment`);

export const nouns = ranked(
  commonNouns,
  tables.word.noun.filter((word) => !/[^s]s$/.test(word)),
);

/** Nouns that can be counted, in the plural. */
export const plurals = commonNouns.map(plural);

/** Verbs that take an object, in the infinitive. */
export const verbs = ranked(
  split(`
    review change support improve measure describe need follow replace prepare check update share test complete
    include affect reduce explain protect approve move handle compare deliver plan collect accept discuss publish
    extend track question keep find reach cover define require receive consider confirm mention store open close
    repair finance observe examine visit recommend organise translate connect protect monitor archive sign reject`),
  tables.company.buzz_verb.filter(
    (verb) => !/^(?:collaborate|innovate|iterate|evolve|transition)$/.test(verb),
  ),
);

/** Words in faker's table of adjectives that stand for an article, so that no sentence says `the another team`. */
const notAdjectives = new Set(
  split(
    "all another any both each every few many much my our some that the their this those what which whose your",
  ),
);

export const adjectives = ranked(
  split(`
    new final local annual small large first early current regional open public recent common important good
    long clear complete internal external quarterly strong careful simple technical financial daily separate useful
    former private central global likely second difficult reliable independent permanent northern modern`),
  tables.word.adjective.filter((word) => !notAdjectives.has(word)),
);

export const adverbs = ranked(
  split("usually often quickly carefully still now soon clearly rarely slowly already directly finally"),
  tables.word.adverb.filter((word) => word.endsWith("ly")),
);

export const cities: readonly string[] = [
  ...split(
    "London Zürich Kraków Nairobi Lisbon Reykjavík Toronto Málaga Osaka Göteborg Sydney Montréal Łódź",
  ),
  "São Paulo",
  ...tables.location.city_name,
];

export const departments: readonly string[] = tables.commerce.department;

/** Words in scripts that a program for English alone gets wrong: accents, right to left, no spaces, astral signs. */
export const foreignWords: readonly string[] = split(`
  Übersicht naïveté œuvre smörgåsbord žluťoučký İstanbul Straße отчёт договор бюджет έκθεση πρόγραμμα תקציר דוח
  تقرير ميزانية 報告書 会議 プロジェクト 计划 预算 보고서 회의 รายงาน प्रतिवेदन 𠮷野家 Ọjọ́`);

/** The third person of a regular verb; every verb of {@link verbs} is regular in it. */
export function thirdPerson(verb: string): string {
  return plural(verb);
}

/** The plural of a regular noun. */
export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The noun behind `a` or `an`. */
export function withArticle(noun: string): string {
  return /^(?:[aeio]|u(?!ni|s|til))|^(?:hon|hour)/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
