import { Tallies } from "./tallies.ts";

/** Numbers the buckets that an aggregation makes inside the buckets around it, and counts their documents. */
export class KeyedBuckets<Key> {
  /** By bucket around, then by key. */
  readonly #byOwner: (Map<Key, number> | undefined)[] = [];
  readonly #counts = new Tallies();
  #size = 0;

  /** The bucket of a key inside another bucket. */
  of(owner: number, key: Key): number {
    let byKey = this.#byOwner[owner];
    if (!byKey) {
      byKey = new Map();
      this.#byOwner[owner] = byKey;
    }
    let bucket = byKey.get(key);
    if (bucket === undefined) {
      bucket = this.#size++;
      byKey.set(key, bucket);
    }
    return bucket;
  }

  /** Counts a document into a bucket. */
  count(bucket: number): void {
    this.#counts.add(bucket, 1);
  }

  docCount(bucket: number): number {
    return this.#counts.get(bucket);
  }

  /** Key and bucket of all inside another one, in the order in which they came. */
  inside(owner: number): Iterable<[Key, number]> {
    return this.#byOwner[owner] ?? [];
  }
}
