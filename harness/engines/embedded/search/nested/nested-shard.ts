import { Columns } from "../columns/columns.ts";
import type { Shard } from "../shard.ts";
import { type NestedObjects, nestedObjects } from "./nested-objects.ts";

/** The objects of a nested field as an index of its own. */
export interface NestedShard {
  readonly shard: Shard;
  readonly objects: NestedObjects;
}

/** The objects at a nested path below what a shard searches; undefined for a path that is not below. */
export function nestedShard(shard: Shard, path: string): NestedShard | undefined {
  const { scope = "" } = shard;
  if (scope !== "" && !path.startsWith(`${scope}.`)) return undefined;
  const objects = nestedObjects(
    shard.searcher.generation,
    scope === "" ? path : path.slice(scope.length + 1),
  );
  const searcher = objects.view(shard.searcher);
  const inner = {
    ...shard,
    searcher,
    columns: new Columns(searcher, shard.index.analysis),
    restriction: undefined,
    scope: path,
  };
  return { shard: inner, objects };
}
