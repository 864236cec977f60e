import { ElasticsearchError, illegalArgument } from "../../../../errors.ts";
import { numberFormat } from "../../../syntax/read.ts";
import type { ObjectTree, ScalarTree, Tree } from "../../../syntax/tree.ts";
import { isScalar } from "../../../syntax/tree.ts";
import type { TermFormat } from "../../values/source.ts";
import { type BoundSource, type CompositeSource, isText, type KeyPart } from "./composite-source.ts";

/** Reads `after`, the key of the last bucket of the page before, in the terms of one index. */
export function afterKey(
  after: ObjectTree,
  sources: readonly CompositeSource[],
  bound: readonly BoundSource[],
  { name, now }: { name: string; now: number },
): KeyPart[] {
  if (after.entries.length !== sources.length)
    throw illegalArgument(`[after] has ${after.entries.length} value(s) but [sources] has ${sources.length}`);
  return sources.map((source, at) => {
    const entry = after.entries.find(({ key }) => key === source.name);
    if (!entry) throw illegalArgument(`Missing value for [after.${source.name}]`);
    const tree = entry.value;
    if (tree.kind === "null" && source.missingBucket) return null;
    if (tree.kind === "null" || !isScalar(tree))
      throw illegalArgument(
        `Invalid value for [after.${source.name}], expected comparable, got [${javaText(tree)}]`,
      );
    const { source: values, hasFormat } = bound[at] as BoundSource;
    if (hasFormat || values.type === "boolean") return values.format.parse(tree.literal, now);
    return isText(values) ? textOf(tree, at, name, values.term) : numberOf(tree, at, name);
  });
}

function textOf(tree: ScalarTree, position: number, name: string, term: TermFormat): string {
  if (tree.kind !== "string")
    throw incompatible(
      name,
      position,
      illegalArgument(`invalid value, expected string, got ${javaType(tree)}`),
    );
  try {
    return term.parse(tree.literal);
  } catch (cause) {
    throw cause instanceof ElasticsearchError ? incompatible(name, position, cause) : cause;
  }
}

function numberOf(tree: ScalarTree, position: number, name: string): number {
  const value = Number(tree.literal);
  if (tree.literal.trim() === "" || Number.isNaN(value))
    throw incompatible(name, position, numberFormat(tree.literal));
  return value;
}

function incompatible(name: string, position: number, cause: ElasticsearchError): ElasticsearchError {
  const reason = `incompatible value in the position ${position}: ${cause.message}`;
  return new ElasticsearchError({
    type: "parse_exception",
    reason: `Cannot set after key in the composite aggregation [${name}] - ${reason}`,
    status: 400,
    causedBy: illegalArgument(reason, cause),
  });
}

function javaType({ kind, literal }: ScalarTree): string {
  if (kind === "boolean") return "Boolean";
  if (!/^-?\d+$/.test(literal)) return "Double";
  return Math.abs(Number(literal)) < 2 ** 31 ? "Integer" : "Long";
}

function javaText(tree: Tree): string {
  if (isScalar(tree)) return tree.literal;
  return tree.kind === "array" ? "ArrayList" : "LinkedHashMap";
}
