import { describe, expect, it } from "vitest";
import { Batch } from "./batch.ts";

const lines = (body: Buffer): string[] => body.toString().split("\n");

describe("Batch", () => {
  it("writes the lines of a _bulk body, each ended", () => {
    const batch = new Batch();
    batch.index("a", { title: "one" });
    batch.delete('b"\n');
    expect(lines(batch.body())).toEqual([
      '{"index":{"_id":"a"}}',
      '{"title":"one"}',
      String.raw`{"delete":{"_id":"b\"\n"}}`,
      "",
    ]);
    expect(batch.length).toBe(batch.body().length);
  });

  it("grows, and keeps every byte of every script", () => {
    const batch = new Batch();
    const texts = ["x".repeat(65_000), "é".repeat(40_000), "漢".repeat(300_000), "🙂".repeat(10_000), ""];
    for (const [at, text] of texts.entries()) batch.index(`${at}`, { text });
    const sources = lines(batch.body()).filter((_, at) => at % 2 === 1);
    expect(sources).toEqual(texts.map((text) => JSON.stringify({ text })));
  });

  it("gives some of its actions again, wherever they stand", () => {
    const batch = new Batch();
    for (const id of ["a", "b", "c", "d", "e"]) batch.delete(id);
    const [, b, c, , e] = batch.actions;
    expect(lines(batch.body([b!, c!, e!]))).toEqual([
      '{"delete":{"_id":"b"}}',
      '{"delete":{"_id":"c"}}',
      '{"delete":{"_id":"e"}}',
      "",
    ]);
    expect(batch.body([])).toHaveLength(0);
  });
});
