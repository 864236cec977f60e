import { illegalArgument } from "../../errors.ts";
import type { Factory, Tokenizer } from "../component.ts";
import { javaPattern } from "../java-pattern.ts";
import { found, Token } from "../token.ts";

/** Cuts where a pattern matches; with a group, what the group matches. */
export const patternTokenizer: Factory<Tokenizer> = (settings) => {
  const pattern = settings.text("pattern") ?? "\\W+";
  return splitting(javaPattern(pattern, settings.text("flags")), settings.integer("group", -1));
};

export function splitting(pattern: RegExp, group = -1): Tokenizer {
  return {
    tokenize(text) {
      const tokens: Token[] = [];
      const add = (start: number, end: number) => {
        if (start < end) tokens.push(new Token(text.slice(start, end), start, end, "word"));
      };
      let last = 0;
      for (const { indices, index, 0: whole } of text.matchAll(pattern)) {
        if (group === -1) add(last, index);
        else {
          const span = indices?.[group];
          if (span) add(...span);
        }
        last = index + whole.length;
      }
      if (group === -1) add(last, text.length);
      return found(tokens, text);
    },
  };
}

/** Cuts at some characters. */
export const charGroupTokenizer: Factory<Tokenizer> = (settings) => {
  const max = settings.integer("max_token_length", 255);
  const listed = settings.list("tokenize_on_chars");
  const kinds: Readonly<Record<string, string>> = {
    letter: "\\p{L}",
    digit: "\\p{Nd}",
    whitespace: "\\s",
    punctuation: "\\p{P}",
    symbol: "\\p{S}",
  };
  const set = (listed ?? []).map((each) => {
    const kind = kinds[each];
    if (kind) return kind;
    const character = each.startsWith("\\") ? escaped(each) : each;
    if ([...character].length !== 1) throw illegalArgument(`Invalid escaped char in [${each}]`);
    return character.replace(/[\\\]^-]/g, "\\$&");
  });
  const pattern = set.length === 0 ? /.+/gsu : new RegExp(`[^${set.join("")}]+`, "gu");
  return {
    tokenize(text) {
      const tokens: Token[] = [];
      for (const { 0: run, index } of text.matchAll(pattern))
        for (let at = 0; at < run.length; at += max) {
          const piece = run.slice(at, at + max);
          tokens.push(new Token(piece, index + at, index + at + piece.length, "word"));
        }
      return found(tokens, text);
    },
  };
};

function escaped(text: string): string {
  const simple: Readonly<Record<string, string>> = {
    t: "\t",
    n: "\n",
    r: "\r",
    b: "\b",
    f: "\f",
    "\\": "\\",
  };
  const hex = /^\\u([0-9a-f]{4})$/i.exec(text)?.[1];
  return hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (simple[text[1] ?? ""] ?? "");
}
