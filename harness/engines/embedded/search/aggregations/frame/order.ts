import { parsingError } from "../../syntax/malformed.ts";
import { readText } from "../../syntax/read.ts";
import { type Tree, tokenOf } from "../../syntax/tree.ts";
import type { Part } from "./aggregation.ts";
import { objectsOf } from "./items.ts";
import type { Option } from "./options.ts";
import { pathReader } from "./order-path.ts";

/** One level of the order of buckets: by `_key`, `_count`, or what a path of sub-aggregations leads to. */
export interface BucketOrder {
  readonly path: string;
  readonly descending: boolean;
}

export const byKey: BucketOrder = { path: "_key", descending: false };
export const byCount: BucketOrder = { path: "_count", descending: true };

/** `order`: one level or several, ended by the key so that no order is left to chance. */
export const orderOption: Option<readonly BucketOrder[]> = {
  takes: ["object", "array"],
  read(tree) {
    const levels = objectsOf(tree, ({ tree: at, offset, token }) =>
      parsingError(at, `Unexpected token [${token}] for [order]`, offset),
    );
    return withTieBreaker(levels.map(readLevel));
  },
};

export function withTieBreaker(levels: readonly BucketOrder[]): readonly BucketOrder[] {
  return levels.some(({ path }) => path === "_key") ? levels : [...levels, byKey];
}

function readLevel(tree: Tree): BucketOrder {
  let level: BucketOrder | undefined;
  for (const { key, value } of tree.kind === "object" ? tree.entries : []) {
    if (value.kind !== "string")
      throw parsingError(value, `Unexpected token [${tokenOf(value)}] for [order]`);
    const direction = readText(value).toLowerCase();
    if (direction !== "asc" && direction !== "desc")
      throw parsingError(value, `Unknown order direction [${value.literal}]`);
    level = { path: key, descending: direction === "desc" };
  }
  if (!level) throw parsingError(tree, "Must specify at least one field for [order]", tree.end - 1);
  return level;
}

export function isKeyOrder([first]: readonly BucketOrder[]): boolean {
  return first?.path === "_key";
}

export function isCountDescending([first]: readonly BucketOrder[]): boolean {
  return first?.path === "_count" && first.descending;
}

/** What an order needs to know of a bucket. */
export interface Orderable<Key> {
  readonly key: Key;
  readonly docCount: number;
}

export interface Comparing<Held> {
  compareKeys(a: Held, b: Held): number;
  /** A result of a bucket by name. */
  find(bucket: Held, name: string): Part | undefined;
  /** Buckets without a number come last whatever the direction; else having none counts as the highest number. */
  readonly discardsNaN: boolean;
}

/** Compares buckets by an order. */
export function bucketComparator<Held extends Orderable<unknown>>(
  order: readonly BucketOrder[],
  { compareKeys, find, discardsNaN }: Comparing<Held>,
): (a: Held, b: Held) => number {
  const levels = order.map(({ path, descending }) => {
    const sign = descending ? -1 : 1;
    if (path === "_key") return (a: Held, b: Held) => sign * compareKeys(a, b);
    if (path === "_count") return (a: Held, b: Held) => sign * (a.docCount - b.docCount);
    const read = pathReader(path);
    const numbers = new Map<Held, number>();
    const numberOfHeld = (held: Held) => {
      let value = numbers.get(held);
      if (value === undefined) {
        value = read((name) => find(held, name));
        numbers.set(held, value);
      }
      return value;
    };
    return (a: Held, b: Held) => compareNumbers(numberOfHeld(a), numberOfHeld(b), sign, discardsNaN);
  });
  return (a, b) => {
    for (const compare of levels) {
      const order = compare(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function compareNumbers(a: number, b: number, sign: number, discardsNaN: boolean): number {
  if (Number.isNaN(a) || Number.isNaN(b)) {
    const last = Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    return discardsNaN ? last : sign * last;
  }
  return a === b ? 0 : sign * (a - b);
}
