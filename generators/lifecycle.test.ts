import { describe, expect, it } from "vitest";
import { createLifecycle, type Life, type Lifecycle, type StepCounts } from "./lifecycle.ts";
import { createPermutation } from "./permutation.ts";
import { createRng } from "./rng.ts";

const indices = (size: number) => Array.from({ length: size }, (_, index) => index);

/** What a step did, seen from the lives before and after it alone. */
function observe(lifecycle: Lifecycle, step: number): StepCounts & { both: number; risen: number } {
  const seen = { alive: 0, created: 0, changed: 0, moved: 0, deleted: 0, both: 0, risen: 0 };
  for (const index of indices(lifecycle.size(step))) {
    const before = lifecycle.at(index, step - 1);
    const after = lifecycle.at(index, step);
    const changed = after.revision - before.revision;
    const moved = after.moves - before.moves;
    if (after.alive) seen.alive++;
    if (before.alive && !after.alive) seen.deleted++;
    if (!before.alive && after.alive) {
      if (index >= lifecycle.size(step - 1)) seen.created++;
      else seen.risen++;
    }
    seen.changed += changed;
    seen.moved += moved;
    if (changed + moved + (before.alive && !after.alive ? 1 : 0) > 1) seen.both++;
  }
  return seen;
}

describe("a lifecycle", () => {
  it("begins with every item alive and untouched", () => {
    const lifecycle = createLifecycle({ seed: 1, count: 50 });
    expect(lifecycle.size(0)).toBe(50);
    for (const index of indices(50)) {
      expect(lifecycle.at(index, 0)).toEqual({ alive: true, revision: 0, moves: 0 } satisfies Life);
    }
    expect(lifecycle.counts(0)).toEqual({ alive: 50, created: 50, changed: 0, moved: 0, deleted: 0 });
  });

  it("does at every step exactly what it counts, and nothing twice to one item", () => {
    for (const count of [3, 4, 5, 10, 300, 1150, 3300]) {
      const lifecycle = createLifecycle({ seed: 2, count });
      for (const step of [1, 2, 3]) {
        expect(observe(lifecycle, step)).toEqual({ ...lifecycle.counts(step), both: 0, risen: 0 });
      }
    }
  });

  it("does something of every kind at every step, from four items on", () => {
    for (const count of indices(40).slice(4)) {
      for (const step of [1, 2, 3]) {
        const seen = observe(createLifecycle({ seed: 3, count }), step);
        expect(Math.min(seen.created, seen.changed, seen.moved, seen.deleted)).toBeGreaterThan(0);
      }
    }
  });

  it("treats the shares it promises", () => {
    const lifecycle = createLifecycle({ seed: 4, count: 1000 });
    expect(observe(lifecycle, 2)).toMatchObject({ created: 50, changed: 100, moved: 30, deleted: 50 });
  });

  it("does what it can with fewer items", () => {
    for (const count of [0, 1, 2]) {
      const lifecycle = createLifecycle({ seed: 5, count });
      expect(observe(lifecycle, 1)).toEqual({ ...lifecycle.counts(1), both: 0, risen: 0 });
    }
    expect(createLifecycle({ seed: 5, count: 1 }).counts(1)).toMatchObject({
      changed: 1,
      moved: 0,
      deleted: 0,
    });
  });

  it("never brings back what was deleted", () => {
    const lifecycle = createLifecycle({ seed: 6, count: 200 });
    for (const index of indices(lifecycle.size(10))) {
      const states = indices(11).map((step) => lifecycle.at(index, step).alive);
      expect(states.join(" ")).toMatch(/^(false )*(true ?)*(false ?)*$/);
    }
  });

  it("answers the same in any order of asking", () => {
    const forward = createLifecycle({ seed: 7, count: 100 });
    const backward = createLifecycle({ seed: 7, count: 100 });
    const questions = indices(120).flatMap((index) => indices(4).map((step) => [index, step] as const));
    const expected = new Map(questions.map(([index, step]) => [`${index} ${step}`, forward.at(index, step)]));
    for (const [index, step] of questions.toReversed()) {
      expect(backward.at(index, step)).toEqual(expected.get(`${index} ${step}`));
    }
  });

  it("spreads what it does over the whole population", () => {
    const lifecycle = createLifecycle({ seed: 8, count: 10_000 });
    const tenths = indices(10).map((tenth) =>
      indices(1000).filter((index) => lifecycle.at(tenth * 1000 + index, 1).revision === 1),
    );
    for (const tenth of tenths) expect(Math.abs(tenth.length - 100)).toBeLessThan(40);
  });
});

describe("a permutation", () => {
  it("puts every number in one place, and finds it there", () => {
    for (const size of [1, 2, 3, 4, 5, 16, 17, 1000]) {
      const permutation = createPermutation(createRng(9), size);
      const places = indices(size).map(permutation.to);
      expect(places.toSorted((a, b) => a - b)).toEqual(indices(size));
      expect(places.map(permutation.from)).toEqual(indices(size));
    }
  });

  it("refuses a number outside", () => {
    const permutation = createPermutation(createRng(9), 10);
    expect(() => permutation.to(10)).toThrow("expected a number in [0, 10), got 10");
  });
});
