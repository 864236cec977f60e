/** Numbers by bucket, which grow as buckets come. */
export class Tallies {
  #values: Float64Array;
  readonly #initial: number;

  /** `initial` is the number of a bucket that nothing was put into. */
  constructor(initial = 0) {
    this.#initial = initial;
    this.#values = new Float64Array(8).fill(initial);
  }

  get(bucket: number): number {
    return this.#values[bucket] ?? this.#initial;
  }

  set(bucket: number, value: number): void {
    if (bucket >= this.#values.length) this.#grow(bucket);
    this.#values[bucket] = value;
  }

  add(bucket: number, amount: number): void {
    this.set(bucket, this.get(bucket) + amount);
  }

  #grow(bucket: number): void {
    const longer = new Float64Array(Math.max(bucket + 1, this.#values.length * 2));
    longer.set(this.#values);
    longer.fill(this.#initial, this.#values.length);
    this.#values = longer;
  }
}
