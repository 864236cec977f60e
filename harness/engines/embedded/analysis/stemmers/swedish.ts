import { cut, list, longestSuffix, regionAfter } from "./regions.ts";

const vowels = "aeiouyäåö";
const inflections =
  list(`a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as
  arnas ernas ornas es ades andes ens arens hetens erns at andet het ast`);
const withS = [...inflections, "s"];
const beforeOst = "iklnprtuv";
const beforeS = "bcdfghjklmnoprtvy";

/** The Snowball stemmer of Swedish. */
export function stemSwedish(word: string): string {
  if (word.length < 3) return word;
  const r1 = Math.max(3, regionAfter(word, vowels));
  let stem = word;
  const inflection = longestSuffix(stem, withS, r1);
  if (inflection === "s") {
    if (beforeS.includes(stem.at(-2) ?? " ")) stem = cut(stem, 1);
  } else if (inflection) stem = cut(stem, inflection.length);
  if (longestSuffix(stem, ["dd", "gd", "nn", "dt", "gt", "kt", "tt"], r1)) stem = cut(stem, 1);
  const derivation = longestSuffix(stem, ["lig", "ig", "els", "öst", "fullt"], r1);
  if (derivation === "fullt") return cut(stem, 1);
  if (derivation === "öst") return beforeOst.includes(stem.at(-4) ?? " ") ? cut(stem, 1) : stem;
  return derivation ? cut(stem, derivation.length) : stem;
}
