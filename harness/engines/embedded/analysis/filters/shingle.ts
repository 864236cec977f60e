import { illegalArgument } from "../../errors.ts";
import type { Factory, TokenFilter } from "../component.ts";
import { Token, type TokenStream } from "../token.ts";

interface Options {
  readonly min: number;
  readonly max: number;
  readonly unigrams: boolean;
  readonly unigramsIfNoShingles: boolean;
  readonly separator: string;
  readonly filler: string;
}

/** Joins neighbouring words into one term. */
export const shingleFilter: Factory<TokenFilter> = (settings, surroundings) => {
  const limit = surroundings.limit("max_shingle_diff", 3);
  const max = settings.integer("max_shingle_size", 2);
  const min = settings.integer("min_shingle_size", 2);
  const unigrams = settings.boolean("output_unigrams", true);
  const difference = max - min + (unigrams ? 1 : 0);
  if (difference > limit)
    throw illegalArgument(
      `In Shingle TokenFilter the difference between max_shingle_size and min_shingle_size (and +1 if outputting unigrams) must be less than or equal to: [${limit}] but was [${difference}]. This limit can be set by changing the [index.max_shingle_diff] index level setting.`,
    );
  const options: Options = {
    min,
    max,
    unigrams,
    unigramsIfNoShingles: settings.boolean("output_unigrams_if_no_shingles", false),
    separator: settings.text("token_separator") ?? " ",
    filler: settings.text("filler_token") ?? "_",
  };
  return {
    flattens: unigrams || min !== max,
    cutsNoRules: true,
    apply(stream) {
      checkSizes(options);
      return { ...stream, tokens: shingles(fillHoles(stream, options), options) };
    },
  };
};

/** Sizes that make no sense are found out only when the filter is used. */
function checkSizes({ min, max }: Options): void {
  if (max < 2) throw illegalArgument("Max shingle size must be >= 2");
  if (min < 2) throw illegalArgument("Min shingle size must be >= 2");
  if (min > max) throw illegalArgument("Min shingle size must be <= max shingle size");
}

interface Slot {
  readonly token: Token;
  readonly isFiller: boolean;
}

/** Where words were taken out, fillers stand: as many as a shingle can reach over. */
function fillHoles({ tokens, trailing, end }: TokenStream, { max, filler }: Options): Slot[] {
  const slots: Slot[] = [];
  const fill = (holes: number, offset: number, type: string) => {
    for (let hole = Math.min(holes, max - 1); hole > 0; hole--)
      slots.push({ token: new Token(filler, offset, offset, type), isFiller: true });
  };
  for (const token of tokens) {
    fill(token.increment - 1, token.start, token.type);
    slots.push({ token, isFiller: false });
  }
  fill(trailing, end, "word");
  return slots;
}

function shingles(slots: readonly Slot[], options: Options): Token[] {
  const { min, max, separator } = options;
  const found: Token[] = [];
  const alone = options.unigrams || (options.unigramsIfNoShingles && slots.length < min);
  for (let first = 0; first < slots.length; first++) {
    let increment = 1;
    for (let size = alone ? 1 : min; size <= max; size = size === 1 ? min : size + 1) {
      const window = slots.slice(first, first + size);
      if (window.length < size) break;
      if (window.every(({ isFiller }) => isFiller)) continue;
      const from = window[0]?.token as Token;
      const to = window.at(-1)?.token as Token;
      const span = options.unigrams ? size : Math.max(1, size - min + 1);
      const term = window.map(({ token }) => token.term).join(separator);
      const type = size > 1 ? "shingle" : from.type;
      found.push(new Token(term, from.start, to.end, type, increment, span, from.keyword));
      increment = 0;
    }
  }
  return found;
}
