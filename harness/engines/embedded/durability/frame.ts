import type { FileHandle } from "node:fs/promises";
import { crc32 } from "node:zlib";

/** One piece of a journal: a head that goes through JSON, and bytes. */
export interface Frame<Head extends object = object> {
  readonly head: Head;
  readonly body: Buffer;
}

/** Before each frame: the length of its head and of its body, and the checksum of both. */
const PREFIX_BYTES = 12;

/** A frame as it is written. */
export function framed({ head, body }: Frame): Buffer[] {
  const text = Buffer.from(JSON.stringify(head));
  const prefix = Buffer.allocUnsafe(PREFIX_BYTES);
  prefix.writeUInt32LE(text.length, 0);
  prefix.writeUInt32LE(body.length, 4);
  // Of nothing the checksum is 0 at times, whatever it is to go on from: the system then gets no address.
  prefix.writeUInt32LE(body.length === 0 ? crc32(text) : crc32(body, crc32(text)), 8);
  return [prefix, text, body];
}

/** The whole frames of a file from its beginning, and where each ends; one that was cut short ends the reading. */
export async function* framesOf(file: FileHandle): AsyncGenerator<{ frame: Frame; end: number }> {
  const { size } = await file.stat();
  for (let at = 0; ; ) {
    const prefix = await readAt(file, at, PREFIX_BYTES, size);
    if (!prefix) return;
    const [headBytes = 0, bodyBytes = 0, checksum] = [0, 4, 8].map((offset) => prefix.readUInt32LE(offset));
    const content = await readAt(file, at + PREFIX_BYTES, headBytes + bodyBytes, size);
    if (!content || crc32(content) !== checksum) return;
    const head = JSON.parse(content.toString("utf8", 0, headBytes)) as object;
    at += PREFIX_BYTES + content.length;
    yield { frame: { head, body: content.subarray(headBytes) }, end: at };
  }
}

/** So many bytes from a place on, or undefined when a file of `size` ends before. */
export async function readAt(
  file: FileHandle,
  position: number,
  length: number,
  size: number,
): Promise<Buffer | undefined> {
  if (position + length > size) return undefined;
  const buffer = Buffer.allocUnsafe(length);
  for (let filled = 0; filled < length; ) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) return undefined;
    filled += bytesRead;
  }
  return buffer;
}

/** Writes all of it, whatever the system takes at once. @returns how many bytes */
export async function writeAt(
  file: FileHandle,
  buffers: readonly Buffer[],
  position: number,
): Promise<number> {
  const length = buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const { bytesWritten } = await file.writev(buffers as Buffer[], position);
  if (bytesWritten < length) {
    // The disk is all but full: what is left says why.
    const whole = Buffer.concat(buffers);
    for (let at = bytesWritten; at < length; )
      at += (await file.write(whole, at, length - at, position + at)).bytesWritten;
  }
  return length;
}
