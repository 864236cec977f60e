import { company, person } from "./people.ts";
import type { Rng } from "./rng.ts";
import {
  adjectives,
  adverbs,
  capitalised,
  cities,
  createWordSource,
  departments,
  foreignWords,
  nouns,
  plurals,
  thirdPerson,
  verbs,
  withArticle,
} from "./words.ts";

const noun = createWordSource(nouns);
const pluralNoun = createWordSource(plurals);
const verb = createWordSource(verbs);
const adjective = createWordSource(adjectives);
const adverb = createWordSource(adverbs);
const city = createWordSource(cities);
const determiner = createWordSource(["the", "this", "every", "our", "each", "that", "their"]);
const quantity = createWordSource(["the", "most", "some", "all", "several", "many", "two", "our", "few"]);
const modal = createWordSource(["can", "will", "should", "must", "may", "could", "would"]);
const preposition = createWordSource([
  "of",
  "for",
  "in",
  "with",
  "from",
  "after",
  "before",
  "about",
  "without",
]);
const month = createWordSource([
  "March",
  "June",
  "September",
  "January",
  "May",
  "October",
  "April",
  "November",
]);

/** A noun with what belongs before it: `the annual report`, `a reliable server`. */
function singular(rng: Rng): string {
  const described = rng.chance(0.35) ? `${adjective(rng)} ${noun(rng)}` : noun(rng);
  return rng.chance(0.25) ? withArticle(described) : `${determiner(rng)} ${described}`;
}

function several(rng: Rng): string {
  const described = rng.chance(0.3) ? `${adjective(rng)} ${pluralNoun(rng)}` : pluralNoun(rng);
  return `${quantity(rng)} ${described}`;
}

const thing = (rng: Rng): string => (rng.chance(0.65) ? singular(rng) : several(rng));

const detail = (rng: Rng): string => `${preposition(rng)} ${thing(rng)}`;

function clause(rng: Rng): string {
  const object = rng.chance(0.4) ? `${thing(rng)} ${detail(rng)}` : thing(rng);
  switch (rng.int(0, 3)) {
    case 0:
      return `${singular(rng)} ${thirdPerson(verb(rng))} ${object}`;
    case 1:
      return `${several(rng)} ${modal(rng)} ${verb(rng)} ${object}`;
    case 2:
      return `${several(rng)} ${adverb(rng)} ${verb(rng)} ${object}`;
    default:
      return `${singular(rng)} ${modal(rng)} ${verb(rng)} ${object}`;
  }
}

/** What a sentence is made after: how often, and how. Those for English alone make ASCII but for a name now and then. */
const patterns: readonly [weight: number, write: (rng: Rng) => string][] = [
  [34, (rng) => `${capitalised(clause(rng))}.`],
  [12, (rng) => `${capitalised(clause(rng))}, and ${clause(rng)}.`],
  [8, (rng) => `When ${clause(rng)}, ${clause(rng)}.`],
  [7, (rng) => `${capitalised(adverb(rng))}, ${clause(rng)} ${detail(rng)}.`],
  [6, (rng) => `In ${month(rng)} ${rng.int(2015, 2026)}, ${clause(rng)}.`],
  [6, (rng) => `${person(rng).name} of ${company(rng)} said that ${clause(rng)}.`],
  [5, (rng) => `About ${rng.int(2, 98)}% of ${several(rng)} ${verb(rng)} ${thing(rng)} ${detail(rng)}.`],
  [5, (rng) => `Why ${modal(rng)} ${thing(rng)} ${verb(rng)} ${thing(rng)}?`],
  [
    4,
    (rng) =>
      `The ${rng.pick(departments)} department in ${city(rng)} ${thirdPerson(verb(rng))} ${thing(rng)}.`,
  ],
  [4, (rng) => `It cost ${rng.int(1, 900)},${rng.int(100, 999)} euros to ${verb(rng)} ${thing(rng)}.`],
  [3, (rng) => `“${capitalised(clause(rng))},” wrote ${person(rng).first} — ${detail(rng)}.`],
  [2, (rng) => `The word ${rng.pick(foreignWords)} stands ${detail(rng)}.`],
  [
    2,
    (rng) => `See section ${rng.int(1, 9)}.${rng.int(1, 20)} (${noun(rng)} & ${noun(rng)}) ${detail(rng)}.`,
  ],
  [2, (rng) => `If x < ${rng.int(2, 99)} then ${clause(rng)}; otherwise ${clause(rng)}.`],
];
const patternSource = patterns.flatMap(([weight, write]) => Array<typeof write>(weight).fill(write));

/** Writes a sentence anew; `sentence` in `text.ts` draws one that is written already. */
export function writeSentence(rng: Rng): string {
  return rng.pick(patternSource)(rng);
}

/** A heading of two to six words, without a full stop. */
export function title(rng: Rng): string {
  const topic = rng.chance(0.5)
    ? `${adjective(rng)} ${pluralNoun(rng)}`
    : `the ${adjective(rng)} ${noun(rng)}`;
  return capitalised(rng.chance(0.5) ? topic : `${topic} ${preposition(rng)} ${pluralNoun(rng)}`);
}

/** A single common word, in lower case and ASCII. */
export function word(rng: Rng): string {
  return noun(rng);
}
