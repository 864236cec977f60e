/** One action of a `_bulk` request; its lines stand from byte `start` to `end` in its batch. */
export interface Action {
  readonly op: "index" | "delete";
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const INITIAL_BYTES = 64 * 1024;
const LINE_END = 0x0a;

/**
 * The actions of one `_bulk` request and their NDJSON, written as bytes into one buffer as they come: strings that
 * would live until the request is answered cost the garbage collector more than the whole of the rest.
 */
export class Batch {
  readonly actions: Action[] = [];
  #bytes: Buffer;
  #length = 0;

  /** `expected` is how many bytes it may come to; it grows when they are more. */
  constructor(expected = INITIAL_BYTES) {
    this.#bytes = Buffer.allocUnsafe(Math.max(expected, INITIAL_BYTES));
  }

  /** What is written so far, in bytes. */
  get length(): number {
    return this.#length;
  }

  index(id: string, source: Readonly<Record<string, unknown>>): void {
    this.#add("index", id, JSON.stringify(source));
  }

  delete(id: string): void {
    this.#add("delete", id);
  }

  /** The lines of some of its actions, as a request's body: a view where they stand together, else a copy. */
  body(actions: readonly Action[] = this.actions): Buffer {
    const parts: Buffer[] = [];
    for (let at = 0; at < actions.length; ) {
      const from = (actions[at] as Action).start;
      let to = from;
      for (let next = actions[at]; next?.start === to; next = actions[at]) {
        to = next.end;
        at += 1;
      }
      parts.push(this.#bytes.subarray(from, to));
    }
    return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
  }

  #add(op: Action["op"], id: string, source?: string): void {
    const start = this.#length;
    this.#line(`{"${op}":{"_id":${JSON.stringify(id)}}}`);
    if (source !== undefined) this.#line(source);
    this.actions.push({ op, id, start, end: this.#length });
  }

  #line(text: string): void {
    this.#reserve(text);
    this.#length += this.#bytes.write(text, this.#length);
    this.#bytes[this.#length] = LINE_END;
    this.#length += 1;
  }

  /** Makes room for a line. A UTF-16 unit takes at most three bytes: most lines need no counting. */
  #reserve(text: string): void {
    const free = this.#bytes.length - this.#length - 1;
    if (text.length * 3 <= free) return;
    const bytes = Buffer.byteLength(text);
    if (bytes <= free) return;
    const grown = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#length + bytes + 1));
    this.#bytes.copy(grown, 0, 0, this.#length);
    this.#bytes = grown;
  }
}
