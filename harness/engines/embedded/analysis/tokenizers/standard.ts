import { illegalArgument } from "../../errors.ts";
import type { Factory, Tokenizer } from "../component.ts";
import { found, Token } from "../token.ts";
import { wordPattern, wordType } from "./word-break.ts";

/** Lucene cuts longer tokens into pieces of this many UTF-16 units. */
const defaultMaxTokenLength = 255;

/** Words as Unicode's default segmentation (UAX 29) sees them. */
export const standardTokenizer: Factory<Tokenizer> = (settings) => {
  const max = settings.integer("max_token_length", defaultMaxTokenLength);
  if (max <= 0) throw illegalArgument("maxTokenLength must be greater than zero");
  return {
    tokenize(text) {
      const tokens: Token[] = [];
      if (isAscii.test(text)) scanAscii(text, max, tokens);
      else
        for (const { 0: word, index } of text.matchAll(wordPattern))
          add(tokens, text, index, index + word.length, wordType(word), max);
      return found(tokens, text);
    },
  };
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
const isAscii = /^[\x00-\x7f]*$/;

/** A word that is too long is read again, so many units at a time. */
function add(tokens: Token[], text: string, start: number, end: number, type: string, max: number): void {
  if (end - start <= max) {
    tokens.push(new Token(text.slice(start, end), start, end, type));
    return;
  }
  for (let at = start; at < end; ) {
    const [piece] = text.slice(at, wholeCharacters(text, at, Math.min(at + max, end))).matchAll(wordPattern);
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

const classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) classes[code] = letter;
  else if (/\d/.test(char)) classes[code] = digit;
}
classes["_".charCodeAt(0)] = connector;
classes[":".charCodeAt(0)] = joinsLetters;
for (const char of ",;") classes[char.charCodeAt(0)] = joinsDigits;
for (const char of ".'") classes[char.charCodeAt(0)] = joinsBoth;

/** The same rules as `wordPattern`, for text that needs no more than these. */
function scanAscii(text: string, max: number, tokens: Token[]): void {
  const { length } = text;
  for (let at = 0; at < length; ) {
    const start = at;
    let letters = false;
    let digits = false;
    let last = other;
    for (; at < length; at++) {
      const kind = classes[text.charCodeAt(at)] as number;
      if (kind === letter) letters = true;
      else if (kind === digit) digits = true;
      else if (kind !== connector) {
        if (kind < joinsLetters || (last !== letter && last !== digit)) break;
        if (kind === (last === letter ? joinsDigits : joinsLetters)) break;
        if (at + 1 >= length || classes[text.charCodeAt(at + 1)] !== last) break;
      }
      last = kind;
    }
    if (letters || digits) add(tokens, text, start, at, letters ? "<ALPHANUM>" : "<NUM>", max);
    else if (at === start) at++;
  }
}
