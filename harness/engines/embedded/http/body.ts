import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { gunzip, inflate } from "node:zlib";

/** The server's `http.max_content_length`. */
export const maxBodyBytes = 100 * 1024 * 1024;

/** The body is above the limit: 413 with an empty body, and the connection ends. */
export class BodyTooLarge extends Error {}

const inflaters = { gzip: promisify(gunzip), deflate: promisify(inflate) };

/**
 * Reads the whole body and decompresses it. Rejects when the client goes away.
 * @param hold is told how many bytes the body takes, as soon as that is known and whenever it turns out to be more; it
 *   throws when that is too much.
 */
export async function readBody(request: IncomingMessage, hold: (bytes: number) => void): Promise<Buffer> {
  const promised = Number(request.headers["content-length"] ?? 0);
  if (promised > maxBodyBytes) throw new BodyTooLarge();
  hold(promised);
  const chunks: Buffer[] = [];
  let length = 0;
  // Left open when it is refused, for the answer goes the same way.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBodyBytes) throw new BodyTooLarge();
    if (length > promised) hold(length);
    chunks.push(chunk);
  }
  const [only] = chunks;
  const body = chunks.length === 1 && only ? only : Buffer.concat(chunks, length);
  const encoding = request.headers["content-encoding"];
  if (encoding !== "gzip" && encoding !== "deflate") return body;
  try {
    const inflated = await inflaters[encoding](body, { maxOutputLength: maxBodyBytes });
    hold(inflated.length);
    return inflated;
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause && cause.code;
    if (code === "ERR_BUFFER_TOO_LARGE") throw new BodyTooLarge();
    // What cannot be decompressed is as good as nothing sent.
    if (code === "Z_DATA_ERROR") return Buffer.alloc(0);
    throw cause;
  }
}
