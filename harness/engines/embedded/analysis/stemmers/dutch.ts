import { cut, longestSuffix, regionAfter } from "./regions.ts";

const vowels = "aeiouyè";
const isVowel = (letter: string | undefined) => letter !== undefined && vowels.includes(letter);
const accents: Readonly<Record<string, string>> = {
  ä: "a",
  á: "a",
  ë: "e",
  é: "e",
  ï: "i",
  í: "i",
  ö: "o",
  ó: "o",
  ü: "u",
  ú: "u",
};

/** The Snowball stemmer of Dutch. */
export function stemDutch(word: string): string {
  const marked = markConsonants(word.replace(/[äáëéïíöóüú]/g, (letter) => accents[letter] ?? letter));
  return new Stemming(marked).run().replaceAll("I", "i").replaceAll("Y", "y");
}

/** Writes Y and I where the letters are consonants. */
function markConsonants(word: string): string {
  const letters = [...(word.startsWith("y") ? `Y${word.slice(1)}` : word)];
  for (let at = 0; at < letters.length; at++) {
    if (!isVowel(letters[at])) continue;
    if (letters[at + 1] === "y") letters[++at] = "Y";
    else if (letters[at + 1] === "i" && isVowel(letters[at + 2])) {
      letters[at + 1] = "I";
      at += 2;
    }
  }
  return letters.join("");
}

class Stemming {
  #word: string;
  readonly #r1: number;
  readonly #r2: number;
  #lostE = false;

  constructor(word: string) {
    this.#word = word;
    const r1 = regionAfter(word, vowels);
    this.#r1 = Math.max(3, r1);
    this.#r2 = regionAfter(word, vowels, r1);
  }

  run(): string {
    this.#plural();
    this.#dropE();
    this.#dropHeid();
    this.#derivation();
    return this.#word
      .replace(/(?<=[^aeiouyè](?:aa|ee|oo|uu))[^aeiouyèI]$/, (last) => `\u0000${last}`)
      .replace(/.\0/, "");
  }

  #plural(): void {
    const suffix = longestSuffix(this.#word, ["heden", "en", "ene", "s", "se"]);
    if (suffix === "heden") {
      if (this.#inR1(suffix)) this.#word = `${cut(this.#word, suffix.length)}heid`;
    } else if (suffix === "en" || suffix === "ene") this.#dropEn(suffix);
    else if (suffix && this.#inR1(suffix)) {
      const before = this.#before(suffix);
      if (before !== undefined && !isVowel(before) && before !== "j") this.#drop(suffix);
    }
  }

  #dropEn(suffix: string): void {
    const rest = cut(this.#word, suffix.length);
    if (!this.#inR1(suffix) || rest === "" || isVowel(rest.at(-1)) || rest.endsWith("gem")) return;
    this.#drop(suffix);
    this.#undouble();
  }

  #dropE(): void {
    this.#lostE = false;
    if (!this.#word.endsWith("e") || !this.#inR1("e")) return;
    const before = this.#before("e");
    if (before === undefined || isVowel(before)) return;
    this.#drop("e");
    this.#lostE = true;
    this.#undouble();
  }

  #dropHeid(): void {
    if (!this.#word.endsWith("heid") || !this.#inR2("heid") || this.#before("heid") === "c") return;
    this.#drop("heid");
    if (this.#word.endsWith("en")) this.#dropEn("en");
  }

  #derivation(): void {
    const suffix = longestSuffix(this.#word, ["end", "ing", "ig", "lijk", "baar", "bar"]);
    if (!suffix || !this.#inR2(suffix)) return;
    if (suffix === "ig" && this.#before(suffix) === "e") return;
    if (suffix === "bar" && !this.#lostE) return;
    this.#drop(suffix);
    if (suffix === "lijk") this.#dropE();
    if (suffix !== "end" && suffix !== "ing") return;
    if (this.#word.endsWith("ig") && this.#inR2("ig") && this.#before("ig") !== "e") this.#drop("ig");
    else this.#undouble();
  }

  #undouble(): void {
    if (/(kk|dd|tt)$/.test(this.#word)) this.#word = cut(this.#word, 1);
  }

  #drop(suffix: string): void {
    this.#word = cut(this.#word, suffix.length);
  }

  #before(suffix: string): string | undefined {
    return this.#word.at(-suffix.length - 1);
  }

  #inR1(suffix: string): boolean {
    return this.#word.length - suffix.length >= this.#r1;
  }

  #inR2(suffix: string): boolean {
    return this.#word.length - suffix.length >= this.#r2;
  }
}
