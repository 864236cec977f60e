import { describe, expect, it } from "vitest";
import { CHANGED, EMPTY, MATCHED, MISSING, REPEATED, Tally } from "./tally.ts";

describe("Tally", () => {
  it("tells what became of each expected document, however many there are", () => {
    const tally = new Tally();
    for (let n = 0; n < 5000; n += 1) expect(tally.expect(`${n}`, `content ${n}`)).toBe(true);
    expect(tally.size).toBe(5000);
    expect(tally.found("7", "content 7")).toBe(MATCHED);
    expect(tally.found("8", "content 7")).toBe(CHANGED);
    expect(tally.found("5000", "content 5000")).toBe(EMPTY);
    expect(["7", "8", "9", "5000"].map((id) => tally.state(id))).toEqual([MATCHED, CHANGED, MISSING, EMPTY]);
  });

  it("does not count a document that comes twice for one that never came", () => {
    const tally = new Tally();
    tally.expect("a", "x");
    tally.expect("b", "x");
    expect(tally.found("a", "x")).toBe(MATCHED);
    expect(tally.found("a", "x")).toBe(REPEATED);
    expect(tally.state("b")).toBe(MISSING);
  });

  it("refuses to expect a document twice", () => {
    const tally = new Tally();
    tally.expect("a", "x");
    expect(tally.expect("a", "y")).toBe(false);
  });
});
