import { lookUpField } from "../field.ts";
import type { Query } from "./query.ts";

/** A query on one field matches nothing where no field is mapped so. */
export function foldsUnmapped(path: string): NonNullable<Query["fold"]> {
  return ({ shard }) =>
    !shard || path.startsWith("_") || lookUpField(shard.index.mapping, path, shard.scope)
      ? undefined
      : "none";
}
