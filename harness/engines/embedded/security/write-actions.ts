import type { Caller } from "./caller.ts";

/** A write reaches the shard as a part of a bulk request, also when it came alone. */
export const shardWrite = "indices:data/write/bulk[s]";

/** What an operation has to be allowed on top of that. */
export const operationActions = {
  index: "indices:data/write/index:op_type/index",
  create: "indices:data/write/index:op_type/create",
  update: "indices:data/write/update",
  delete: "indices:data/write/delete",
} as const;

/**
 * Throws the 403 of a write of one document: `action` on any index at all, then the write to this one,
 * which has to be made first when it is missing.
 */
export function requireWrite(caller: Caller, action: string, name: string, isMissing = false): void {
  if (!caller.allowsSomeIndex(action)) throw caller.refusal("index", action, [name]);
  if (isMissing) caller.requireIndices("indices:admin/auto_create", [name]);
  caller.requireIndices(shardWrite, [name]);
}
