import { folding } from "./fold.ts";
import { cut } from "./regions.ts";

const plain = folding({ a: "àáâä", o: "òóôö", e: "èéêë", u: "ùúûü", i: "ìíîï" });

/** Savoy's light stemmer of Italian. */
export function stemItalianLightly(word: string): string {
  return word.length < 6 ? word : plain(word).replace(/(?:[ih][ei]|i[ao]|[eiao])$/, "");
}

/** Savoy's light stemmer of Spanish. */
export function stemSpanishLightly(word: string): string {
  if (word.length < 5) return word;
  const stem = plain(word);
  if (/[oae]$/.test(stem)) return cut(stem, 1);
  if (stem.endsWith("eses")) return cut(stem, 2);
  if (stem.endsWith("ces")) return `${cut(stem, 3)}z`;
  return /[oae]s$/.test(stem) ? cut(stem, 2) : stem;
}

const plainPortuguese = folding({ a: "àáâäã", o: "òóôöõ", e: "èéêë", u: "ùúûü", i: "ìíîï", c: "ç" });

/** Savoy's light stemmer of Portuguese. */
export function stemPortugueseLightly(word: string): string {
  if (word.length < 4) return word;
  let stem = singular(word);
  if (stem.length > 3 && stem.endsWith("a")) stem = masculine(stem);
  if (stem.length > 4 && /[eao]$/.test(stem)) stem = cut(stem, 1);
  return plainPortuguese(stem);
}

function singular(word: string): string {
  const { length } = word;
  if (length > 4 && /[rslz]es$/.test(word)) return cut(word, 2);
  if (length > 3 && word.endsWith("ns")) return `${cut(word, 2)}m`;
  if (length > 4 && /[eé]is$/.test(word)) return `${cut(word, 3)}el`;
  if (length > 4 && word.endsWith("ais")) return `${cut(word, 3)}al`;
  if (length > 4 && word.endsWith("óis")) return `${cut(word, 3)}ol`;
  if (length > 4 && word.endsWith("is")) return `${cut(word, 2)}il`;
  if (length > 3 && /[õã]es$/.test(word)) return `${cut(word, 3)}ão`;
  if (length > 6 && word.endsWith("mente")) return cut(word, 5);
  return length > 3 && word.endsWith("s") ? cut(word, 1) : word;
}

function masculine(word: string): string {
  const { length } = word;
  if (length > 7 && /(?:inha|iaca|eira)$/.test(word)) return `${cut(word, 1)}o`;
  if (length <= 6) return word;
  if (/(?:osa|ica|ida|ada|iva|ama)$/.test(word)) return `${cut(word, 1)}o`;
  if (word.endsWith("ona")) return `${cut(word, 3)}ão`;
  if (word.endsWith("ora")) return cut(word, 1);
  if (word.endsWith("esa")) return `${cut(word, 3)}ês`;
  return word.endsWith("na") ? `${cut(word, 1)}o` : word;
}
