import { endsDoubled, hasVowel, isConsonant } from "./english-letters.ts";
import { exceptions, irregular, packedWords } from "./krovetz-words.ts";
import { cut } from "./regions.ts";

interface Entry {
  /** The stem, where it is not the word itself. */
  readonly stem: string | undefined;
  readonly isException: boolean;
}

let dictionary: ReadonlyMap<string, Entry> | undefined;

function words(): ReadonlyMap<string, Entry> {
  if (dictionary) return dictionary;
  const stems = new Map(irregular.split(/\s+/).map((pair) => pair.split("=") as [string, string]));
  const exceptional = new Set(exceptions.split(/\s+/));
  const entries = new Map<string, Entry>();
  let word = "";
  for (const packed of packedWords.split(/\s+/)) {
    word = word.slice(0, Number.parseInt(packed[0] as string, 36)) + packed.slice(1);
    entries.set(word, { stem: stems.get(word), isException: exceptional.has(word) });
  }
  dictionary = entries;
  return entries;
}

/**
 * Krovetz's stemmer of English: endings are taken off as long as that leads to a word of the dictionary, or
 * where they are so productive that it may be taken for granted.
 */
export function stemKrovetz(word: string): string {
  if (word.length < 3 || word.length > 49) return word;
  const entry = words().get(word);
  if (entry) return entry.stem ?? word;
  return /^[a-z]+$/.test(word) ? new Stemming(word).run() : word;
}

class Stemming {
  #word: string;
  #entry: Entry | undefined;

  constructor(word: string) {
    this.#word = word;
  }

  run(): string {
    for (const step of [
      this.#plural,
      this.#pastTense,
      this.#aspect,
      this.#ity,
      this.#ness,
      this.#ion,
      this.#erOr,
      this.#ly,
      this.#al,
      this.#known,
      this.#ive,
      this.#ize,
      this.#ment,
      this.#ble,
      this.#ism,
      this.#ic,
      this.#ncy,
      this.#nce,
    ]) {
      step.call(this);
      if (this.#entry) break;
    }
    return this.#entry?.stem ?? this.#word;
  }

  /** Turns the word into another; true when that is in the dictionary. */
  #becomes(word: string): boolean {
    this.#word = word;
    this.#entry = words().get(word);
    return this.#entry !== undefined;
  }

  /** The same, but a word that is an exception does not count. */
  #becomesRegular(word: string): boolean {
    this.#word = word;
    const entry = words().get(word);
    if (entry && !entry.isException) this.#entry = entry;
    return this.#entry !== undefined;
  }

  /** Tries several words; the first in the dictionary it is, and otherwise what it was. */
  #becomesOneOf(...candidates: (string | undefined)[]): boolean {
    const before = this.#word;
    for (const each of candidates) if (each !== undefined && this.#becomes(each)) return true;
    this.#word = before;
    return false;
  }

  /** What is before an ending; undefined without the ending, or with nothing before. */
  #before(ending: string): string | undefined {
    const word = this.#word;
    return word.length > ending.length && word.endsWith(ending) ? cut(word, ending.length) : undefined;
  }

  #known(): void {
    this.#becomesRegular(this.#word);
  }

  #plural(): void {
    const word = this.#word;
    if (!word.endsWith("s")) return;
    const beforeIes = this.#before("ies");
    if (beforeIes !== undefined) {
      if (!this.#becomes(`${beforeIes}ie`)) this.#becomes(`${beforeIes}y`);
      return;
    }
    const beforeEs = this.#before("es");
    if (beforeEs !== undefined) {
      const tries = beforeEs.length > 1 && !beforeEs.endsWith("ss");
      if (tries && this.#becomes(`${beforeEs}e`)) return;
      if (this.#becomes(beforeEs)) return;
      this.#word = `${beforeEs}e`;
      if (!tries) this.#becomes(this.#word);
      return;
    }
    if (word.length > 3 && word.at(-2) !== "s" && this.#before("ous") === undefined)
      this.#becomes(cut(word, 1));
  }

  #pastTense(): void {
    if (this.#word.length <= 4) return;
    const beforeIed = this.#before("ied");
    if (beforeIed !== undefined) {
      if (!this.#becomes(`${beforeIed}ie`)) this.#becomes(`${beforeIed}y`);
      return;
    }
    const root = this.#before("ed");
    if (root === undefined || !hasVowel(root)) return;
    if (this.#becomesRegular(`${root}e`) || this.#becomes(root)) return;
    if (endsDoubled(root)) {
      if (!this.#becomes(cut(root, 1))) this.#becomes(root);
      return;
    }
    this.#word = root.startsWith("un") ? `${root}ed` : `${root}e`;
  }

  #aspect(): void {
    if (this.#word.length <= 5) return;
    const root = this.#before("ing");
    if (root === undefined || !hasVowel(root)) return;
    if (this.#becomesRegular(`${root}e`) || this.#becomes(root)) return;
    if (endsDoubled(root)) {
      if (!this.#becomes(cut(root, 1))) this.#becomes(root);
      return;
    }
    const last = root.length - 1;
    this.#word = last > 0 && isConsonant(root, last) && isConsonant(root, last - 1) ? root : `${root}e`;
  }

  #ity(): void {
    const root = this.#before("ity");
    if (root === undefined || this.#becomes(root) || this.#becomes(`${root}e`)) return;
    if (root.length > 1 && root.endsWith("il")) this.#becomes(`${cut(root, 2)}le`);
    else if (root.length > 1 && root.endsWith("iv")) this.#becomes(`${root}e`);
    else if (root.length > 1 && root.endsWith("al")) this.#becomes(root);
    else if (!this.#becomes(`${root}ity`)) this.#word = root;
  }

  #ness(): void {
    const root = this.#before("ness");
    if (root !== undefined) this.#becomes(root.replace(/i$/, "y"));
  }

  #ion(): void {
    const word = this.#word;
    if (this.#before("ion") === undefined) return;
    const beforeIzation = this.#before("ization");
    if (beforeIzation !== undefined) {
      this.#becomes(`${beforeIzation}ize`);
      return;
    }
    const beforeIt = this.#before("ition");
    const beforeAt = this.#before("ation");
    if (beforeIt !== undefined && this.#becomesOneOf(`${beforeIt}e`)) return;
    if (beforeAt !== undefined && this.#becomesOneOf(`${beforeAt}ate`, `${beforeAt}e`, beforeAt)) return;
    const beforeIcat = this.#before("ication");
    if (beforeIcat !== undefined && this.#becomesOneOf(`${beforeIcat}y`)) return;
    const root = cut(word, 3);
    this.#becomesOneOf(`${root}e`, root);
  }

  #erOr(): void {
    const beforeIzer = this.#before("izer");
    if (beforeIzer !== undefined) {
      this.#becomes(`${beforeIzer}ize`);
      return;
    }
    const root = this.#before("er") ?? this.#before("or");
    if (root === undefined) return;
    const vowel = this.#word.at(-2) as string;
    this.#becomesOneOf(
      endsDoubled(root) ? cut(root, 1) : undefined,
      root.endsWith("i") ? `${cut(root, 1)}y` : undefined,
      root.endsWith("e") ? cut(root, 1) : undefined,
      root + vowel,
      root,
      `${root}e`,
    );
  }

  #ly(): void {
    const root = this.#before("ly");
    if (root === undefined || this.#becomes(`${root}le`) || this.#becomes(root)) return;
    if (root.length > 1 && root.endsWith("al")) return;
    if (root.length > 1 && root.endsWith("ab")) {
      this.#word = `${root}le`;
      return;
    }
    if (root.endsWith("i") && this.#becomes(`${cut(root, 1)}y`)) return;
    this.#word = root;
  }

  #al(): void {
    if (this.#word.length < 4) return;
    const root = this.#before("al");
    if (root === undefined) return;
    const single = endsDoubled(root) ? cut(root, 1) : undefined;
    if (this.#becomesOneOf(root, single, `${root}e`, `${root}um`)) return;
    if (root.length > 1 && root.endsWith("ic")) {
      const inner = cut(root, 2);
      if (!this.#becomes(inner) && !this.#becomes(`${inner}y`)) this.#becomes(`${inner}ic`);
    } else if (root.endsWith("i") && !this.#becomes(cut(root, 1))) this.#becomes(`${root}al`);
  }

  #ive(): void {
    const root = this.#before("ive");
    if (root === undefined) return;
    const inner = root.length > 1 && root.endsWith("at") ? cut(root, 2) : undefined;
    this.#becomesOneOf(root, `${root}e`, inner === undefined ? undefined : `${inner}e`, inner, `${root}ion`);
  }

  #ize(): void {
    const root = this.#before("ize");
    if (root === undefined) return;
    this.#becomesOneOf(root, endsDoubled(root) ? cut(root, 1) : undefined, `${root}e`);
  }

  #ment(): void {
    this.#becomesOneOf(this.#before("ment"));
  }

  #ble(): void {
    const root = this.#before("able") ?? this.#before("ible");
    if (root === undefined) return;
    this.#becomesOneOf(root, endsDoubled(root) ? cut(root, 1) : undefined, `${root}e`, `${root}ate`);
  }

  #ism(): void {
    const root = this.#before("ism");
    if (root !== undefined) this.#becomes(root);
  }

  #ic(): void {
    const root = this.#before("ic");
    if (root !== undefined) this.#becomesOneOf(`${root}ical`, `${root}y`, `${root}e`, root);
  }

  #ncy(): void {
    const root = this.#before("ncy");
    if (root === undefined || !/[ae]$/.test(root)) return;
    if (!this.#becomes(`${root}nt`)) this.#becomes(`${root}nce`);
  }

  #nce(): void {
    const root = this.#before("ance") ?? this.#before("ence");
    if (root !== undefined) this.#becomesOneOf(`${root}e`, root);
  }
}
