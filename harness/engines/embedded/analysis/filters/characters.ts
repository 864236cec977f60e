import { illegalArgument } from "../../errors.ts";
import { type Factory, mapping, type TokenFilter } from "../component.ts";
import { lowerCase, whitespace } from "../tokenizers/characters.ts";

const edges = new RegExp(`^[${whitespace}]+|[${whitespace}]+$`, "g");

export const trimFilter: Factory<TokenFilter> = () => mapping((term) => term.replace(edges, ""), true);

export const reverseFilter: Factory<TokenFilter> = () => mapping((term) => [...term].reverse().join(""));

export const truncateFilter: Factory<TokenFilter> = (settings) => {
  const length = settings.integer("length", -1);
  if (length < 1) throw illegalArgument("length parameter must be provided");
  return mapping((term) => [...term].slice(0, length).join(""));
};

/** What follows an apostrophe goes, and the apostrophe. */
export const apostropheFilter: Factory<TokenFilter> = () =>
  mapping((term) => term.replace(/['\u2019].*$/s, ""));

export const decimalDigitFilter: Factory<TokenFilter> = () =>
  mapping((term) => term.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit))), true);

/** Digits stand in runs of ten, from zero on. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return code < 0x80 ? code - 0x30 : value;
}

/** Articles that are written together with the word, such as the l of l'eau, go. */
export const elisionFilter: Factory<TokenFilter> = (settings) => {
  const articles = settings.list("articles");
  if (!articles) throw illegalArgument("elision filter requires [articles] or [articles_path] setting");
  return elision(articles, settings.boolean("articles_case", false));
};

export function elision(articles: readonly string[], ignoreCase: boolean): TokenFilter {
  const known = new Set(ignoreCase ? articles.map(lowerCase) : articles);
  return mapping((term) => {
    const at = term.search(/['\u2019]/);
    if (at === -1) return term;
    const article = term.slice(0, at);
    return known.has(ignoreCase ? lowerCase(article) : article) ? term.slice(at + 1) : term;
  }, true);
}

/** Umlauts and their spellings with an e become one, and the sharp s two. */
export const germanNormalizationFilter: Factory<TokenFilter> = () => mapping(normalizeGerman, true);

type Before = "none" | "vowel" | "umlautable";

export function normalizeGerman(term: string): string {
  let normal = "";
  // An e after a, o or u writes an umlaut, unless the u follows a vowel or q.
  let state: Before = "none";
  for (const letter of term) {
    const before: Before = state;
    state = "none";
    switch (letter) {
      case "a":
      case "o":
        state = "umlautable";
        normal += letter;
        break;
      case "u":
        state = before === "none" ? "umlautable" : "vowel";
        normal += letter;
        break;
      case "e":
        if (before !== "umlautable") normal += letter;
        state = "vowel";
        break;
      case "i":
      case "q":
      case "y":
        state = "vowel";
        normal += letter;
        break;
      case "ä":
      case "ö":
      case "ü":
        state = "vowel";
        normal += { ä: "a", ö: "o", ü: "u" }[letter];
        break;
      case "ß":
        normal += "ss";
        break;
      default:
        normal += letter;
    }
  }
  return normal;
}
