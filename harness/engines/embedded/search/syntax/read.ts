import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import { sourceAt } from "../../json-scanner.ts";
import { javaNumber } from "../../mapping/types/numbers.ts";
import { contentError, placed } from "./malformed.ts";
import { type ScalarTree, type Tree, tokenOf } from "./tree.ts";

/** A whole number or the text of one; fractions are cut off, as the server's parser does. */
export function readInteger(tree: ScalarTree): number {
  if (tree.kind === "boolean") throw notOf(tree, "numeric, can not use numeric value accessors");
  const value = Math.trunc(readNumber(tree));
  if (tree.kind === "number" && (value >= 2 ** 31 || value < -(2 ** 31))) throw outOfRange(tree);
  return value;
}

/** A number or the text of one. */
export function readNumber(tree: Tree): number {
  if (tree.kind === "string" || tree.kind === "number") {
    const value = javaNumber(tree.literal);
    if (value !== undefined && !Number.isNaN(value)) return value;
    throw numberFormat(tree.literal);
  }
  throw notOf(tree, "numeric, can not use numeric value accessors");
}

/** True or false, as such or as text. */
export function readBoolean(tree: Tree): boolean {
  if (tree.kind === "number") throw notOf(tree, "of boolean type");
  const text = readText(tree);
  if (text === "true") return true;
  if (text === "false") return false;
  throw illegalArgument(`Failed to parse value [${text}] as only [true] or [false] are allowed.`);
}

/** The text of a scalar. */
export function readText(tree: Tree): string {
  if (tree.kind === "object" || tree.kind === "array" || tree.kind === "null") {
    const place = placed(tree, tree.start).slice(1, -1);
    throw illegalArgument(`Expected text at ${place} but found ${tokenOf(tree)}`);
  }
  return tree.literal;
}

/** What Java says of text that is no number. */
export function numberFormat(text: string): ElasticsearchError {
  return new ElasticsearchError({
    type: "number_format_exception",
    reason: text === "" ? "empty String" : `For input string: "${text}"`,
    status: 400,
  });
}

function outOfRange(tree: ScalarTree): ElasticsearchError {
  const range = "out of range of int (-2147483648 - 2147483647)";
  const said = `Numeric value (${tree.literal}) ${range}\n at ${sourceAt(tree.body, tree.end)}`;
  const causedBy = new ElasticsearchError({ type: "input_coercion_exception", reason: said, status: 400 });
  return contentError(tree, said, tree.end, causedBy);
}

function notOf(tree: Tree, expected: string): ElasticsearchError {
  const token =
    tree.kind === "boolean"
      ? `VALUE_${(tree as ScalarTree).literal.toUpperCase()}`
      : tree.kind === "number"
        ? `VALUE_NUMBER_${/^-?\d+$/.test((tree as ScalarTree).literal) ? "INT" : "FLOAT"}`
        : tokenOf(tree);
  const said = `Current token (${token}) not ${expected}\n at ${sourceAt(tree.body, tree.end)}`;
  const causedBy = new ElasticsearchError({ type: "json_parse_exception", reason: said, status: 400 });
  return contentError(tree, said, tree.end, causedBy);
}
