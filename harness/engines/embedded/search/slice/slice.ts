import { illegalArgument, notImplemented } from "../../errors.ts";
import { matchEvery, matchTest, noMatch } from "../query/matchers.ts";
import type { Query } from "../query/query.ts";
import type { Shard } from "../shard.ts";
import { idHash } from "./id-hash.ts";

/** The option `slice`: one of so many parts of what a scroll or point in time holds. */
export interface Slice {
  readonly id: number;
  readonly max: number;
  readonly field: string | undefined;
}

const defaultMaxSlices = 1024;

/**
 * Lets one slice through. With several indices each is part of as many slices as come to it; within an index a
 * scroll goes by the hash of the id, a point in time by where the document stands.
 */
export function sliceQuery({ id, max, field }: Slice, shards: readonly Shard[], isScroll: boolean): Query {
  const count = shards.length;
  return {
    prepare(shard) {
      if (isScroll) checkLimit(shard, max);
      if (field !== undefined) {
        if (!shard.index.mapping.field(field)) throw illegalArgument(`field ${field} not found`);
        throw notImplemented("[field] of a slice");
      }
      const part = partOf(shard.position, id, max, count);
      if (part === "none") return () => noMatch;
      if (part === "all") return () => matchEvery(0);
      const isWithin = isScroll ? byId(shard, part) : byPlace(shard, part);
      return () => matchTest(isWithin, 0);
    },
  };
}

type Part = Pick<Slice, "id" | "max">;

function partOf(position: number, id: number, max: number, count: number): Part | "none" | "all" {
  if (max < 1) return "none";
  if (count <= 1) return { id, max };
  if (max < count) return position % max === id ? "all" : "none";
  const target = id % count;
  if (target !== position) return "none";
  const slices = Math.floor(max / count) + (max % count > target ? 1 : 0);
  return slices === 1 ? "all" : { id: Math.floor(id / count), max: slices };
}

function byPlace({ searcher: { maxOrdinal } }: Shard, { id, max }: Part): (ordinal: number) => boolean {
  const size = Math.floor(maxOrdinal / max);
  const rest = maxOrdinal % max;
  const start = size * id + Math.min(id, rest);
  const end = start + size + (id < rest ? 1 : 0);
  return (ordinal) => ordinal >= start && ordinal < end;
}

function byId({ searcher }: Shard, { id, max }: Part): (ordinal: number) => boolean {
  return (ordinal) => ((idHash(searcher.record(ordinal).id) % max) + max) % max === id;
}

function checkLimit({ index }: Shard, max: number): void {
  const limit = index.settings.integer("index.max_slices_per_scroll", defaultMaxSlices);
  if (max > limit)
    throw illegalArgument(
      `The number of slices [${max}] is too large. It must be less than [${limit}]. This limit can be set by changing the [index.max_slices_per_scroll] index level setting.`,
    );
}
