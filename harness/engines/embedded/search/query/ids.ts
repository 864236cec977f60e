import { union } from "../columns/postings.ts";
import type { Shard } from "../shard.ts";
import { contentError, MalformedRequest, placed } from "../syntax/malformed.ts";
import { readText } from "../syntax/read.ts";
import { type Tree, tokenOf } from "../syntax/tree.ts";
import { readBoost, times } from "./boost.ts";
import { matchList } from "./matchers.ts";
import { around, Described, knownEntries } from "./options.ts";
import type { Matcher, QueryParser } from "./query.ts";

/** `ids`: documents by their ids. */
export const parseIds: QueryParser = (body) => {
  const { values = [], boost = 1 } = knownEntries("ids", body, {
    values: readIds,
    boost: readBoost,
    _name: readText,
  });
  return {
    fold: () => (values.length === 0 ? "none" : undefined),
    prepare: (shard, outer) => prepareIds(shard, values, times(outer, boost)),
  };
};

/** Matches documents by id, without reading a source. */
export function prepareIds(shard: Shard, ids: readonly string[], score: number): () => Matcher {
  return () => {
    const column = shard.columns.ids();
    return matchList(union(ids.map((id) => column.find(id))), score);
  };
}

function readIds(tree: Tree): string[] {
  if (tree.kind === "array") return tree.items.map(readId);
  if (tree.kind === "object" || tree.kind === "null")
    throw new Described(
      around(contentError(tree, `[ids] values doesn't support values of type: ${tokenOf(tree)}`), tree),
    );
  return [readText(tree)];
}

function readId(item: Tree): string {
  if (item.kind !== "null") return readText(item);
  const reason = `Expected text at ${placed(item, item.start).slice(1, -1)} but found ${tokenOf(item)}`;
  throw new MalformedRequest({ type: "illegal_argument_exception", reason, tree: item, offset: item.start });
}
