import { illegalArgument } from "../../errors.ts";
import { contentError, unknownField } from "../syntax/malformed.ts";
import { readBoolean } from "../syntax/read.ts";
import { type ArrayTree, isValue, type Tree, tokenOf } from "../syntax/tree.ts";

/** A field, or a pattern of fields, that hits are to show. */
export interface FieldAndFormat {
  readonly field: string;
  readonly format: string | undefined;
  readonly includeUnmapped: boolean;
}

const parser = "fetch_field_and_format";

/** Reads `fields` or `docvalue_fields`: names, patterns, and objects with a format. */
export function readFieldsAndFormats({ items }: ArrayTree): FieldAndFormat[] {
  return items.map(readFieldAndFormat);
}

export function fieldAndFormat(field: string): FieldAndFormat {
  return { field, format: undefined, includeUnmapped: false };
}

function readFieldAndFormat(tree: Tree): FieldAndFormat {
  if (isValue(tree)) return fieldAndFormat(tree.literal);
  if (tree.kind !== "object")
    throw contentError(tree, `[${parser}] Expected START_OBJECT but was: ${tokenOf(tree)}`);
  let field: string | undefined;
  let format: string | undefined;
  let includeUnmapped = false;
  for (const { key, keyStart, value } of tree.entries) {
    if (key !== "field" && key !== "format" && key !== "include_unmapped")
      throw unknownField(parser, key, keyStart, value, ["field", "format", "include_unmapped"]);
    const takesNull = key === "format" && value.kind === "null";
    const isRight = key === "include_unmapped" ? isValue(value) : value.kind === "string" || takesNull;
    if (!isRight || value.kind === "object" || value.kind === "array")
      throw contentError(value, `[${parser}] ${key} doesn't support values of type: ${tokenOf(value)}`);
    if (key === "field") field = value.literal;
    else if (key === "include_unmapped") includeUnmapped = readBoolean(value);
    else if (!takesNull) format = value.literal;
  }
  if (field === undefined) throw illegalArgument("Required [field]");
  return { field, format, includeUnmapped };
}
