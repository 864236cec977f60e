import { describe, expect, it } from "vitest";
import { createRng, referenceMs } from "./rng.ts";
import { Xoshiro } from "./xoshiro.ts";

const draw = (count: number, from: { next(): number }) => Array.from({ length: count }, () => from.next());

/** The statistic of Pearson's test: how far the counts are from all being alike. */
const chiSquare = (counts: readonly number[]) => {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
};

describe("xoshiro128**", () => {
  it("gives the values of its authors' C code from the state 1, 2, 3, 4", () => {
    expect(draw(10, new Xoshiro(1, 2, 3, 4))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });
});

describe("a seeded generator", () => {
  it("gives the same values for ever", () => {
    expect(draw(4, createRng(1))).toEqual([3735356823, 4102712573, 2464355321, 1071213910]);
    expect(draw(4, createRng(-7, "users", 12))).toEqual([1916139041, 1036503252, 2233100199, 1232493595]);
  });

  it("reaches the same child by every way", () => {
    const expected = draw(5, createRng(3, "a", 1, "b"));
    expect(draw(5, createRng(3).split("a", 1, "b"))).toEqual(expected);
    expect(draw(5, createRng(3, "a").split(1).split("b"))).toEqual(expected);
  });

  it("gives a child that does not depend on what was drawn before", () => {
    const parent = createRng(3);
    const before = parent.split("child");
    draw(1000, parent);
    expect(draw(5, parent.split("child"))).toEqual(draw(5, before));
  });

  it("tells paths apart that look alike", () => {
    const paths = [
      [],
      [0],
      ["0"],
      [""],
      ["", ""],
      ["ab", "c"],
      ["a", "bc"],
      ["abc"],
      ["abc\0"],
      [2 ** 32],
      [-1],
      [1],
    ];
    const seen = [
      ...paths.map((path) => createRng(0, ...path)),
      createRng(1),
      createRng(-1),
      createRng(2 ** 32),
    ];
    expect(new Set(seen.map((rng) => rng.hex(16))).size).toBe(seen.length);
  });

  it("refuses a seed or a step that is no whole number", () => {
    expect(() => createRng(0.5)).toThrow("[generators] seed: expected a whole number, got 0.5");
    expect(() => createRng(1, Number.NaN)).toThrow(
      "step of a path: expected text or a whole number, got NaN",
    );
  });

  // 0.999 of all fair generators stay below 330.5 with 256 cells; the seed is fixed, so this never flickers.
  it("spreads the values of one stream evenly", () => {
    const rng = createRng(11);
    for (const shift of [0, 8, 16, 24]) {
      const counts = Array.from({ length: 256 }, () => 0);
      for (const value of draw(100_000, rng)) counts[(value >>> shift) & 255]!++;
      expect(chiSquare(counts)).toBeLessThan(330.5);
    }
  });

  it("spreads the first values of neighbouring children evenly", () => {
    const counts = Array.from({ length: 256 }, () => 0);
    for (let index = 0; index < 100_000; index++) counts[createRng(1, "item", index).int(0, 255)]!++;
    expect(chiSquare(counts)).toBeLessThan(330.5);
  });

  it("draws whole numbers up to both ends", () => {
    const rng = createRng(5);
    expect(new Set(Array.from({ length: 200 }, () => rng.int(-2, 2)))).toEqual(new Set([-2, -1, 0, 1, 2]));
    expect(rng.int(7, 7)).toBe(7);
    const wide = Array.from({ length: 100 }, () => rng.int(0, Number.MAX_SAFE_INTEGER - 1));
    expect(wide.every(Number.isSafeInteger)).toBe(true);
    expect(Math.max(...wide)).toBeGreaterThan(2 ** 52);
    expect(() => rng.int(2, 1)).toThrow("expected min <= max, got 2 and 1");
  });

  it("draws fractions in [0, 1) with their mean at a half", () => {
    const rng = createRng(6);
    const values = Array.from({ length: 10_000 }, () => rng.float());
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    // Twelve standard errors of 0.29 / 100 would be 0.035; three are 0.0087.
    expect(Math.abs(values.reduce((sum, value) => sum + value) / values.length - 0.5)).toBeLessThan(0.0087);
  });

  it("takes chances as often as asked", () => {
    const rng = createRng(7);
    const taken = Array.from({ length: 10_000 }, () => rng.chance(0.2)).filter(Boolean).length;
    expect(Math.abs(taken - 2000)).toBeLessThan(120);
    expect(rng.chance(0)).toBe(false);
    expect(rng.chance(1)).toBe(true);
  });

  it("weighs its choices, and never takes what weighs nothing", () => {
    const rng = createRng(8);
    const seen = { a: 0, b: 0, c: 0 };
    for (let round = 0; round < 10_000; round++) seen[rng.weighted(["a", "b", "c"] as const, [3, 1, 0])]++;
    expect(Math.abs(seen.a - 7500)).toBeLessThan(130);
    expect(seen.c).toBe(0);
    expect(() => rng.weighted(["a"], [0])).toThrow("expected a weight for each of 1 items, got 0");
  });

  it("shuffles without losing an item or touching the array it was given", () => {
    const items = Array.from({ length: 100 }, (_, index) => index);
    const shuffled = createRng(9).shuffle(items);
    expect(shuffled).not.toEqual(items);
    expect(items[0]).toBe(0);
    expect(shuffled.toSorted((a, b) => a - b)).toEqual(items);
  });

  it("shuffles into every order equally often", () => {
    const counts = new Map<string, number>();
    for (let index = 0; index < 24_000; index++) {
      const order = createRng(10, index).shuffle(["a", "b", "c", "d"]).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    // 0.999 of fair shuffles stay below 49.7 with 24 cells.
    expect(chiSquare([...counts.values()])).toBeLessThan(49.7);
  });

  it("draws dates around the reference day, in whole seconds", () => {
    expect(new Date(referenceMs).toISOString()).toBe("2026-01-01T00:00:00.000Z");
    const rng = createRng(12);
    for (let round = 0; round < 100; round++) {
      const date = rng.date(-365, 0);
      expect(date.toISOString()).toMatch(/^2025-.*\.000Z$|^2026-01-01T00:00:00\.000Z$/);
    }
  });

  it("draws any number of bytes and of digits", () => {
    for (const count of [0, 1, 3, 4, 5, 33]) {
      expect(createRng(13).bytes(count)).toHaveLength(count);
      expect(createRng(13).hex(count)).toMatch(new RegExp(`^[0-9a-f]{${count}}$`));
    }
    expect(createRng(13).bytes(5).subarray(0, 4).readUInt32LE()).toBe(createRng(13).next());
  });
});
