import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import type { Moment } from "./moment.ts";

/** A request that may have changed something, with all that its effect depends on. */
export interface Entry extends Moment {
  readonly method: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly authorization: string;
  readonly body: Buffer;
}

/** Before each entry: the length of its head and of its body, and the checksum of both. */
const FRAME_BYTES = 12;

/**
 * A file to which entries are only ever appended. An entry is durable when `append` resolves: written and flushed to
 * the disk, together with all that were waiting at the time. One that a crash cut short is the last one, and ends the
 * reading.
 */
export class Journal implements AsyncDisposable {
  readonly #file: FileHandle;
  #waiting: Buffer[] = [];
  #flushing: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Opens or creates the file, readable by its owner alone as it holds credentials, and cuts off a torn end. */
  static async open(path: string, replay: (entry: Entry) => Promise<void>): Promise<Journal> {
    const file = await open(path, "a+", 0o600);
    let end = 0;
    for await (const { entry, next } of entriesOf(file)) {
      await replay(entry);
      end = next;
    }
    await file.truncate(end);
    return new Journal(file);
  }

  append(entry: Entry): Promise<void> {
    this.#waiting.push(...framed(entry));
    this.#next ??= this.#flushing.then(() => this.#flush());
    return this.#next;
  }

  async #flush(): Promise<void> {
    const buffers = this.#waiting;
    this.#waiting = [];
    this.#flushing = this.#next as Promise<void>;
    this.#next = undefined;
    await this.#file.writev(buffers);
    await this.#file.datasync();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await (this.#next ?? this.#flushing);
    await this.#file.close();
  }
}

function framed({ body, ...head }: Entry): Buffer[] {
  const text = Buffer.from(JSON.stringify(head));
  const frame = Buffer.allocUnsafe(FRAME_BYTES);
  frame.writeUInt32LE(text.length, 0);
  frame.writeUInt32LE(body.length, 4);
  frame.writeUInt32LE(crc32(body, crc32(text)), 8);
  return [frame, text, body];
}

/** The whole entries of a file from its beginning, and where each ends. */
async function* entriesOf(file: FileHandle): AsyncGenerator<{ entry: Entry; next: number }> {
  for (let at = 0; ; ) {
    const frame = await read(file, at, FRAME_BYTES);
    if (!frame) return;
    const [headBytes, bodyBytes, checksum] = [0, 4, 8].map((offset) => frame.readUInt32LE(offset));
    const content = await read(file, at + FRAME_BYTES, (headBytes as number) + (bodyBytes as number));
    if (!content || crc32(content) !== checksum) return;
    const head = JSON.parse(content.toString("utf8", 0, headBytes)) as Omit<Entry, "body">;
    at += FRAME_BYTES + content.length;
    yield { entry: { ...head, body: content.subarray(headBytes) }, next: at };
  }
}

/** So many bytes from a place on, or undefined when the file ends before. */
async function read(file: FileHandle, position: number, length: number): Promise<Buffer | undefined> {
  const { size } = await file.stat();
  if (position + length > size) return undefined;
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) return undefined;
    filled += bytesRead;
  }
  return buffer;
}
