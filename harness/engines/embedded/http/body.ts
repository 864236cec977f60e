import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gunzip, inflate } from "node:zlib";

/** The server's `http.max_content_length`. */
export const maxBodyBytes = 100 * 1024 * 1024;

/** The body is above the limit: 413 with an empty body, and the connection ends. */
export class BodyTooLarge extends Error {}

const inflaters = { gzip: promisify(gunzip), deflate: promisify(inflate) };

/** Reads the whole body and decompresses it. Rejects when the client goes away. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > maxBodyBytes) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  // Left open when it is refused, for the answer goes the same way.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBodyBytes) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  const [only] = chunks;
  const body = chunks.length === 1 && only ? only : Buffer.concat(chunks, length);
  const encoding = request.headers["content-encoding"];
  if (encoding !== "gzip" && encoding !== "deflate") return body;
  try {
    return await inflaters[encoding](body, { maxOutputLength: maxBodyBytes });
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause && cause.code;
    if (code === "ERR_BUFFER_TOO_LARGE") throw new BodyTooLarge();
    // What cannot be decompressed is as good as nothing sent.
    if (code === "Z_DATA_ERROR") return Buffer.alloc(0);
    throw cause;
  }
}
