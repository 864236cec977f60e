import { describe, expect, it } from "vitest";
import { fingerprint, IdSet } from "./id-set.ts";

describe("IdSet", () => {
  it("knows what was added, and nothing else, through several doublings", () => {
    const ids = new IdSet();
    const numbered = (from: number, to: number): string[] =>
      Array.from({ length: to - from }, (_, n) => `bucket/key-${from + n}`);
    const [there, elsewhere] = [numbered(0, 100_000), numbered(100_000, 200_000)];
    expect(there.filter((id) => !ids.add(id))).toEqual([]);
    expect(ids.size).toBe(100_000);
    expect(there.filter((id) => !ids.has(id))).toEqual([]);
    expect(elsewhere.filter((id) => ids.has(id))).toEqual([]);
  });

  it("tells a repeated id", () => {
    const ids = new IdSet();
    expect(ids.add("a")).toBe(true);
    expect(ids.add("a")).toBe(false);
    expect(ids.size).toBe(1);
  });

  it("takes the empty id and ids that differ only in their order of letters", () => {
    const ids = new IdSet();
    expect(ids.add("")).toBe(true);
    expect(ids.add("ab")).toBe(true);
    expect(ids.add("ba")).toBe(true);
    expect(ids.add("")).toBe(false);
  });
});

describe("fingerprint", () => {
  it("uses both lanes: no two of 200,000 numbered ids share either half more often than chance allows", () => {
    const highs = new Set<number>();
    const lows = new Set<number>();
    for (let n = 0; n < 200_000; n += 1) {
      const [high, low] = fingerprint(`00000000-${n.toString(16)}`);
      highs.add(high);
      lows.add(low);
    }
    // By the birthday bound, 200,000 draws of 32 bits collide 4.7 times; fifty would be no accident.
    expect(highs.size).toBeGreaterThan(199_950);
    expect(lows.size).toBeGreaterThan(199_950);
  });
});
