import { describe, expect, it } from "vitest";
import type { Analyzer } from "../../analysis/analyzer.ts";
import { builtInAnalysis } from "../../analysis/index-analysis.ts";
import { TextColumn } from "./text-column.ts";

const texts = [
  "plain words, twice words.",
  " blanks  at both ends ",
  "",
  "   ",
  'quotes " and \\ and\nlines\tand \u2028 such',
  "can't o'clock 3,14 3.14 a_b _ 1a2b x:y http://example.com/a-b?c=d",
  "naïve Ærø İstanbul ΣΊΣΥΦΟΣ straße",
  "中文 分词 カタカナ ひらがな 한국어 ไทย ภาษาไทย",
  "שלום צה\"ל ז'בוטינסקי",
  "👩‍👩‍👧 family \u200d👍🏽 🇩🇪🇫🇷 #️⃣ 5️⃣",
  "a \u0301combining mark after a blank e\u0301",
  `${"long".repeat(30)} ${"x".repeat(300)} ${"中".repeat(100)}`,
  "again ".repeat(300),
];

describe("the column of a text that is cut at blanks", () => {
  for (const name of ["standard", "english", "whitespace", "simple", "cjk"])
    it(`has the terms that the analyzer ${name} makes of whole texts`, () => {
      const analyzer = builtInAnalysis.analyzer(name)!;
      // Twice: the second time all is remembered.
      const column = columnOf(
        analyzer,
        [...texts, ...texts].map((text) => JSON.stringify(text)),
      );
      for (const [at, text] of [...texts, ...texts].entries()) {
        const expected: Record<string, number> = {};
        for (const { term } of analyzer.analyze(text).tokens) expected[term] = (expected[term] ?? 0) + 1;
        expect(termsOf(column, at), text).toEqual(expected);
      }
    });

  it("begins anew with what it remembers when that is too much", () => {
    const analyzer = builtInAnalysis.analyzer("standard")!;
    const sources = Array.from({ length: 50 }, (_, document) =>
      JSON.stringify(Array.from({ length: 1000 }, (_, word) => `Word${document * 700 + word}`).join(" ")),
    );
    const column = columnOf(analyzer, sources);
    expect([...column.terms()]).toHaveLength(49 * 700 + 1000);
    expect(termsOf(column, 49)).toEqual(
      Object.fromEntries(Array.from({ length: 1000 }, (_, word) => [`word${49 * 700 + word}`, 1])),
    );
    expect([...(column.postings("word800")?.ordinals ?? [])]).toEqual([0, 1]);
    expect([...(column.postings("word500")?.ordinals ?? [])]).toEqual([0]);
  });

  it("tells a document that has a text without terms", () => {
    const column = columnOf(builtInAnalysis.analyzer("standard")!, ['"  "', "null", '"word"']);
    expect([...column.withoutTerms.view]).toEqual([0]);
    expect([...column.statistics.documents]).toEqual([2]);
  });
});

function columnOf(analyzer: Analyzer, sources: readonly string[]): TextColumn {
  const column = new TextColumn({ name: "any", analyzer, gap: 100 }, true);
  for (const source of sources) {
    const bytes = Buffer.from(source);
    column.take({ bytes, start: 0, end: bytes.length });
    column.finish();
  }
  return column;
}

function termsOf(column: TextColumn, ordinal: number): Record<string, number> {
  const terms: Record<string, number> = {};
  for (const term of column.terms()) {
    const postings = column.postings(term)!;
    const at = postings.ordinals.indexOf(ordinal);
    if (at !== -1) terms[term] = postings.frequency(at);
  }
  return terms;
}
