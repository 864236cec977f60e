import { ElasticsearchError } from "../../errors.ts";
import { ReasonlessError } from "../reasonless.ts";

/** Writes bytes as the server's own serialisation does. */
export class BinaryWriter {
  readonly #parts: Buffer[] = [];

  /** Whole numbers in sevens of bits, the low ones first. */
  size(value: number): this {
    const bytes: number[] = [];
    let rest = value;
    for (; rest > 0x7f; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
    return this.bytes(...bytes, rest);
  }

  bytes(...bytes: number[]): this {
    this.#parts.push(Buffer.from(bytes));
    return this;
  }

  string(text: string): this {
    this.size(text.length);
    this.#parts.push(Buffer.from(text));
    return this;
  }

  /** Eight bytes. */
  long(value: number): this {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64BE(BigInt(value));
    this.#parts.push(bytes);
    return this;
  }

  finish(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

/** Reads such bytes. What ends too early is Java's `EOFException`. */
export class BinaryReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw endOfFile(new ReasonlessError("buffer_underflow_exception"));
    return byte;
  }

  size(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }

  /** The number of entries that follow, each of a byte at least. */
  count(): number {
    const count = this.size();
    this.#require(count);
    return count;
  }

  string(): string {
    const length = this.count();
    this.#at += length;
    return this.#bytes.toString("utf8", this.#at - length, this.#at);
  }

  skip(length: number): void {
    this.#require(length);
    this.#at += length;
  }

  #require(length: number): void {
    const remaining = this.#bytes.length - this.#at;
    if (length > remaining)
      throw new ElasticsearchError({
        type: "e_o_f_exception",
        reason: `tried to read: ${length} bytes but only ${remaining} remaining`,
        status: 400,
      });
  }
}

function endOfFile(causedBy: ElasticsearchError): ElasticsearchError {
  return new ReasonlessError("e_o_f_exception", 400, causedBy);
}
