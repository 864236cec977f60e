import { expect, it } from "vitest";
import { builtInAnalysis } from "../../analysis/index-analysis.ts";
import { PositionColumn } from "./position-column.ts";

it("knows where each word stands, in values after one another too", () => {
  const column = new PositionColumn({
    name: "standard",
    analyzer: builtInAnalysis.analyzer("standard")!,
    gap: 100,
  });
  const documents = [['"a b a"'], ['"c"'], ['"b"', '"a c"', "null"], [`"${"x ".repeat(300)}a"`]];
  for (const values of documents) {
    for (const value of values) {
      const bytes = Buffer.from(value);
      column.take({ bytes, start: 0, end: bytes.length });
    }
    column.finish();
  }
  const placesOf = (term: string) => {
    const found = column.positions(term);
    return [...(found?.ordinals ?? [])].map((ordinal, index) => [ordinal, [...(found?.at(index) ?? [])]]);
  };
  expect(placesOf("a")).toEqual([
    [0, [0, 2]],
    [2, [101]],
    [3, [300]],
  ]);
  expect(placesOf("b")).toEqual([
    [0, [1]],
    [2, [0]],
  ]);
  expect(placesOf("c")).toEqual([
    [1, [0]],
    [2, [102]],
  ]);
  expect(placesOf("x")).toEqual([[3, Array.from({ length: 300 }, (_, at) => at)]]);
  expect(placesOf("z")).toEqual([]);
});
