import { ElasticsearchError, illegalArgument } from "../../errors.ts";
import type { Node } from "../../node.ts";
import { illegalArgumentAround } from "../root-cause.ts";
import type { Shard } from "../shard.ts";
import { BinaryReader, BinaryWriter } from "./binary.ts";
import { type ContextId, createSecret, toBase64 } from "./context-id.ts";

/** The version of the server's serialisation in which it writes these ids. */
const version = 9_458_002;
const present = 1;
const absent = 0;

/** An id as the server writes it: for each index its name, identity and context, then its aliases' filters. */
export function createPointInTimeId(shards: readonly Shard[], node: Node): string {
  const writer = new BinaryWriter().size(version).size(shards.length);
  const secret = createSecret();
  shards.forEach(({ index }, at) => {
    writer.string(index.name).string(index.uuid).size(0);
    writer.bytes(present).string(node.id).bytes(absent, present).long(at).string(secret).bytes(absent);
  });
  writer.size(shards.length);
  for (const { index } of shards) writer.string(index.uuid).bytes(absent, absent);
  return toBase64(writer.finish());
}

/** Reads the id of a point in time, or throws the server's 400. */
export function parsePointInTimeId(id: string, checksVersion = false): ContextId {
  const reader = new BinaryReader(decodePointInTimeId(id));
  try {
    const written = reader.size();
    if (checksVersion && written !== version)
      throw illegalArgument(`unknown transport version [${written}] reading search context id`);
    return readIndices(reader);
  } catch (cause) {
    if (!(cause instanceof ElasticsearchError) || cause.type !== "e_o_f_exception") throw cause;
    const said = cause.message === "null" ? "" : `: ${cause.message}`;
    throw illegalArgumentAround(`java.io.EOFException${said}`, cause);
  }
}

function readIndices(reader: BinaryReader): ContextId {
  const indices: string[] = [];
  let secret = "";
  for (let left = reader.count(); left > 0; left--) {
    indices.push(reader.string());
    reader.string();
    reader.size();
    if (reader.byte() === present) reader.string();
    if (reader.byte() === present) reader.string();
    reader.skip(9);
    secret = reader.string();
    reader.byte();
  }
  return { secret, indices };
}

/** The bytes of an id; refuses text that the server's decoder does not take. */
export function decodePointInTimeId(id: string): Buffer {
  const wrong = /[^\w-](?=[^=])|[^\w=-]/.exec(id)?.[0];
  if (wrong !== undefined)
    throw illegalArgument(`Illegal base64 character ${wrong.charCodeAt(0).toString(16)}`);
  if (id.length === 1) throw illegalArgument("Input byte[] should at least have 2 bytes for base64 bytes");
  return Buffer.from(id, "base64");
}
