import type { Content } from "../contract.ts";

/**
 * All bytes of a content, in a buffer of their own. Sizes that a listing told may be wrong, so they are counted while
 * they come.
 * @returns undefined when there are none, or more than `maxBytes`: the rest is not read then.
 */
export async function collect(
  content: Content,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of content.open({ signal })) {
    length += chunk.byteLength;
    if (length > maxBytes) return undefined;
    chunks.push(chunk);
  }
  if (length === 0) return undefined;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
