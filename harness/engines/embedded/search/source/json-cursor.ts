/** A scalar as it stands in a source, quotes included. */
export interface RawValue {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

/** The byte that strings begin and end with. */
export const quote = 0x22;
const comma = 0x2c;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const lastBlank = 0x20;

/**
 * Steps through the bytes of a stored source. The source must be valid JSON, as it was parsed when it was
 * stored; nothing is decoded that is not asked for.
 */
export class JsonCursor {
  readonly bytes: Buffer;
  /** Offset of the next byte. */
  at: number;

  constructor(bytes: Buffer, at = 0) {
    this.bytes = bytes;
    this.at = at;
    this.space();
  }

  get atObject(): boolean {
    return this.bytes[this.at] === openBrace;
  }

  get atArray(): boolean {
    return this.bytes[this.at] === openBracket;
  }

  /** Steps into an object or array. */
  enter(): void {
    this.at++;
    this.space();
  }

  /** True while members are left; steps out of the object or array after the last. */
  hasMember(): boolean {
    const byte = this.bytes[this.at];
    if (byte === closeBrace || byte === closeBracket) {
      this.at++;
      this.space();
      return false;
    }
    if (byte === comma) {
      this.at++;
      this.space();
    }
    return true;
  }

  /** Reads a key and steps to its value. */
  key(): string {
    return decodeString(this.rawKey());
  }

  /** The same without decoding it. */
  rawKey(): RawValue {
    const key = this.scalar();
    this.at++;
    this.space();
    return key;
  }

  /** Reads a string, number, boolean or null. */
  scalar(): RawValue {
    const { bytes, at: start } = this;
    if (bytes[start] === quote) this.#string();
    else for (let byte = bytes[this.at]; byte !== undefined && !ends(byte); byte = bytes[this.at]) this.at++;
    const value = { bytes, start, end: this.at };
    this.space();
    return value;
  }

  /** Steps over any value; returns the offset after its last byte. */
  skip(): number {
    const { bytes } = this;
    if (!this.atObject && !this.atArray) return this.scalar().end;
    for (let depth = 0; ; ) {
      const byte = bytes[this.at];
      if (byte === quote) {
        this.#string();
        continue;
      }
      this.at++;
      if (byte === openBrace || byte === openBracket) depth++;
      else if ((byte === closeBrace || byte === closeBracket) && --depth === 0) break;
    }
    const end = this.at;
    this.space();
    return end;
  }

  space(): void {
    for (let byte = this.bytes[this.at]; byte !== undefined && byte <= lastBlank; byte = this.bytes[this.at])
      this.at++;
  }

  /** The next bytes are looked at one by one; where there are more, the system finds the next quote faster. */
  #string(): void {
    const { bytes } = this;
    let at = this.at + 1;
    for (;;) {
      for (const near = at + nearby; at < near; at++) {
        const byte = bytes[at];
        if (byte === quote) {
          this.at = at + 1;
          return;
        }
        if (byte === backslash) at++;
      }
      const end = bytes.indexOf(quote, at);
      if (end === -1) throw new Error("[embedded] a stored source is no JSON: a string does not end");
      if (!isEscaped(bytes, at, end)) {
        this.at = end + 1;
        return;
      }
      at = end + 1;
    }
  }
}

const nearby = 48;

/** True when an odd number of backslashes is before an offset; at `from` none is half read. */
function isEscaped(bytes: Buffer, from: number, at: number): boolean {
  let first = at;
  while (first > from && bytes[first - 1] === backslash) first--;
  return (at - first) % 2 === 1;
}

function ends(byte: number): boolean {
  return byte === comma || byte === closeBrace || byte === closeBracket || byte <= lastBlank;
}

/** What a string in a source says. */
export function decodeString({ bytes, start, end }: RawValue): string {
  return unescaped(bytes.toString("utf8", start + 1, end - 1));
}

/** What the inside of a string, or a part of it, says. */
export function unescaped(text: string): string {
  return text.includes("\\") ? (JSON.parse(`"${text}"`) as string) : text;
}

/** The text of a scalar; undefined for null. */
export function decodeText(value: RawValue): string | undefined {
  const first = value.bytes[value.start];
  if (first === quote) return decodeString(value);
  return first === 0x6e ? undefined : value.bytes.toString("latin1", value.start, value.end);
}
