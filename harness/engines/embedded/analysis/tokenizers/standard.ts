import { illegalArgument } from "../../errors.ts";
import { lazily } from "../../lazily.ts";
import type { Factory, Tokenizer } from "../component.ts";
import { found, Token } from "../token.ts";
import { characters, specialCharacter, wholly, wordPattern, wordType } from "./word-break.ts";

/** Lucene cuts longer tokens into pieces of this many UTF-16 units. */
const defaultMaxTokenLength = 255;

/** Words as Unicode's default segmentation (UAX 29) sees them. */
export const standardTokenizer: Factory<Tokenizer> = (settings) => {
  const max = settings.integer("max_token_length", defaultMaxTokenLength);
  if (max <= 0) throw illegalArgument("maxTokenLength must be greater than zero");
  return {
    isPiecewise: true,
    tokenize(text) {
      const tokens: Token[] = [];
      if (isPlain(text)) scanPlain(text, max, tokens);
      else
        for (const { 0: word, index } of text.matchAll(wordPattern()))
          add(tokens, text, index, index + word.length, wordType(word), max);
      return found(tokens, text);
    },
  };
};

/** A word that is too long is read again, so many units at a time. */
function add(tokens: Token[], text: string, start: number, end: number, type: string, max: number): void {
  if (end - start <= max) {
    tokens.push(new Token(text.slice(start, end), start, end, type));
    return;
  }
  for (let at = start; at < end; ) {
    const [piece] = text
      .slice(at, wholeCharacters(text, at, Math.min(at + max, end)))
      .matchAll(wordPattern());
    if (!piece) return;
    const from = at + piece.index;
    at = from + piece[0].length;
    tokens.push(new Token(piece[0], from, at, wordType(piece[0])));
  }
}

/** An end that tears no surrogate pair, unless nothing would be left. */
function wholeCharacters(text: string, start: number, end: number): number {
  return end - start > 1 && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800 ? end - 1 : end;
}

const other = 0;
const letter = 1;
const digit = 2;
const connector = 3;
/** Joins letters, digits or both when between two of them. */
const joinsLetters = 4;
const joinsDigits = 5;
const joinsBoth = 6;
/** What takes more than the rules below: marks, emoji, and scripts that are cut in their own ways. */
const special = 7;

/** Most text has no character from here on. */
const plainLimit = 0x2100;
const kinds = (): readonly (readonly [kind: number, pattern: RegExp])[] => [
  [special, specialCharacter()],
  [letter, wholly(characters.letter)],
  [digit, wholly(characters.digit)],
  [connector, wholly(characters.connector)],
  [joinsLetters, wholly(characters.midLetter)],
  [joinsDigits, wholly(characters.midNumber)],
  [joinsBoth, wholly(characters.midBoth)],
];

const classesOfCharacters = lazily(() => {
  const patterns = kinds();
  return Uint8Array.from({ length: plainLimit }, (_, code) => {
    const character = String.fromCharCode(code);
    return patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? other;
  });
});

function isPlain(text: string): boolean {
  const table = classesOfCharacters();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= plainLimit || table[code] === special) return false;
  }
  return true;
}

/** The same rules as `wordPattern`, for text that needs no more than these. */
function scanPlain(text: string, max: number, tokens: Token[]): void {
  const table = classesOfCharacters();
  const { length } = text;
  for (let at = 0; at < length; ) {
    const start = at;
    let letters = false;
    let digits = false;
    let last = other;
    for (; at < length; at++) {
      const kind = table[text.charCodeAt(at)] as number;
      if (kind === letter) letters = true;
      else if (kind === digit) digits = true;
      else if (kind !== connector) {
        if (kind < joinsLetters || (last !== letter && last !== digit)) break;
        if (kind === (last === letter ? joinsDigits : joinsLetters)) break;
        if (at + 1 >= length || table[text.charCodeAt(at + 1)] !== last) break;
      }
      last = kind;
    }
    if (letters || digits) add(tokens, text, start, at, letters ? "<ALPHANUM>" : "<NUM>", max);
    else if (at === start) at++;
  }
}
