import { illegalArgument } from "../../errors.ts";
import type { Factory, Tokenizer } from "../component.ts";
import type { ComponentSettings } from "../component-settings.ts";
import { found, Token } from "../token.ts";
import { whitespace } from "./characters.ts";

/** All parts of a text that are so long. */
export const ngramTokenizer: Factory<Tokenizer> = (settings, surroundings) => {
  const { min, max } = sizes(settings);
  const limit = surroundings.limit("max_ngram_diff", 1);
  if (max - min > limit)
    throw illegalArgument(
      `The difference between max_gram and min_gram in NGram Tokenizer must be less than or equal to: [${limit}] but was [${max - min}]. This limit can be set by changing the [index.max_ngram_diff] index level setting.`,
    );
  return grams(settings, min, max, false);
};

/** The beginnings of a text, or of the runs of some kinds of characters in it. */
export const edgeNgramTokenizer: Factory<Tokenizer> = (settings) => {
  const { min, max } = sizes(settings);
  return grams(settings, min, max, true);
};

function sizes(settings: ComponentSettings): { min: number; max: number } {
  const min = settings.integer("min_gram", 1);
  const max = settings.integer("max_gram", 2);
  if (min < 1) throw illegalArgument("minGram must be greater than zero");
  if (min > max) throw illegalArgument("minGram must not be greater than maxGram");
  return { min, max };
}

const kinds: Readonly<Record<string, string>> = {
  letter: "\\p{L}",
  digit: "\\p{Nd}",
  whitespace,
  punctuation: "\\p{P}",
  symbol: "\\p{S}",
};

function grams(settings: ComponentSettings, min: number, max: number, edgesOnly: boolean): Tokenizer {
  const pattern = runPattern(settings);
  return {
    tokenize(text) {
      const tokens: Token[] = [];
      for (const { 0: run, index } of text.matchAll(pattern)) {
        const starts = [...run.matchAll(/./gsu)].map((match) => match.index);
        starts.push(run.length);
        const last = edgesOnly ? 1 : starts.length - 1;
        for (let at = 0; at < last; at++)
          for (let size = min; size <= max && at + size < starts.length; size++) {
            const start = starts[at] as number;
            const end = starts[at + size] as number;
            tokens.push(new Token(run.slice(start, end), index + start, index + end, "word"));
          }
      }
      return found(tokens, text);
    },
  };
}

function runPattern(settings: ComponentSettings): RegExp {
  const wanted = settings.list("token_chars") ?? [];
  if (wanted.length === 0) return /.+/gsu;
  const sets = wanted.map((kind) => {
    if (kind.toLowerCase() === "custom") {
      const characters = settings.text("custom_token_chars");
      if (characters === undefined)
        throw illegalArgument("Token type: 'custom' requires setting `custom_token_chars`");
      return characters.replace(/[\\\]^-]/g, "\\$&");
    }
    const set = kinds[kind.toLowerCase()];
    if (set) return set;
    const known = [...Object.keys(kinds), "custom"].sort().join(", ");
    throw illegalArgument(`Unknown token type: '${kind.toLowerCase()}', must be one of [${known}]`);
  });
  return new RegExp(`[${sets.join("")}]+`, "gu");
}
