import { notImplemented } from "../../errors.ts";
import { english } from "./english.ts";

const named: Readonly<Record<string, string>> = { _english_: english };

const missing = new Set(
  `_arabic_ _armenian_ _basque_ _bengali_ _brazilian_ _bulgarian_ _catalan_ _cjk_ _czech_ _danish_ _dutch_ _estonian_
  _finnish_ _french_ _galician_ _german_ _greek_ _hindi_ _hungarian_ _indonesian_ _irish_ _italian_ _latvian_
  _lithuanian_ _norwegian_ _persian_ _portuguese_ _romanian_ _russian_ _serbian_ _sorani_ _spanish_ _swedish_ _thai_
  _turkish_`.split(/\s+/),
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
