import { notImplemented } from "../../errors.ts";
import type { Shard } from "../shard.ts";
import type { ObjectTree, Tree } from "../syntax/tree.ts";
import { writtenOut } from "./written-out.ts";

/** A query as it was written, taken apart into the queries that it combines. */
export interface QueryNode {
  readonly name: string;
  readonly tree: ObjectTree;
  readonly body: ObjectTree;
  /** Those whose matches are its matches; of a leaf none. */
  readonly children: readonly QueryNode[];
}

/** Where combining queries hold the queries of which matches are shown; `must_not` shows none. */
const holders: Readonly<Record<string, readonly string[]>> = {
  bool: ["must", "filter", "should"],
  boosting: ["positive"],
  constant_score: ["filter"],
  dis_max: ["queries"],
  function_score: ["query"],
  nested: ["query"],
  script_score: ["query"],
};

/** Takes a query that was parsed before apart, as it is understood on one index. */
export function queryNode(tree: Tree, shard: Shard, now: number): QueryNode | undefined {
  const [only] = tree.kind === "object" ? tree.entries : [];
  if (tree.kind !== "object" || only?.value.kind !== "object") return undefined;
  const { key: name, value: body } = only;
  if (name.startsWith("has_") || name.startsWith("span_") || name === "intervals")
    throw notImplemented(`highlighting a [${name}] query`);
  const keys = (Object.hasOwn(holders, name) ? holders[name] : undefined) ?? [];
  const written = writtenOut(name, body, shard, now);
  const held = written
    ? [written]
    : body.entries
        .filter(({ key }) => keys.includes(key))
        .flatMap(({ value }) => (value.kind === "array" ? value.items : [value]));
  const children = held.map((child) => queryNode(child, shard, now)).filter((child) => child !== undefined);
  return { name, tree, body, children };
}

/** The node and all below it. */
export function allNodes(node: QueryNode): QueryNode[] {
  return [node, ...node.children.flatMap(allNodes)];
}
