/** The index of the first item that is at least `value`, in an ascending list. */
export function lowerBound(list: ArrayLike<number>, value: number, from = 0): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Merges ascending lists of ordinals into one without doubles. */
export function union(lists: readonly ArrayLike<number>[]): ArrayLike<number> {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  const end = lists.reduce((last, list) => Math.max(last, (list[list.length - 1] ?? -1) + 1), 0);
  if (total * sparse > end) return unionByMarks(lists, end, total);
  const merged = new Int32Array(total);
  let size = 0;
  for (const list of lists) {
    merged.set(list, size);
    size += list.length;
  }
  merged.sort();
  let kept = 0;
  for (let at = 0; at < size; at++)
    if (at === 0 || merged[at] !== merged[at - 1]) merged[kept++] = merged[at] as number;
  return merged.subarray(0, kept);
}

/** Where no more than one in so many ordinals is in the lists, sorting takes less than a look at all. */
const sparse = 32;

/** Zero but for the time of one union. */
let marks = new Uint8Array(1024);

function unionByMarks(lists: readonly ArrayLike<number>[], end: number, total: number): Int32Array {
  if (marks.length < end) marks = new Uint8Array(end * 2);
  for (const list of lists) for (let at = 0; at < list.length; at++) marks[list[at] as number] = 1;
  const merged = new Int32Array(Math.min(end, total));
  let kept = 0;
  for (let ordinal = 0; ordinal < end; ordinal++) {
    if (marks[ordinal] === 0) continue;
    merged[kept++] = ordinal;
    marks[ordinal] = 0;
  }
  return merged.subarray(0, kept);
}

/** Where ordinals stand in an ascending list; asking in ascending order is fast. */
export class PostingsCursor {
  readonly #list: ArrayLike<number>;
  #at = 0;

  constructor(list: ArrayLike<number>) {
    this.#list = list;
  }

  /** The index of an ordinal in the list, or -1. */
  find(ordinal: number): number {
    const list = this.#list;
    const current = list[this.#at];
    if (current === undefined || current > ordinal) this.#at = lowerBound(list, ordinal);
    else if (current < ordinal) {
      this.#at++;
      if ((list[this.#at] ?? ordinal) < ordinal) this.#at = lowerBound(list, ordinal, this.#at);
    }
    return list[this.#at] === ordinal ? this.#at : -1;
  }
}
