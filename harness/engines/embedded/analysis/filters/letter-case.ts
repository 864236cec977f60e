import { notImplemented } from "../../errors.ts";
import { type Factory, mapping, type TokenFilter } from "../component.ts";
import { lowerCase } from "../tokenizers/characters.ts";

export const lowercaseFilter: Factory<TokenFilter> = (settings) => {
  if (settings.has("language"))
    throw notImplemented(`lower case of the language [${settings.text("language")}]`);
  return mapping(lowerCase, true);
};

/** Each character by itself: ß has no upper case of one character. */
export const uppercaseFilter: Factory<TokenFilter> = () => mapping(upperCase, true);

function upperCase(text: string): string {
  let upper = "";
  for (const char of text) {
    const changed = char.toUpperCase();
    upper += [...changed].length === 1 ? changed : char;
  }
  return upper;
}
