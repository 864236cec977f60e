import { ElasticsearchError } from "../../errors.ts";
import type { Node } from "../../node.ts";
import { ReasonlessError } from "../reasonless.ts";
import type { Shard } from "../shard.ts";
import { BinaryReader, BinaryWriter } from "./binary.ts";
import { type ContextId, createSecret, toBase64 } from "./context-id.ts";

const format = "include_context_uuid";
const type = "queryThenFetch";

/** An id as the server writes it: for each index its context and node. */
export function createScrollId(shards: readonly Shard[], node: Node): string {
  const secret = createSecret();
  const writer = new BinaryWriter().string(format).string(type).size(shards.length);
  shards.forEach((_, at) => {
    writer.string(secret).long(at).string(node.id);
  });
  return toBase64(writer.finish());
}

/** Reads the id of a scroll; throws what the server says in the cause of its 400. */
export function parseScrollId(id: string): ContextId {
  try {
    const reader = new BinaryReader(decode(id));
    if (reader.string() !== format) throw endOfFile();
    reader.string();
    let secret = "";
    for (let left = reader.count(); left > 0; left--) {
      secret = reader.string();
      reader.skip(8);
      reader.string();
    }
    return { secret, indices: [] };
  } catch (cause) {
    throw cause instanceof ElasticsearchError && cause.type === "e_o_f_exception" ? endOfFile() : cause;
  }
}

function endOfFile(): ElasticsearchError {
  return new ReasonlessError("e_o_f_exception");
}

function decode(id: string): Buffer {
  const wrong = /[^\w=-]/.exec(id)?.[0];
  if (wrong !== undefined)
    throw cannotDecode(`Illegal base64 character 0x${wrong.charCodeAt(0).toString(16)}`);
  if (id.replaceAll("=", "").length % 4 === 1)
    throw cannotDecode("Base64 stream has one un-decoded dangling byte.");
  return Buffer.from(id, "base64");
}

function cannotDecode(reason: string): ElasticsearchError {
  return new ElasticsearchError({ type: "i_o_exception", reason, status: 400 });
}
