import { contentError, type MalformedRequest } from "../../syntax/malformed.ts";
import { type ArrayTree, type ObjectTree, type Tree, tokenOf } from "../../syntax/tree.ts";

/** The objects of a list; one alone may stand without brackets. */
export function objectsOf(
  tree: Tree,
  complain: (next: { tree: Tree; offset: number; token: string }) => MalformedRequest,
): ObjectTree[] {
  if (tree.kind === "object") return [tree];
  return tree.kind === "array" ? tree.items.map((item, at) => objectAt(tree, item, at, complain)) : [];
}

function objectAt(
  list: ArrayTree,
  item: Tree,
  at: number,
  complain: Parameters<typeof objectsOf>[1],
): ObjectTree {
  if (item.kind === "object") return item;
  // The server reads on before it looks.
  const next = list.items[at + 1];
  throw complain(
    next
      ? { tree: next, offset: next.start, token: tokenOf(next) }
      : { tree: list, offset: list.end - 1, token: "END_ARRAY" },
  );
}

/** `[parser] Expected START_OBJECT but was: END_ARRAY`. */
export function expectedObject(parser: string): Parameters<typeof objectsOf>[1] {
  return ({ tree, offset, token }) =>
    contentError(tree, `[${parser}] Expected START_OBJECT but was: ${token}`, offset);
}
