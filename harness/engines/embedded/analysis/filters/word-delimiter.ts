import { notImplemented } from "../../errors.ts";
import type { Factory, TokenFilter } from "../component.ts";
import { Token } from "../token.ts";
import { isDigits, isLetters, type Part, type PartRules, partsOf } from "./word-parts.ts";

interface Options extends PartRules {
  readonly words: boolean;
  readonly numbers: boolean;
  readonly joinWords: boolean;
  readonly joinNumbers: boolean;
  readonly joinAll: boolean;
  readonly original: boolean;
  readonly adjustOffsets: boolean;
  readonly ignoreKeywords: boolean;
  readonly isProtected: (term: string) => boolean;
}

/** Cuts terms at marks, changes of case and digits, and joins the parts again in other ways. */
export const wordDelimiterGraphFilter: Factory<TokenFilter> = (settings) => {
  if (settings.has("type_table") || settings.has("type_table_path"))
    throw notImplemented("[type_table] of the filter [word_delimiter_graph]");
  const protectedWords = new Set(settings.list("protected_words") ?? []);
  const options: Options = {
    words: settings.boolean("generate_word_parts", true),
    numbers: settings.boolean("generate_number_parts", true),
    joinWords: settings.boolean("catenate_words", false),
    joinNumbers: settings.boolean("catenate_numbers", false),
    joinAll: settings.boolean("catenate_all", false),
    splitOnCaseChange: settings.boolean("split_on_case_change", true),
    splitOnNumerics: settings.boolean("split_on_numerics", true),
    stemPossessive: settings.boolean("stem_english_possessive", true),
    original: settings.boolean("preserve_original", false),
    adjustOffsets: settings.boolean("adjust_offsets", true),
    ignoreKeywords: settings.boolean("ignore_keywords", false),
    isProtected: (term) => protectedWords.has(term),
  };
  return {
    heedsKeywords: true,
    cutsNoRules: true,
    apply({ tokens, trailing, end }) {
      const all: Token[] = [];
      let increment = 0;
      for (const token of tokens) {
        if (options.ignoreKeywords && token.keyword) {
          all.push(token);
          continue;
        }
        increment += token.increment;
        const parts = partsOf(token.term, options);
        const [only] = parts;
        const isWhole = only !== undefined && only.start === 0 && only.end === token.term.length;
        if (isWhole || options.isProtected(token.term)) all.push(token.after(increment));
        else if (only === undefined) {
          // Marks alone leave a hole.
          if (!options.original) continue;
          all.push(token);
        } else {
          const lastStart = all.at(-1)?.start ?? 0;
          const pieces = arrange(token.term, parts, options);
          if (pieces.length === 0) continue;
          all.push(...place(token, pieces, increment, options.adjustOffsets, lastStart));
        }
        increment = 0;
      }
      return { tokens: all, trailing, end };
    },
  };
};

/** A term and the positions and characters of its token that it spans. */
interface Piece {
  readonly term: string;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Parts put together again. */
class Joined {
  term = "";
  count = 0;
  types = 0;
  from = 0;
  start = 0;
  end = 0;

  add(term: string, part: Part, position: number): void {
    if (this.count === 0) {
      this.from = position;
      this.start = part.start;
    }
    this.term += term.slice(part.start, part.end);
    this.types |= part.type;
    this.count++;
    this.end = part.end;
  }
}

function arrange(term: string, parts: readonly Part[], options: Options): Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  let lastCount = 0;
  let joined = new Joined();
  const everything = new Joined();
  const generates = (type: number) =>
    (options.words && isLetters(type)) || (options.numbers && isDigits(type));
  const write = ({ term: joint, from, start, end }: Joined) => {
    pieces.push({ term: joint, from, to: position, start, end });
  };
  const flush = () => {
    if (joined.count === 0) return;
    if (position === joined.from) position++;
    lastCount = joined.count;
    if (joined.count !== 1 || !generates(joined.types)) write(joined);
    joined = new Joined();
  };
  for (const part of parts) {
    if ((joined.types & part.type) === 0) flush();
    if ((options.joinWords && isLetters(part.type)) || (options.joinNumbers && isDigits(part.type)))
      joined.add(term, part, position);
    if (options.joinAll) everything.add(term, part, position);
    if (!generates(part.type)) continue;
    const { start, end } = part;
    pieces.push({ term: term.slice(start, end), from: position, to: position + 1, start, end });
    position++;
  }
  flush();
  if (everything.count > lastCount) {
    if (position === everything.from) position++;
    if (everything.count !== 1 || !generates(everything.types)) write(everything);
  }
  pieces.sort((a, b) => a.from - b.from || b.to - a.to);
  if (!options.original) return pieces;
  const whole = { term, from: 0, to: Math.max(1, position), start: 0, end: term.length };
  return [whole, ...pieces];
}

function place(
  token: Token,
  pieces: readonly Piece[],
  increment: number,
  adjust: boolean,
  before: number,
): Token[] {
  const exact = adjust && token.end - token.start === token.term.length;
  let lastStart = before;
  let position = -increment;
  return pieces.map(({ term, from, to, start, end }) => {
    const startOffset = Math.max(exact ? token.start + start : token.start, lastStart);
    const endOffset = Math.max(exact ? token.start + end : token.end, lastStart);
    lastStart = startOffset;
    const step = from - position;
    position = from;
    return new Token(term, startOffset, endOffset, token.type, step, to - from, token.keyword);
  });
}
