import type { Hit } from "../execute/hit.ts";
import type { GroupValue } from "./collapse.ts";
import type { GroupReader } from "./group-reader.ts";

/** Keeps the first hit of each of the first groups. */
export class TopGroups {
  readonly #limit: number;
  readonly #compare: (a: Hit, b: Hit) => number;
  readonly #reader: GroupReader;
  readonly #groups = new Map<GroupValue, Hit>();
  /** The last of the first groups, once there are as many as may be; undefined until it is asked for. */
  #last: Hit | undefined;

  constructor(limit: number, compare: (a: Hit, b: Hit) => number, reader: GroupReader) {
    this.#limit = limit;
    this.#compare = compare;
    this.#reader = reader;
  }

  /** The group of a document that comes too late is not looked at, nor is what is wrong with it. */
  add(hit: Hit): void {
    const last = this.#groups.size < this.#limit ? undefined : (this.#last ?? this.sorted().at(-1));
    this.#last = last;
    if (last && this.#compare(hit, last) >= 0) return;
    const group = this.#reader.read(hit.ordinal);
    const first = this.#groups.get(group);
    if (first && this.#compare(hit, first) >= 0) return;
    if (!first && last?.group !== undefined) this.#groups.delete(last.group);
    this.#groups.set(group, { ...hit, group });
    this.#last = undefined;
  }

  sorted(): Hit[] {
    return [...this.#groups.values()].sort(this.#compare);
  }
}

/** Of hits of several indices, in order, the first of each group. */
export function firstOfGroups(hits: readonly Hit[]): Hit[] {
  const seen = new Set<GroupValue>();
  return hits.filter(({ group = null }) => {
    const isFirst = !seen.has(group);
    seen.add(group);
    return isFirst;
  });
}
