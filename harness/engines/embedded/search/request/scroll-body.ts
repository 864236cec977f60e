import { illegalArgument } from "../../errors.ts";
import { parseTree } from "../syntax/parse-tree.ts";
import { readText } from "../syntax/read.ts";
import { isValue, tokenOf } from "../syntax/tree.ts";

/** Reads the body of a request about scrolls: one id or several, and a keep-alive. */
export function readScrollBody(body: Buffer): { ids: string[]; scroll: string | undefined } {
  const tree = parseTree(body);
  if (tree.kind !== "object") throw illegalArgument("Malformed content, must start with an object");
  let ids: string[] = [];
  let scroll: string | undefined;
  for (const { key, value } of tree.entries)
    if (key === "scroll_id" && value.kind === "array") ids = value.items.map(readText);
    else if (key === "scroll_id" && value.kind === "string") ids = [value.literal];
    else if (key === "scroll" && isValue(value)) scroll = value.literal;
    else
      throw illegalArgument(
        `Unknown parameter [${key}] in request body or parameter is of the wrong type[${tokenOf(value)}] `,
      );
  return { ids, scroll };
}
