import { folding } from "./fold.ts";
import { cut, list, regionAfter } from "./regions.ts";

const vowels = "aeiou";
const plain = folding({ a: "áâã", e: "éê", i: "í", o: "óôõ", u: "úü", c: "ç", n: "ñ" });

/** The first suffix of these that the second region has goes, with what is written instead. */
const nouns: readonly (readonly [suffix: string, replacement: string])[] = [
  ["uciones", "u"],
  ...list("imentos amentos adores adoras").map((suffix) => [suffix, ""] as const),
  ["logias", "logias"],
  ["encias", "ente"],
  ["amente", ""],
  ...list("idades acoes imento amento adora ismos istas").map((suffix) => [suffix, ""] as const),
  ["logia", "log"],
  ["ucion", "u"],
  ["encia", "ente"],
  ...list("mente idade acao ezas icos icas ismo avel ivel ista osos osas ador ivas ivos").map(
    (suffix) => [suffix, ""] as const,
  ),
  ["iras", "ir"],
  ...list("eza ico ica oso osa iva ivo").map((suffix) => [suffix, ""] as const),
  ["ira", "ir"],
];

/** Endings of verbs; longer ones stand first. */
const verbs = list(`issemos essemos assemos ariamos eriamos iriamos
  iremos eremos aremos avamos iramos eramos aramos asseis esseis isseis arieis erieis irieis
  irmos iamos armos ermos areis ereis ireis asses esses isses astes assem essem issem ardes erdes irdes ariam eriam
  iriam arias erias irias estes istes aveis
  aria eria iria asse esse isse aste este iste arei erei irei aram eram iram avam arem erem irem ando endo indo arao
  erao irao adas idas aras eras iras avas ares eres ires ados idos amos emos imos ieis
  ada ida ara era ira iam ado ido ias ais eis ear
  ia ei am em ar er ir as es is eu iu ou`);

/** The stemmer that Lucene has for the Portuguese of Brazil. */
export function stemBrazilian(word: string): string {
  const whole = plain(word.toLowerCase()).replace(/^["'\-,;.?!]|["'\-,;.?!]$/g, "");
  if (whole.length < 3 || whole.length > 29) return word;
  if (!/^\p{L}+$/u.test(whole)) return whole;
  const r1 = whole.slice(regionAfter(whole, vowels));
  const r2 = r1.slice(regionAfter(r1, vowels));
  const rv = whole.slice(verbRegion(whole));
  const shorter = withoutNoun(whole, { r1, r2, rv }) ?? withoutVerb(whole, rv);
  return withoutE(shorter === undefined ? withoutResidue(whole, rv) : withoutI(shorter, rv), rv);
}

interface Regions {
  readonly r1: string;
  readonly r2: string;
  readonly rv: string;
}

function withoutNoun(word: string, { r1, r2, rv }: Regions): string | undefined {
  for (const [suffix, replacement] of nouns) {
    const isIra = suffix === "iras" || suffix === "ira";
    const region = suffix === "amente" ? r1 : isIra ? rv : r2;
    if (!region.endsWith(suffix) || (isIra && !word.endsWith(`e${suffix}`))) continue;
    return cut(word, suffix.length) + replacement;
  }
  return undefined;
}

function withoutVerb(word: string, rv: string): string | undefined {
  const suffix = verbs.find((each) => rv.endsWith(each));
  if (suffix === "ira") return word;
  return suffix === undefined ? undefined : cut(word, suffix.length);
}

function withoutI(word: string, rv: string): string {
  return rv.endsWith("ci") && word.endsWith("i") ? cut(word, 1) : word;
}

function withoutResidue(word: string, rv: string): string {
  const residue = /(?:os|[aio])$/.exec(rv)?.[0];
  return residue === undefined ? word : cut(word, residue.length);
}

function withoutE(word: string, rv: string): string {
  if (!rv.endsWith("e")) return word;
  const stem = word.endsWith("e") ? cut(word, 1) : word;
  if (rv.endsWith("gue")) return stem.endsWith("u") ? cut(stem, 1) : stem;
  return rv.endsWith("cie") && stem.endsWith("i") ? cut(stem, 1) : stem;
}

/** The last letter is not looked at; where it would decide, the region begins after the third. */
function verbRegion(word: string): number {
  const last = word.length - 1;
  const isVowel = (at: number) => vowels.includes(word[at] as string);
  let at = last;
  if (!isVowel(1)) for (at = 2; at < last && !isVowel(at); at++);
  else if (isVowel(0)) for (at = 2; at < last && isVowel(at); at++);
  return at < last ? at + 1 : 3;
}
