import { illegalArgument } from "../../errors.ts";
import type { Slice } from "../slice/slice.ts";
import { contentError, failedField, unknownField } from "../syntax/malformed.ts";
import { readInteger, readText } from "../syntax/read.ts";
import { isValue, type ObjectTree, tokenOf } from "../syntax/tree.ts";

/** Reads the option `slice` of a search. */
export function parseSlice(tree: ObjectTree): Slice {
  const slice: { -readonly [Name in keyof Slice]: Slice[Name] } = { id: -1, max: -1, field: undefined };
  for (const { key, keyStart, value } of tree.entries) {
    if (key !== "id" && key !== "max" && key !== "field")
      throw unknownField("slice", key, keyStart, value, ["id", "max", "field"]);
    if (!isValue(value))
      throw contentError(value, `[slice] ${key} doesn't support values of type: ${tokenOf(value)}`);
    try {
      if (key === "field") slice.field = readText(value);
      else slice[key] = check(key, readInteger(value), slice);
    } catch (cause) {
      throw failedField("slice", key, value, cause);
    }
  }
  return slice;
}

function check(key: "id" | "max", value: number, { id, max }: Slice): number {
  if (key === "id" && value < 0) throw illegalArgument("id must be greater than or equal to 0");
  if (key === "max" && value <= 1) throw illegalArgument("max must be greater than 1");
  if (key === "max" ? id !== -1 && value <= id : max !== -1 && value >= max)
    throw illegalArgument("max must be greater than id");
  return value;
}
