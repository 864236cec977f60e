import { contentError, didYouMean, failedField, MalformedRequest, placed } from "../../syntax/malformed.ts";
import { type ObjectTree, type Tree, tokenOf } from "../../syntax/tree.ts";

/** An option of an aggregation: the kinds of value that the server takes for it, and how to read one. */
export interface Option<Value = unknown> {
  readonly takes: readonly Tree["kind"][];
  read(tree: Tree): Value;
}

type Options = Readonly<Record<string, Option>>;
export type ReadOptions<Table extends Options> = {
  [Name in keyof Table]?: ReturnType<Table[Name]["read"]>;
};

/** Reads an object by a table of names; an unknown one is an error that says what may have been meant. */
export function readOptions<Table extends Options>(
  parser: string,
  body: ObjectTree,
  table: Table,
): ReadOptions<Table> {
  const read: Record<string, unknown> = {};
  for (const { key, keyStart, value } of body.entries) {
    const option = Object.hasOwn(table, key) ? table[key] : undefined;
    if (!option) {
      const reason = `[${parser}] unknown field [${key}]${didYouMean(key, Object.keys(table))}`;
      throw behind(value, keyStart, reason);
    }
    if (!option.takes.includes(value.kind))
      throw contentError(value, `[${parser}] ${key} doesn't support values of type: ${tokenOf(value)}`);
    try {
      read[key] = option.read(value);
    } catch (cause) {
      throw failedField(parser, key, value, cause, endOf(value));
    }
  }
  return read as ReadOptions<Table>;
}

/** Where the server stands when it has read a value. */
function endOf(value: Tree): number {
  return value.kind === "object" || value.kind === "array" ? value.end - 1 : value.start;
}

/** An error about a key that the server notices when it has read on to the value. */
function behind(value: Tree, keyStart: number, reason: string): MalformedRequest {
  return new MalformedRequest({
    type: "x_content_parse_exception",
    reason: `${placed(value, keyStart)} ${reason}`,
    tree: value,
    offset: value.start,
  });
}
