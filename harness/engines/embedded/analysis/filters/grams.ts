import { illegalArgument } from "../../errors.ts";
import type { Factory, TokenFilter } from "../component.ts";
import type { Token, TokenStream } from "../token.ts";

/** The beginnings of each term, or with `side: back` its ends. */
export const edgeNgramFilter: Factory<TokenFilter> = (settings) => {
  const min = settings.integer("min_gram", 1);
  const max = settings.integer("max_gram", 2);
  checkSizes(min, max);
  const side = settings.text("side")?.toLowerCase() ?? "front";
  if (side !== "front" && side !== "back") throw illegalArgument(`invalid side: ${side}`);
  const keep = settings.boolean("preserve_original", false);
  return gramFilter(min, max, keep, (characters) => {
    const grams: string[] = [];
    for (let size = min; size <= Math.min(max, characters.length); size++)
      grams.push((side === "front" ? characters.slice(0, size) : characters.slice(-size)).join(""));
    return grams;
  });
};

/** The parts of each term that are so long. */
export const ngramFilter: Factory<TokenFilter> = (settings, surroundings) => {
  const min = settings.integer("min_gram", 1);
  const max = settings.integer("max_gram", 2);
  checkSizes(min, max);
  const limit = surroundings.limit("max_ngram_diff", 1);
  if (max - min > limit)
    throw illegalArgument(
      `The difference between max_gram and min_gram in NGram Tokenizer must be less than or equal to: [${limit}] but was [${max - min}]. This limit can be set by changing the [index.max_ngram_diff] index level setting.`,
    );
  const keep = settings.boolean("preserve_original", false);
  return gramFilter(min, max, keep, (characters) => {
    const grams: string[] = [];
    for (let start = 0; start < characters.length; start++)
      for (let size = min; size <= max && start + size <= characters.length; size++)
        grams.push(characters.slice(start, start + size).join(""));
    return grams;
  });
};

function checkSizes(min: number, max: number): void {
  if (min < 1) throw illegalArgument("minGram must be greater than zero");
  if (min > max) throw illegalArgument("minGram must not be greater than maxGram");
}

function gramFilter(
  min: number,
  max: number,
  preserveOriginal: boolean,
  gramsOf: (characters: readonly string[]) => string[],
): TokenFilter {
  return {
    cutsNoRules: true,
    apply({ tokens, end }: TokenStream): TokenStream {
      const grams: Token[] = [];
      let skipped = 0;
      for (const token of tokens) {
        const characters = [...token.term];
        const { length } = characters;
        const terms = gramsOf(characters);
        if (preserveOriginal && (length < min || length > max)) terms.push(token.term);
        let increment = skipped + token.increment;
        for (const term of terms) {
          grams.push(token.saying(term).after(increment));
          increment = 0;
        }
        skipped = increment;
      }
      return { tokens: grams, trailing: skipped, end };
    },
  };
}
