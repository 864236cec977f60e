import { illegalArgument } from "../../errors.ts";
import type { DocumentRecord } from "../../store/record.ts";
import type { Shard } from "../shard.ts";
import type { IgnoredFields } from "../source/ignored-fields.ts";

const internal = new Set(["_seq_no", "_source", "_field_names", "_nested_path"]);

/** Reads a field of the document itself, in JSON; what has no value is empty. */
export function metadataValue(
  shard: Shard,
  name: string,
  ignored: IgnoredFields,
): (record: DocumentRecord) => readonly string[] {
  if (internal.has(name)) throw illegalArgument(`Cannot fetch values for internal field [${name}].`);
  if (name === "_id") return ({ id }) => [JSON.stringify(id)];
  if (name === "_index") return () => [JSON.stringify(shard.index.name)];
  if (name === "_version") return ({ version }) => [String(version)];
  if (name === "_tier") return () => ['"data_content"'];
  if (name === "_ignored") return ({ source }) => ignored.of(source).map((path) => JSON.stringify(path));
  return () => [];
}
