import { Token, type TokenStream } from "../token.ts";
import type { SynonymMap } from "./synonym-map.ts";

interface Output {
  readonly term: string;
  /** Undefined to end where the token ends that it stands beside. */
  readonly end: number | undefined;
  readonly span: number;
}

/**
 * Puts synonyms beside the words that they stand in for, word by word: what is longer than they are goes on over the
 * words that follow.
 */
export function withFlatSynonyms({ tokens, trailing, end }: TokenStream, synonyms: SynonymMap): TokenStream {
  const outputs: Output[][] = [];
  const stays: boolean[] = tokens.map(() => true);
  for (let at = 0; at < tokens.length; ) {
    const found = synonyms.longestAt(tokens, at);
    if (!found) {
      at++;
      continue;
    }
    const { length, keepsOriginal } = found;
    const matchEnd = tokens[at + length - 1]?.end;
    for (const words of found.outputs)
      for (const [further, term] of words.entries()) {
        const isAlone = words.length === 1;
        const held = outputs[at + further] ?? [];
        outputs[at + further] = held;
        held.push({
          term,
          end: isAlone ? matchEnd : undefined,
          span: isAlone && keepsOriginal ? length : 1,
        });
      }
    for (let matched = 0; matched < length; matched++) stays[at + matched] = keepsOriginal;
    at += length;
  }
  const all: Token[] = [];
  for (let at = 0; at < Math.max(tokens.length, outputs.length); at++) {
    const token = tokens[at];
    if (token && stays[at]) all.push(token);
    const beside = token ?? tokens.at(-1);
    if (!beside) continue;
    for (const [number, each] of (outputs[at] ?? []).entries()) {
      const increment = number > 0 || (token && stays[at]) ? 0 : 1;
      all.push(new Token(each.term, beside.start, each.end ?? beside.end, "SYNONYM", increment, each.span));
    }
  }
  return { tokens: all, trailing, end };
}
