import { illegalArgument, notImplemented } from "../../errors.ts";
import type { Shard } from "../shard.ts";
import { decodeText } from "../source/json-cursor.ts";
import { SourceReader } from "../source/source-reader.ts";
import { contentError, didYouMean } from "../syntax/malformed.ts";
import { readText } from "../syntax/read.ts";
import type { ObjectTree } from "../syntax/tree.ts";
import type { QueryValue } from "./values.ts";

const known = ["index", "id", "path", "routing"];

/** Reads where the values of a `terms` query are: in a field of another document. */
export function readLookUp(tree: ObjectTree): (shard: Shard) => QueryValue[] {
  const read: Record<string, string> = {};
  for (const { key, keyStart, value } of tree.entries) {
    if (!known.includes(key))
      throw contentError(tree, `[terms_lookup] unknown field [${key}]${didYouMean(key, known)}`, keyStart);
    read[key] = readText(value);
  }
  const missing = ["index", "id", "path"].filter((key) => read[key] === undefined);
  if (missing.length > 0) throw illegalArgument(`Required [${missing.join(", ")}]`);
  const { index = "", id = "", path = "", routing } = read;
  if (routing !== undefined) throw notImplemented("[routing] of a lookup of terms");
  return (shard) => {
    if (!shard.lookUp) throw notImplemented("a lookup of terms here");
    const source = shard.lookUp(index, id);
    return source ? valuesAt(source, path) : [];
  };
}

function valuesAt(source: Buffer, path: string): QueryValue[] {
  const values: QueryValue[] = [];
  const reader = new SourceReader<undefined>((_, value) => {
    const literal = decodeText(value);
    if (literal === undefined) return;
    const first = String.fromCharCode(value.bytes[value.start] ?? 0);
    const kind = first === '"' ? "string" : first === "t" || first === "f" ? "boolean" : "number";
    values.push({ kind, literal });
  });
  reader.want(path, undefined);
  reader.read(source);
  return values;
}
