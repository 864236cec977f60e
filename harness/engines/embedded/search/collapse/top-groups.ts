import type { Hit } from "../execute/hit.ts";
import type { GroupValue } from "./collapse.ts";
import type { GroupReader } from "./group-reader.ts";

/** Keeps the first hit of each of the first groups. */
export class TopGroups {
  readonly #limit: number;
  readonly #compare: (a: Hit, b: Hit) => number;
  readonly #reader: GroupReader;
  readonly #groups = new Map<GroupValue, Hit>();

  constructor(limit: number, compare: (a: Hit, b: Hit) => number, reader: GroupReader) {
    this.#limit = limit;
    this.#compare = compare;
    this.#reader = reader;
  }

  add(hit: Hit): void {
    const group = this.#reader.read(hit.ordinal);
    const first = this.#groups.get(group);
    if (!first || this.#compare(hit, first) < 0) this.#groups.set(group, { ...hit, group });
  }

  sorted(): Hit[] {
    return [...this.#groups.values()].sort(this.#compare).slice(0, this.#limit);
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
