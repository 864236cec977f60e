import { ElasticsearchError, illegalArgument, indexNotFound } from "../errors.ts";
import { closedBlock, indexClosed, requireUnblocked, requireWritable } from "../indices/blocks.ts";
import type { Index } from "../indices/index.ts";
import type { Warn } from "../indices/indices.ts";
import type { Node } from "../node.ts";
import type { Caller } from "../security/caller.ts";

export interface WriteOptions {
  /** Nothing but an alias will do. */
  readonly requireAlias?: boolean | undefined;
  /** What an error names in place of the creation of the index. */
  readonly action?: string;
  readonly warn?: Warn;
}

/** The index that a write to `name` goes to, created when there is none. */
export function writeTarget(
  node: Node,
  name: string,
  caller: Caller,
  { requireAlias = false, action = "indices:admin/auto_create", warn }: WriteOptions = {},
): Index {
  if (requireAlias && !node.indices.isAlias(name)) throw noAlias(name);
  const existing = node.indices.forWrite(name);
  if (existing) {
    requireOpen(existing, action);
    return existing;
  }
  refuseWildcard(action, name);
  if (!caller.allowsIndex("indices:admin/auto_create", name))
    throw caller.refusal("index", "indices:admin/auto_create", [name]);
  return node.indices.createFor(name, warn);
}

/** The index that a deletion by id goes to, which is never created. */
export function deleteTarget(node: Node, name: string, action: string): Index {
  refuseWildcard(action, name);
  const index = node.indices.forWrite(name);
  if (!index) throw indexNotFound(node.indices.actualName(name));
  requireOpen(index, action);
  return index;
}

/** The one index that a read by id goes to. */
export function readTarget(node: Node, name: string, action: string): Index {
  refuseWildcard(action, name);
  const [only, ...more] = node.indices.byName(name);
  if (!only) throw indexNotFound(node.indices.actualName(name));
  if (more.length === 0) {
    requireOpen(only, action);
    return only;
  }
  const listed = [only, ...more]
    .map((index) => index.name)
    .sort()
    .join(", ");
  throw illegalArgument(
    `alias [${name}] has more than one index associated with it [${listed}], can't execute a single index op`,
  );
}

function requireOpen(index: Index, action: string): void {
  if (index.closed) throw action === "indices:data/write/update" ? closedBlock(index) : indexClosed(index);
  if (action.startsWith("indices:data/read/")) requireUnblocked([index], action);
  else requireWritable(index);
}

function refuseWildcard(action: string, name: string): void {
  if (!name.includes("*")) return;
  throw illegalArgument(
    `the action ${action} does not support wildcards; the provided index expression(s) [${name}] are not allowed`,
  );
}

function noAlias(name: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "index_not_found_exception",
    reason: `no such index [${name}] and [require_alias] request flag is [true] and [${name}] is not an alias`,
    status: 404,
    metadata: { index_uuid: "_na_", index: name },
  });
}
