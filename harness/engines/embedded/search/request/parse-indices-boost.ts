import { parsingError } from "../syntax/malformed.ts";
import { readNumber } from "../syntax/read.ts";
import { type ArrayTree, type Tree, tokenOf } from "../syntax/tree.ts";

/** One entry of `indices_boost`: an index expression and what scores of its indices are multiplied by. */
export interface IndexBoost {
  readonly expression: string;
  readonly boost: number;
}

/** Reads `indices_boost`: a list of objects of one index each. */
export function parseIndicesBoost({ items }: ArrayTree): IndexBoost[] {
  return items.map(parseEntry);
}

function parseEntry(tree: Tree): IndexBoost {
  if (tree.kind !== "object")
    throw parsingError(tree, `Expected [START_OBJECT] in [null] but found [${tokenOf(tree)}]`);
  const [first, second] = tree.entries;
  if (!first) throw parsingError(tree, expected("FIELD_NAME", "END_OBJECT"), tree.end - 1);
  if (first.value.kind !== "number")
    throw parsingError(first.value, expected("VALUE_NUMBER", tokenOf(first.value)));
  if (second) throw parsingError(tree, expected("END_OBJECT", "FIELD_NAME"), second.keyStart);
  return { expression: first.key, boost: readNumber(first.value) };
}

function expected(token: string, found: string): string {
  return `Expected [${token}] in [indices_boost] but found [${found}]`;
}
