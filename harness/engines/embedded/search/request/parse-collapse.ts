import { illegalArgument } from "../../errors.ts";
import type { Collapse, InnerHits } from "../collapse/collapse.ts";
import { contentError, failedField, MalformedRequest, unknownField } from "../syntax/malformed.ts";
import { readInteger, readText } from "../syntax/read.ts";
import { type ObjectTree, type Tree, tokenOf } from "../syntax/tree.ts";
import type { BodyContext } from "./parse-body.ts";
import { parseInnerHits } from "./parse-inner-hits.ts";

/** Reads the option `collapse` of a search. */
export function parseCollapse(tree: ObjectTree, context: BodyContext): Collapse {
  let field: string | undefined;
  let innerHits: InnerHits[] = [];
  for (const { key, keyStart, value } of tree.entries) {
    const takes = Object.hasOwn(collapseKeys, key) ? collapseKeys[key] : undefined;
    if (!takes) throw unknownField("collapse", key, keyStart, value, Object.keys(collapseKeys));
    if (!takes.includes(value.kind))
      throw contentError(value, `[collapse] ${key} doesn't support values of type: ${tokenOf(value)}`);
    try {
      if (key === "field") field = readText(value);
      else if (key === "inner_hits")
        innerHits = (value.kind === "array" ? value.items : [value]).map((each) => parseNamed(each, context));
      else if (readInteger(value as never) < 1)
        throw illegalArgument("maxConcurrentGroupRequests` must be positive");
    } catch (cause) {
      throw failedField("collapse", key, value, cause);
    }
  }
  return { field, innerHits: lastOfEachName(innerHits) };
}

const collapseKeys: Readonly<Record<string, readonly Tree["kind"][]>> = {
  field: ["string"],
  inner_hits: ["object", "array"],
  max_concurrent_group_searches: ["string", "number"],
};

function parseNamed(tree: Tree, context: BodyContext): InnerHits {
  const { name, options } = parseInnerHits(tree, context);
  if (name === undefined)
    throw new MalformedRequest({
      type: "illegal_argument_exception",
      reason: "inner_hits must have a [name]; set the [name] field in the inner_hits definition",
      tree,
      offset: tree.end - 1,
    });
  return { name, options };
}

function lastOfEachName(innerHits: readonly InnerHits[]): InnerHits[] {
  return [...new Map(innerHits.map((each) => [each.name, each])).values()];
}
