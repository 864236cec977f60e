const numericMark = 0xfe;
const base64Mark = 0xfd;
const textMark = 0xff;
const seed = 7919;

/** The hash by which the server deals documents out to the slices of a scroll. */
export function idHash(id: string): number {
  return murmur3(encodeId(id));
}

/** An id as the server keeps it: digits two a byte, what is Base64 for URLs decoded, any other as text. */
function encodeId(id: string): Buffer {
  if (/^\d+$/.test(id)) {
    const nibbles = [...id].map(Number);
    if (nibbles.length % 2 === 1) nibbles.push(0x0f);
    const bytes = [numericMark];
    for (let at = 0; at < nibbles.length; at += 2)
      bytes.push(((nibbles[at] ?? 0) << 4) | (nibbles[at + 1] ?? 0));
    return Buffer.from(bytes);
  }
  if (!isWholeBase64(id)) return Buffer.concat([Buffer.from([textMark]), Buffer.from(id)]);
  const bytes = Buffer.from(id, "base64url");
  return (bytes[0] ?? 0) >= base64Mark ? Buffer.concat([Buffer.from([base64Mark]), bytes]) : bytes;
}

/** True when decoding and encoding again gives the same text. */
function isWholeBase64(id: string): boolean {
  return /^[\w-]+$/.test(id) && Buffer.from(id, "base64url").toString("base64url") === id;
}

/** MurmurHash3, the one of 32 bits. */
function murmur3(bytes: Buffer): number {
  let hash = seed;
  const whole = bytes.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    hash ^= scramble(bytes.readInt32LE(at));
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  let rest = 0;
  for (let at = bytes.length - 1; at >= whole; at--) rest = (rest << 8) | (bytes[at] ?? 0);
  if (whole < bytes.length) hash ^= scramble(rest);
  hash ^= bytes.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

function scramble(block: number): number {
  const mixed = Math.imul(block, 0xcc9e2d51);
  return Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
}
