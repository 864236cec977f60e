import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { ContentError } from "../content-error.ts";

/** What all parts of one archive may unfold to. */
const MAX_UNFOLDED_BYTES = 128 * 1024 * 1024;
const MAX_ENTRIES = 10_000;
const ENCRYPTED = 0x1;

/** The parts of a ZIP, each read when asked for; the bytes of all together are bounded. */
export class Archive {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  #left = MAX_UNFOLDED_BYTES;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** @throws {ContentError} for what is no ZIP, is protected or has too many parts. */
  static async open(bytes: Uint8Array): Promise<Archive> {
    const zip = await fromBufferPromise(asBuffer(bytes), { lazyEntries: true });
    if (zip.entryCount > MAX_ENTRIES)
      throw new ContentError(`expected at most ${MAX_ENTRIES} parts, found ${zip.entryCount}`);
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    return new Archive(zip, entries);
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Names that match, those with numbers in the order of their numbers. */
  names(pattern: RegExp): string[] {
    const order = new Intl.Collator("en", { numeric: true });
    return [...this.#entries.keys()].filter((name) => pattern.test(name)).sort(order.compare);
  }

  /** The bytes of a part; none when there is no such part. @throws {ContentError} beyond {@link MAX_UNFOLDED_BYTES}. */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(name);
    if (!entry) return;
    if (entry.generalPurposeBitFlag & ENCRYPTED) throw new ContentError("protected by a password");
    const stream = await this.#zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      this.#left -= chunk.length;
      if (this.#left < 0)
        throw new ContentError(
          `expected an archive of at most ${MAX_UNFOLDED_BYTES} bytes unpacked, found more`,
        );
      yield chunk;
    }
  }
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
