/** Keeps the first of many, by a comparison; `limit` may be infinite. */
export class TopHits<Hit> {
  readonly #limit: number;
  readonly #compare: (a: Hit, b: Hit) => number;
  #hits: Hit[] = [];
  /** The last of the first `limit` so far; what is not before it can be dropped. */
  #last: Hit | undefined;

  constructor(limit: number, compare: (a: Hit, b: Hit) => number) {
    this.#limit = limit;
    this.#compare = compare;
  }

  add(hit: Hit): void {
    if (this.#limit === 0 || (this.#last && this.#compare(hit, this.#last) >= 0)) return;
    this.#hits.push(hit);
    // Sorting now and then costs less than keeping order with every hit.
    if (this.#hits.length >= 2 * this.#limit + 100) this.#prune();
  }

  /** What is not before it is no longer of use. */
  get last(): Hit | undefined {
    return this.#last;
  }

  /** The first hits, in order. */
  sorted(): Hit[] {
    this.#prune();
    return this.#hits;
  }

  #prune(): void {
    this.#hits.sort(this.#compare);
    if (this.#hits.length < this.#limit) return;
    this.#hits.length = this.#limit;
    this.#last = this.#hits.at(-1);
  }
}
