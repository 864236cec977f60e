const END_OF_BLOCK_BITS = 7;

/**
 * A deflate stream, RFC 1951, of one block with the fixed codes and literals alone. It hardly packs, but any reader has to
 * unfold it, and it is the same bytes everywhere: what zlib makes differs from build to build.
 */
export function deflateFixed(bytes: Uint8Array): Buffer {
  // A literal takes nine bits at most.
  const packed = Buffer.alloc(Math.ceil((3 + bytes.length * 9 + END_OF_BLOCK_BITS) / 8));
  let held = 0b011;
  let bits = 3;
  let at = 0;
  const put = (code: number, length: number): void => {
    held |= code << bits;
    bits += length;
    for (; bits >= 8; bits -= 8, held >>>= 8) packed[at++] = held & 0xff;
  };
  for (const byte of bytes) put(CODES[byte] as number, byte < 144 ? 8 : 9);
  put(0, END_OF_BLOCK_BITS);
  if (bits > 0) packed[at++] = held & 0xff;
  return packed.subarray(0, at);
}

/** The code of each literal, its first bit lowest, as the stream wants it. */
const CODES = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte < 144 ? reversed(0x30 + byte, 8) : reversed(0x190 + byte - 144, 9),
);

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) if (code & (1 << bit)) result |= 1 << (length - 1 - bit);
  return result;
}
