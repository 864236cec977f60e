import { Tallies } from "../frame/tallies.ts";

/** A sum and what was lost in rounding it (Kahan), which the server carries from index to index. */
export interface Sum {
  readonly sum: number;
  readonly lost: number;
}

/** Adds one more number. */
export function addTo({ sum, lost }: Sum, value: number): Sum {
  if (!Number.isFinite(value)) return { sum: sum + value, lost };
  if (!Number.isFinite(sum)) return { sum, lost };
  const corrected = value + lost;
  const next = sum + corrected;
  return { sum: next, lost: corrected - (next - sum) };
}

export const emptySum: Sum = { sum: 0, lost: 0 };

/** Sums by bucket. */
export class CompensatedSums {
  readonly #sums = new Tallies();
  readonly #lost = new Tallies();

  add(bucket: number, value: number): void {
    const sum = this.#sums.get(bucket);
    if (!Number.isFinite(value) || !Number.isFinite(sum)) {
      this.#sums.set(bucket, addTo({ sum, lost: 0 }, value).sum);
      return;
    }
    const corrected = value + this.#lost.get(bucket);
    const next = sum + corrected;
    this.#lost.set(bucket, corrected - (next - sum));
    this.#sums.set(bucket, next);
  }

  get(bucket: number): Sum {
    return { sum: this.#sums.get(bucket), lost: this.#lost.get(bucket) };
  }
}
