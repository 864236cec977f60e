import { folding } from "./fold.ts";
import { cut } from "./regions.ts";

const plain = folding({ a: "äàáâ", o: "öòóô", i: "ïìíî", u: "üùúû" });
const beforeSt = /[bdfghklmnt]$/;

/** Savoy's light stemmer of German. */
export function stemGermanLightly(word: string): string {
  return withoutDegree(withoutCase(plain(word)));
}

function withoutCase(word: string): string {
  const { length } = word;
  if (length > 5 && word.endsWith("ern")) return cut(word, 3);
  if (length > 4 && /e[mnrs]$/.test(word)) return cut(word, 2);
  if (length > 3 && word.endsWith("e")) return cut(word, 1);
  return length > 3 && word.endsWith("s") && beforeSt.test(cut(word, 1)) ? cut(word, 1) : word;
}

function withoutDegree(word: string): string {
  const { length } = word;
  if (length > 5 && word.endsWith("est")) return cut(word, 3);
  if (length > 4 && /e[rn]$/.test(word)) return cut(word, 2);
  return length > 4 && word.endsWith("st") && beforeSt.test(cut(word, 2)) ? cut(word, 2) : word;
}
