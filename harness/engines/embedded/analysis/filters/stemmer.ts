import { illegalArgument, notImplemented } from "../../errors.ts";
import { type Factory, mapping, stemming, type TokenFilter } from "../component.ts";
import { stemBrazilian } from "../stemmers/brazilian.ts";
import { stemDanish } from "../stemmers/danish.ts";
import { stemDutch } from "../stemmers/dutch.ts";
import { stemFrenchLightly } from "../stemmers/french.ts";
import { stemGermanLightly } from "../stemmers/german.ts";
import { stemKrovetz } from "../stemmers/krovetz.ts";
import { stemPorter } from "../stemmers/porter.ts";
import { stemItalianLightly, stemPortugueseLightly, stemSpanishLightly } from "../stemmers/romance.ts";
import { stemRussian } from "../stemmers/russian.ts";
import { stemSwedish } from "../stemmers/swedish.ts";

type Stem = (word: string) => string;

/** Stemmers by the names that the setting `language` may have. */
const stemmers: Readonly<Record<string, Stem>> = {
  brazilian: stemBrazilian,
  danish: stemDanish,
  dutch: stemDutch,
  english: stemPorter,
  light_english: stemKrovetz,
  light_french: stemFrenchLightly,
  light_german: stemGermanLightly,
  light_italian: stemItalianLightly,
  light_portuguese: stemPortugueseLightly,
  light_spanish: stemSpanishLightly,
  porter: stemPorter,
  russian: stemRussian,
  swedish: stemSwedish,
};

const otherSpellings: Readonly<Record<string, string>> = {
  kstem: "light_english",
  lightEnglish: "light_english",
  possessiveEnglish: "possessive_english",
  minimalEnglish: "minimal_english",
  lightFinish: "light_finnish",
  lightFrench: "light_french",
  minimalFrench: "minimal_french",
  lightGerman: "light_german",
  minimalGerman: "minimal_german",
  lightItalian: "light_italian",
  lightPortuguese: "light_portuguese",
  lightSpanish: "light_spanish",
  lightSwedish: "light_swedish",
  lightRussian: "light_russian",
};

const missing = new Set(
  `arabic armenian basque bengali bulgarian catalan czech dutch_kp dutchKp kp estonian finnish french galician
  german german2 greek hindi hungarian indonesian irish italian latvian light_finnish light_hungarian
  light_nynorsk light_norwegian light_russian light_swedish lithuanian lovins minimal_english minimal_french minimal_galician
  minimal_german minimal_nynorsk minimal_norwegian minimal_portuguese minimal_swedish norwegian persian plural_spanish
  porter2 portuguese portuguese_rslp romanian serbian sorani spanish turkish`.split(/\s+/),
);

/** Reduces words to their stems, by the rules of a language. */
export const stemmerFilter: Factory<TokenFilter> = (settings) => {
  const said = settings.text("language") ?? settings.text("name") ?? "porter";
  const language = otherSpellings[said] ?? said;
  if (language === "possessive_english") return withoutPossessive;
  const stem = stemmers[language];
  if (stem) return stemming(stem);
  if (missing.has(language)) throw notImplemented(`the stemmer [${language}]`);
  throw illegalArgument(`Invalid stemmer class specified: ${said}`);
};

/** A filter of one stemmer, as the server has some by names of their own. */
export function stemmerOf(stem: Stem): Factory<TokenFilter> {
  return () => stemming(stem);
}

/** Takes off the English 's. */
export const withoutPossessive: TokenFilter = mapping((term) => term.replace(/['\u2019\uff07][sS]$/, ""));
