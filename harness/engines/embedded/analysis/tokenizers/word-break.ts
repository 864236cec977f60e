import { lazily } from "../../lazily.ts";

/**
 * Words as Lucene's StandardTokenizer sees them: Unicode's default word segmentation (UAX 29), but ideographs
 * and Hiragana are one word each, and runs of Southeast Asian script stay whole, for no dictionary is at hand.
 */
const extend = "(?:[\\p{M}\\p{Emoji_Modifier}\\u200c\\u200d\\uff9e\\uff9f]|(?!\\u200b)\\p{Cf})*";
const unit = (set: string) => `${set}${extend}`;
const single = "(?:(?![\\u3005\\u303b])\\p{Script=Han}|\\p{Script=Hiragana})";
const southeastAsian =
  "(?=[\\p{L}\\p{M}])[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tai_Le}\\p{Script=New_Tai_Lue}\\p{Script=Tai_Tham}]";
const katakana = "(?:[\\p{Script=Katakana}\\u3031-\\u3035\\u309b\\u309c\\u30a0\\u30fc\\uff70])";
const letter = `(?:(?!\\p{M}|[\\uff9e\\uff9f]|${single}|\\p{Ideographic}|${southeastAsian}|${katakana})[\\p{Alphabetic}\\u05f3])`;
const hebrew = "(?:(?=\\p{Script=Hebrew})\\p{L})";
/** Hebrew writes abbreviations with marks that end other words. */
const hebrewAtom = `${unit(hebrew)}(?:${unit('"')}(?=${hebrew})|${unit("'")}(?!${letter}))`;
const letterAtom = `(?:${hebrewAtom}|${unit(letter)})`;
const digit = "[\\p{Nd}\\u066b\\u066c]";
const connector = "[\\p{Pc}\\u202f]";
const midLetter = "[:\\u00b7\\u0387\\u055f\\u05f4\\u2027\\ufe13\\ufe55\\uff1a]";
const midNumber = "[,;\\u037e\\u0589\\u060c\\u060d\\u07f8\\u2044\\ufe10\\ufe14\\ufe50\\ufe54\\uff0c\\uff1b]";
const midBoth = "['.\\u2018\\u2019\\u2024\\ufe52\\uff07\\uff0e]";

const letters = `${letterAtom}(?:${unit(`(?:${midLetter}|${midBoth})`)}${letterAtom}|${letterAtom})*`;
const digits = `${unit(digit)}(?:${unit(`(?:${midNumber}|${midBoth})`)}${unit(digit)}|${unit(digit)})*`;
const kana = `(?:${unit(katakana)})+`;
/** Letters and digits join without a mark between them; Katakana joins the others only over a connector. */
const alphanumeric = `(?:${letters}|${digits})+`;
const part = `(?:${alphanumeric}|${kana})`;
const connected = `(?:${unit(connector)})*${part}(?:(?:${unit(connector)})+${part})*(?:${unit(connector)})*`;

const pictograph = unit("\\p{Extended_Pictographic}");
const flag = unit("\\p{Regional_Indicator}").repeat(2);
/** Pictographs over zero-width joiners are one, and a joiner before the first belongs to it. */
const emoji = `(?:${flag}|${unit("[#*]\\ufe0f?\\u20e3")}|\\u200d?${pictograph}(?:(?<=\\u200d)${pictograph})*)`;

/** Matches one word after another. Patterns of Unicode's properties take their time to make, so none is made before it is needed. */
export const wordPattern = lazily(
  () => new RegExp(`${connected}|${emoji}|${unit(single)}|(?:${unit(southeastAsian)})+`, "gu"),
);

const isEmoji = lazily(() => new RegExp(`^(?:${emoji}|[0-9]\\ufe0f?\\u20e3)$`, "u"));
const isNumber = lazily(
  () =>
    new RegExp(
      `^(?:${unit(connector)})*${digits}(?:(?:${unit(connector)})+${digits})*(?:${unit(connector)})*$`,
      "u",
    ),
);
const isKatakana = lazily(() => new RegExp(`^(?:${unit(katakana)})+$`, "u"));
const isHangul = lazily(() => new RegExp(`^(?:${unit("\\p{Script=Hangul}")})+$`, "u"));
const isSoutheastAsian = lazily(() => new RegExp(`^${southeastAsian}`, "u"));

/** The type that the tokenizer gives a word. */
export function wordType(word: string): string {
  if (/^\p{ASCII}*\p{L}/u.test(word) && /^[\p{ASCII}\p{Script=Latin}]*$/u.test(word)) return "<ALPHANUM>";
  if (isEmoji().test(word)) return "<EMOJI>";
  if (/^(?![\u3005\u303b])\p{Script=Han}/u.test(word)) return "<IDEOGRAPHIC>";
  if (/^\p{Script=Hiragana}/u.test(word)) return "<HIRAGANA>";
  if (isNumber().test(word)) return "<NUM>";
  if (isSoutheastAsian().test(word)) return "<SOUTHEAST_ASIAN>";
  if (isKatakana().test(word)) return "<KATAKANA>";
  return isHangul().test(word) ? "<HANGUL>" : "<ALPHANUM>";
}

/** The kinds of characters that words are made of, as patterns. */
export const characters = { letter, digit, connector, midLetter, midNumber, midBoth };

/** A pattern for a text that is one of these characters and nothing else. */
export function wholly(set: string): RegExp {
  return new RegExp(`^${set}$`, "u");
}

/** Characters that join what is before them, or make words in a way of their own. */
export const specialCharacter = lazily(
  () =>
    new RegExp(
      `^(?:[\\p{M}\\p{Cf}\\u200c\\u200d]|${single}|${southeastAsian}|${katakana}|${hebrew}|\\p{Script=Hangul}|(?![0-9])\\p{Extended_Pictographic}|\\p{Surrogate})$`,
      "u",
    ),
);
