import type { Shard } from "../shard.ts";
import type { NestedObjects } from "./nested-objects.ts";
import { nestedShard } from "./nested-shard.ts";

/** Documents, or the nested objects of those of the level above. */
export interface Level {
  readonly shard: Shard;
  /** Which of them belong to which of the level above; undefined for documents. */
  readonly objects: Pick<NestedObjects, "parents" | "firsts"> | undefined;
}

/** The nested objects on the way from what a shard searches to a path, level by level; none if there is no way. */
export function levelsBelow(shard: Shard, path: string): Level[] {
  const { mapping } = shard.index;
  if (mapping.field(path)?.type !== "nested") return [];
  const levels: Level[] = [];
  let at = shard;
  const segments = path.split(".");
  for (let length = 1; length <= segments.length; length++) {
    const prefix = segments.slice(0, length).join(".");
    if (mapping.field(prefix)?.type !== "nested" || prefix === at.scope) continue;
    const below = nestedShard(at, prefix);
    if (!below) continue;
    at = below.shard;
    levels.push({ shard: at, objects: below.objects });
  }
  return levels;
}

/** Where a nested object of the last level stands in its document: `_nested` of a hit, in JSON. */
export function nestedIdentity(levels: readonly Level[], ordinal: number): string {
  let json = "";
  let at = ordinal;
  for (const [depth, { shard, objects }] of [...levels.entries()].reverse()) {
    if (!objects) break;
    const outer = levels[depth - 1]?.shard.scope;
    const field = (shard.scope ?? "").slice(outer === undefined ? 0 : outer.length + 1);
    const parent = objects.parents[at] ?? 0;
    json = `{"field":${JSON.stringify(field)},"offset":${at - (objects.firsts[parent] ?? 0)}${json === "" ? "" : `,"_nested":${json}`}}`;
    at = parent;
  }
  return json;
}
