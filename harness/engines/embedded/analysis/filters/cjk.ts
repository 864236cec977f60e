import { type Factory, mapping, type TokenFilter } from "../component.ts";
import { Token } from "../token.ts";

/** Full-width Latin becomes plain, half-width Katakana becomes full. */
export const cjkWidthFilter: Factory<TokenFilter> = () => mapping(normalizeWidth, true);

function normalizeWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e\uff65-\uff9d]/g, (char) => char.normalize("NFKC"))
    .replace(/([\u30a6-\u30fd])([\uff9e\uff9f])/g, (both) => {
      const [letter = "", mark = ""] = both;
      const joined = (letter + mark.normalize("NFKC")).normalize("NFC");
      return joined.length === 1 ? joined : both;
    })
    .replace(/[\uff9e\uff9f]/g, (mark) => mark.normalize("NFKC"));
}

const scripts: Readonly<Record<string, string>> = {
  han: "<IDEOGRAPHIC>",
  hiragana: "<HIRAGANA>",
  katakana: "<KATAKANA>",
  hangul: "<HANGUL>",
};

interface Character {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Pairs of neighbouring characters for scripts that put no space between words. */
export const cjkBigramFilter: Factory<TokenFilter> = (settings) => {
  const ignored = new Set(settings.list("ignored_scripts") ?? []);
  const paired = new Set(
    Object.entries(scripts).flatMap(([script, type]) => (ignored.has(script) ? [] : [type])),
  );
  const unigrams = settings.boolean("output_unigrams", false);
  return {
    flattens: unigrams,
    cutsNoRules: true,
    apply(stream) {
      const tokens: Token[] = [];
      let run: Character[] = [];
      for (const token of stream.tokens) {
        const joins = paired.has(token.type);
        if (!joins || run.at(-1)?.end !== token.start) {
          tokens.push(...pairs(run, unigrams));
          run = [];
        }
        if (joins) run.push(...charactersOf(token));
        else tokens.push(token);
      }
      tokens.push(...pairs(run, unigrams));
      return { ...stream, tokens };
    },
  };
};

function charactersOf({ term, start, end }: Token): Character[] {
  const exact = end - start === term.length;
  let at = start;
  return [...term].map((char) => {
    if (!exact) return { term: char, start, end };
    at += char.length;
    return { term: char, start: at - char.length, end: at };
  });
}

function pairs(run: readonly Character[], unigrams: boolean): Token[] {
  const tokens: Token[] = [];
  for (const [at, first] of run.entries()) {
    const second = run[at + 1];
    if (unigrams || run.length === 1) tokens.push(new Token(first.term, first.start, first.end, "<SINGLE>"));
    if (!second) continue;
    const term = first.term + second.term;
    tokens.push(
      unigrams
        ? new Token(term, first.start, second.end, "<DOUBLE>", 0, 2)
        : new Token(term, first.start, second.end, "<DOUBLE>"),
    );
  }
  return tokens;
}
