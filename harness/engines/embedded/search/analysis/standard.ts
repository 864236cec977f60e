/**
 * The standard analyzer: words as Unicode's default segmentation (UAX 29) sees them, lower-cased, as Lucene's
 * StandardTokenizer cuts them. Ideographs and Hiragana are one word each; runs of Southeast Asian script stay
 * whole, for no dictionary is at hand.
 */
export function* analyzeStandard(text: string): Generator<string> {
  for (const match of text.matchAll(token)) {
    const word = lowerCase(match[0]);
    for (let start = 0; start < word.length; start += maxTokenLength)
      yield word.slice(start, start + maxTokenLength);
  }
}

/** Lucene cuts longer tokens into pieces of this many UTF-16 units. */
const maxTokenLength = 255;

const extend = "(?:[\\p{M}\\u200c\\u200d]|(?!\\u200b)\\p{Cf})*";
const unit = (set: string) => `${set}${extend}`;
const single = "[\\p{Script=Han}\\p{Script=Hiragana}]";
const southeastAsian =
  "[\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tai_Le}\\p{Script=New_Tai_Lue}\\p{Script=Tai_Tham}]";
const katakana = "(?:[\\p{Script=Katakana}\\u3031-\\u3035\\u309b\\u309c\\u30a0\\u30fc\\uff70])";
const letter = `(?:(?!${single}|${southeastAsian}|${katakana})[\\p{Alphabetic}\\u05f3])`;
const digit = "(?:(?!\\p{Script=Thai}|\\p{Script=Lao})[\\p{Nd}\\u066b\\u066c])";
const connector = "[\\p{Pc}\\u202f]";
const midLetter = "[:\\u00b7\\u0387\\u055f\\u05f4\\u2027\\ufe13\\ufe55\\uff1a]";
const midNumber = "[,;\\u037e\\u0589\\u060c\\u060d\\u07f8\\u2044\\ufe10\\ufe14\\ufe50\\ufe54\\uff0c\\uff1b]";
const midBoth = "['.\\u2018\\u2019\\u2024\\ufe52\\uff07\\uff0e]";

const letters = `${unit(letter)}(?:${unit(`(?:${midLetter}|${midBoth})`)}${unit(letter)}|${unit(letter)})*`;
const digits = `${unit(digit)}(?:${unit(`(?:${midNumber}|${midBoth})`)}${unit(digit)}|${unit(digit)})*`;
const kana = `(?:${unit(katakana)})+`;
/** Letters and digits join without a mark between them; Katakana joins the others only over a connector. */
const alphanumeric = `(?:${letters}|${digits})+`;
const part = `(?:${alphanumeric}|${kana})`;
const connected = `(?:${unit(connector)})*${part}(?:(?:${unit(connector)})+${part})*(?:${unit(connector)})*`;

const emoji =
  "(?:\\p{Regional_Indicator}{2}|(?:[0-9#*]\\ufe0f?\\u20e3)|\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?(?:\\u200d\\p{Extended_Pictographic}(?:\\ufe0f|\\p{Emoji_Modifier})?)*)";

const token = new RegExp(`${connected}|${unit(single)}|(?:${unit(southeastAsian)})+|${emoji}`, "gu");

/** As Java lower-cases each character by itself: no final sigma, no dot left over from the Turkish İ. */
function lowerCase(word: string): string {
  return word.replaceAll("İ", "i").replaceAll("Σ", "σ").toLowerCase();
}
