import { Token, type TokenStream } from "../token.ts";
import type { SynonymMap, Synonyms } from "./synonym-map.ts";

/** One word on a way from where synonyms begin to where they end. */
interface Step {
  readonly from: number;
  readonly to: number;
  /** A word of a synonym, or a token of the text. */
  readonly says: string | Token;
}

/** Puts synonyms beside the words that they stand in for; each goes its own way through positions of its own. */
export function withSynonymGraph({ tokens, trailing, end }: TokenStream, synonyms: SynonymMap): TokenStream {
  const all: Token[] = [];
  let last = -1;
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const found = synonyms.longestAt(tokens, at);
    if (!found) {
      const token = tokens[at] as Token;
      all.push(token);
      last += token.increment;
      next = last + token.span;
      at++;
      continue;
    }
    const matched = tokens.slice(at, at + found.length);
    const steps = waysOf(matched, found, next);
    for (const { from, to, says } of steps) {
      all.push(placed(says, matched, from - last, to - from));
      last = from;
    }
    next = Math.max(...steps.map(({ to }) => to));
    at += found.length;
  }
  return { tokens: all, trailing, end };
}

/** First where all ways begin, the text's own last; then each way to its end. */
function waysOf(matched: readonly Token[], { outputs, keepsOriginal }: Synonyms, start: number): Step[] {
  const ways: (readonly (string | Token)[])[] = keepsOriginal ? [...outputs, matched] : [...outputs];
  const end = start + 1 + ways.reduce((sum, { length }) => sum + length - 1, 0);
  let node = start;
  const begun = ways.map((way) => {
    const to = way.length === 1 ? end : node + 1;
    node += way.length - 1;
    return { from: start, to, says: way[0] as string | Token };
  });
  const onward = ways.flatMap((way, at) =>
    way.slice(1).map((says, further): Step => {
      const from = (begun[at]?.to ?? start) + further;
      return { from, to: further === way.length - 2 ? end : from + 1, says };
    }),
  );
  return [...begun, ...onward];
}

function placed(says: string | Token, matched: readonly Token[], increment: number, span: number): Token {
  if (says instanceof Token)
    return new Token(says.term, says.start, says.end, says.type, increment, span, says.keyword);
  const [start, end] = [matched[0]?.start ?? 0, matched.at(-1)?.end ?? 0];
  return new Token(says, start, end, "SYNONYM", increment, span);
}
