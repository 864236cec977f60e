import { describe, expect, it } from "vitest";
import { builtInAnalysis } from "../index-analysis.ts";
import { wordPattern, wordType } from "./word-break.ts";

/** A generator of numbers below a limit, the same at every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor(state / 256) % below;
  };
}

describe("the standard tokenizer", () => {
  it("scans plain text as the pattern of words cuts it", () => {
    const next = numbers(20_240_517);
    const marks = "_.:,;'\"-·’‘⁄ \t\n";
    const tokenizer = builtInAnalysis.tokenizer("standard")!;
    let words = 0;
    for (let text = 0; text < 5000; text++) {
      const characters = Array.from({ length: 1 + next(20) }, () => {
        const kind = next(5);
        if (kind === 0) return marks[next(marks.length)];
        if (kind === 1) return String(next(10));
        return String.fromCharCode(kind === 2 ? 0x21 + next(0x20df) : 0x61 + next(26));
      }).join("");
      const expected = [...characters.matchAll(wordPattern())].map(({ 0: word, index }) => [
        word,
        index,
        wordType(word),
      ]);
      const seen = tokenizer.tokenize(characters).tokens.map(({ term, start, type }) => [term, start, type]);
      expect(seen, JSON.stringify(characters)).toEqual(expected);
      words += seen.length;
    }
    expect(words).toBeGreaterThan(10_000);
  });
});
