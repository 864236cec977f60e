import { illegalArgument } from "../../errors.ts";
import { lazily } from "../../lazily.ts";
import type { Factory, Tokenizer } from "../component.ts";
import type { ComponentSettings } from "../component-settings.ts";
import { found, Token } from "../token.ts";

const defaultMaxTokenLength = 255;

/** Java's `Character.isWhitespace`, which no-break spaces are not. */
export const whitespace =
  "\\t-\\r\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

/** Runs of characters of one kind, cut where they grow too long. */
function runsOf(set: string, change: (run: string) => string = (run) => run): Factory<Tokenizer> {
  const pattern = lazily(() => new RegExp(`${set}+`, "gu"));
  return (settings) => {
    const max = maxTokenLength(settings);
    return {
      isPiecewise: true,
      tokenize(text) {
        const tokens: Token[] = [];
        for (const { 0: run, index } of text.matchAll(pattern()))
          for (let at = 0; at < run.length; ) {
            const stop = endOfPiece(run, at, max);
            tokens.push(new Token(change(run.slice(at, stop)), index + at, index + stop, "word"));
            at = stop;
          }
        return found(tokens, text);
      },
    };
  };
}

/** A piece ends with the character that makes it long enough, even if that takes two units. */
function endOfPiece(run: string, start: number, max: number): number {
  const stop = Math.min(start + max, run.length);
  const torn = stop < run.length && (run.charCodeAt(stop - 1) & 0xfc00) === 0xd800;
  return torn ? stop + 1 : stop;
}

function maxTokenLength(settings: ComponentSettings): number {
  const max = settings.integer("max_token_length", defaultMaxTokenLength);
  if (max > 0 && max <= 1024 * 1024) return max;
  throw illegalArgument(`maxTokenLen must be greater than 0 and less than 1048576 passed: ${max}`);
}

export const whitespaceTokenizer = runsOf(`[^${whitespace}]`);
export const letterTokenizer = runsOf("\\p{L}");
export const lowercaseTokenizer = runsOf("\\p{L}", (run) => lowerCase(run));

/** The text as one token. */
export const keyword: Tokenizer = {
  tokenize: (text) => found([new Token(text, 0, text.length, "word")], text),
};

export const keywordTokenizer: Factory<Tokenizer> = () => keyword;

/** As Java lower-cases each character by itself: no final sigma, no dot left over from the Turkish İ. */
export function lowerCase(text: string): string {
  return /[İΣ]/.test(text)
    ? text.replaceAll("İ", "i").replaceAll("Σ", "σ").toLowerCase()
    : text.toLowerCase();
}
