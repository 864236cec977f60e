import { createPermutation, type Permutation } from "./permutation.ts";
import { createRng } from "./rng.ts";

/** How one item stands at some step. */
export interface Life {
  /** False before it was created and after it was deleted. */
  readonly alive: boolean;
  /** How often its content changed. */
  readonly revision: number;
  /** How often it went elsewhere with its content unchanged. */
  readonly moves: number;
}

/** What a step did to the population; `alive` is how many there are after it. */
export interface StepCounts {
  readonly alive: number;
  readonly created: number;
  readonly changed: number;
  readonly moved: number;
  readonly deleted: number;
}

/**
 * A population that evolves in steps, told one item at a time: step 0 is the beginning, and every further step
 * changes 10%, moves 3%, deletes 5% and creates as many as it deletes. Nothing is remembered but a permutation a step.
 */
export interface Lifecycle {
  /** Indices below this are all that were ever created by the end of `step`, alive or not. */
  size(step: number): number;
  /** One item at the end of `step`. An item is changed, moved or deleted in a step, never two of them; what was deleted stays so. */
  at(index: number, step: number): Life;
  /** What `step` did. */
  counts(step: number): StepCounts;
}

/**
 * A step treats at least one item in each way; below three items there are not enough, and changing goes before
 * moving before deleting.
 *
 * The trick that makes an item's life computable alone: the population lives in `count` slots. A step orders the
 * slots at random, the first in that order lose their item to a new one, the next have theirs changed, the next moved.
 */
export function createLifecycle({ seed, count }: { seed: number; count: number }): Lifecycle {
  const share = (part: number, left: number) => Math.min(left, Math.max(1, Math.round(count * part)));
  const changed = share(0.1, count);
  const moved = share(0.03, count - changed);
  const replaced = share(0.05, count - changed - moved);

  const orders: Permutation[] = [];
  const order = (step: number): Permutation => {
    const known = orders[step] ?? createPermutation(createRng(seed, "lifecycle", step), count);
    orders[step] = known;
    return known;
  };

  const birth = (index: number): { step: number; slot: number } => {
    if (index < count) return { step: 0, slot: index };
    const step = Math.floor((index - count) / replaced) + 1;
    return { step, slot: order(step).from((index - count) % replaced) };
  };

  return {
    size: (step) => count + replaced * step,
    at(index, step) {
      if (index >= count + replaced * step) return { alive: false, revision: 0, moves: 0 };
      const born = birth(index);
      let revision = 0;
      let moves = 0;
      for (let now = born.step + 1; now <= step; now++) {
        const place = order(now).to(born.slot);
        if (place < replaced) return { alive: false, revision, moves };
        if (place < replaced + changed) revision++;
        else if (place < replaced + changed + moved) moves++;
      }
      return { alive: true, revision, moves };
    },
    counts: (step) =>
      step === 0
        ? { alive: count, created: count, changed: 0, moved: 0, deleted: 0 }
        : { alive: count, created: replaced, changed, moved, deleted: replaced },
  };
}
