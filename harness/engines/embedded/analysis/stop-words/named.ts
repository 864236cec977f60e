import { notImplemented } from "../../errors.ts";
import { brazilian } from "./brazilian.ts";
import { cjk } from "./cjk.ts";
import { danish } from "./danish.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { finnish } from "./finnish.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import { norwegian } from "./norwegian.ts";
import { portuguese } from "./portuguese.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";
import { swedish } from "./swedish.ts";
import { thai } from "./thai.ts";

const named: Readonly<Record<string, string>> = {
  _brazilian_: brazilian,
  _cjk_: cjk,
  _danish_: danish,
  _dutch_: dutch,
  _english_: english,
  _finnish_: finnish,
  _french_: french,
  _german_: german,
  _italian_: italian,
  _norwegian_: norwegian,
  _portuguese_: portuguese,
  _russian_: russian,
  _spanish_: spanish,
  _swedish_: swedish,
  _thai_: thai,
};

const missing = new Set(
  `_arabic_ _armenian_ _basque_ _bengali_ _bulgarian_ _catalan_ _czech_ _estonian_ _galician_ _greek_
  _hindi_ _hungarian_ _indonesian_ _irish_ _latvian_ _lithuanian_ _persian_ _romanian_ _serbian_
  _sorani_ _turkish_`.split(/\s+/),
);

const sets = new Map<string, ReadonlySet<string>>();

/** The stop words of a named set; undefined where there is no set of this name. */
export function namedStopWords(name: string): ReadonlySet<string> | undefined {
  if (name === "_none_") return new Set();
  const words = named[name];
  if (words === undefined) {
    if (missing.has(name)) throw notImplemented(`the stop words [${name}]`);
    return undefined;
  }
  let set = sets.get(name);
  if (!set) {
    set = new Set(words.split(/\s+/));
    sets.set(name, set);
  }
  return set;
}
