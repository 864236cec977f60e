const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const space = 0x20;
const newline = 0x0a;
const quote = 0x22;
const backslash = 0x5c;
const slash = 0x2f;
const star = 0x2a;

/**
 * JSON without what the server's parser reads over and JSON has not: a byte order mark and comments. They become
 * spaces, so that every offset stays. The same bytes when there is none of them.
 */
export function plainJson(bytes: Buffer): Buffer {
  const marked = bytes.subarray(0, 3).equals(byteOrderMark);
  if (!marked && !bytes.includes("/*") && !bytes.includes("//")) return bytes;
  const plain = Buffer.from(bytes);
  if (marked) plain.fill(space, 0, byteOrderMark.length);
  for (let at = 0; at < plain.length; at++)
    if (plain[at] === quote) at = endOfString(plain, at);
    else if (plain[at] === slash && plain[at + 1] === star)
      at = blank(plain, at, plain.indexOf("*/", at + 2), 2);
    else if (plain[at] === slash && plain[at + 1] === slash)
      at = blank(plain, at, plain.indexOf(newline, at), 0);
  return plain.equals(bytes) ? bytes : plain;
}

function endOfString(bytes: Buffer, start: number): number {
  let at = start + 1;
  while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
  return at;
}

/** Blanks a comment out, its lines kept; one that does not end reaches to the end. */
function blank(bytes: Buffer, start: number, end: number, closing: number): number {
  const until = end === -1 ? bytes.length : end + closing;
  for (let at = start; at < until; at++) if (bytes[at] !== newline) bytes[at] = space;
  return until - 1;
}
