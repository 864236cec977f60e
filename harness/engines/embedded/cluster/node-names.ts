import type { Node } from "../node.ts";

/** True when an expression over nodes, such as `_local` or `data:true`, reaches the one there is. */
export function reachesNode(expression: string, node: Node): boolean {
  const names = [
    "_all",
    "_local",
    "_master",
    "master:true",
    "data:true",
    "ingest:true",
    "*",
    node.id,
    node.name,
  ];
  return expression.split(",").some((each) => names.includes(each));
}
