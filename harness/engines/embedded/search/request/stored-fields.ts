import { illegalArgument } from "../../errors.ts";
import { parsingError } from "../syntax/malformed.ts";
import { readText } from "../syntax/read.ts";
import { type ArrayTree, type ScalarTree, tokenOf } from "../syntax/tree.ts";

/** Reads `stored_fields` of a body: one name, or names and patterns. */
export function readStoredFields(tree: ArrayTree | ScalarTree): readonly string[] | "none" {
  if (tree.kind === "array") return storedFields(tree.items.map(readText));
  if (tree.kind === "string") return storedFields([tree.literal]);
  throw parsingError(
    tree,
    `Expected [VALUE_STRING] or [START_ARRAY] in [stored_fields] but found [${tokenOf(tree)}]`,
  );
}

/** `_none_` alone leaves out everything that is stored, the id with it. */
export function storedFields(names: readonly string[]): readonly string[] | "none" {
  if (!names.includes("_none_")) return names;
  if (names.length > 1) throw illegalArgument("cannot combine _none_ with other fields");
  return "none";
}
