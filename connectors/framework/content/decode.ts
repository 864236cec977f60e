import { analyse } from "chardet";
import { ContentError } from "./content-error.ts";
import { decodeAs } from "./decode-as.ts";

/** So much of a file tells its encoding. */
const SAMPLE_BYTES = 64 * 1024;
/** A detector that is less sure than this is guessing. */
const LEAST_CONFIDENCE = 20;
/** Bytes that are no UTF-8 are damage, not another encoding, when so many characters beyond ASCII stand beside each. */
const GOOD_FOR_ONE_BAD = 10;

/** What the detector calls otherwise than the encoding standard. */
const LABELS: Readonly<Record<string, string>> = { "ISO-8859-1": "windows-1252", GB18030: "gb18030" };

export interface DecodeOptions {
  /** Look for `charset=…` or `encoding="…"` near the beginning, as HTML and XML have it. */
  readonly declared?: boolean;
}

/**
 * Decodes a text in any common encoding. What is certain comes first: a byte order mark, the file's own word, the NULs
 * of UTF-16 and UTF-32, escapes of ISO-2022-JP, valid UTF-8; then the guess of a detector, and Windows-1252.
 * @throws {ContentError} when it is no text.
 */
export function decodeText(bytes: Uint8Array, { declared = false }: DecodeOptions = {}): string {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const certain = byMark(bytes) ?? (declared ? byDeclaration(sample) : undefined) ?? byPattern(sample);
  if (certain !== undefined) return decodeAs(bytes, certain);
  const text = decodeAs(bytes, "utf-8");
  if (isUtf8(text)) return text;
  return decodeAs(bytes, detect(sample));
}

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32le" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "utf-32be";
  return undefined;
}

function byDeclaration(sample: Uint8Array): string | undefined {
  const head = Buffer.from(sample.subarray(0, 1024)).toString("latin1");
  const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]?.toLowerCase();
  // Who can read this line as ASCII does not read UTF-16; and UTF-8 is declared of many files that are not.
  if (label === undefined || /^utf-?(8|16|32)/.test(label)) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** By what no other encoding has: NULs, which texts have in UTF-16 and UTF-32 alone, and escapes. */
function byPattern(sample: Uint8Array): string | undefined {
  if (!sample.includes(0)) return isIso2022Jp(sample) ? "iso-2022-jp" : undefined;
  const wide = wideUnits(sample);
  if (wide !== undefined) return wide;
  // Units that read as ASCII the other way round happen: U+4E00 is a common word of Chinese.
  const { little, big } = asciiUnits(sample);
  const label = little > 2 * big ? "utf-16le" : big > 2 * little ? "utf-16be" : undefined;
  if (label === undefined || !isWellFormed(sample, label))
    throw new ContentError("expected text, found binary data");
  return label;
}

/** UTF-32 when most units of four bytes have nothing in their upper half, and something in their lower. */
function wideUnits(sample: Uint8Array): "utf-32be" | "utf-32le" | undefined {
  const units = Math.floor(sample.length / 4);
  let [big, little] = [0, 0];
  for (let at = 0; at < 4 * units; at += 4) {
    const [a, b, c, d] = sample.subarray(at, at + 4) as unknown as [number, number, number, number];
    const [front, back] = [a + b > 0, c + d > 0];
    if (!front && back) big += 1;
    if (front && !back) little += 1;
  }
  if (Math.max(big, little) < units * 0.9) return undefined;
  return big > little ? "utf-32be" : "utf-32le";
}

/** How many units of two bytes are ASCII when their last, or their first, byte is the upper one. */
function asciiUnits(sample: Uint8Array): { little: number; big: number } {
  const counts = { little: 0, big: 0 };
  for (let at = 0; at + 2 <= sample.length; at += 2) {
    const [first, second] = sample.subarray(at, at + 2) as unknown as [number, number];
    if (second === 0 && isAscii(first)) counts.little += 1;
    if (first === 0 && isAscii(second)) counts.big += 1;
  }
  return counts;
}

const isAscii = (byte: number): boolean => byte >= 0x09 && byte < 0x7f;

/** A sample may end within a character. */
function isWellFormed(sample: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isUtf8(text: string): boolean {
  const bad = count(text, /\ufffd/g);
  return bad === 0 || count(text, /[^\0-\x7f\ufffd]/g) > GOOD_FOR_ONE_BAD * bad;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function detect(sample: Uint8Array): string {
  // ISO 8859 has control characters there that no text holds, Windows its quotes.
  const isWindows = sample.some((byte) => byte >= 0x80 && byte <= 0x9f);
  for (const { name, confidence } of analyse(sample)) {
    if (confidence < LEAST_CONFIDENCE) break;
    if (isWindows && name.startsWith("ISO-8859")) continue;
    const label = LABELS[name] ?? name;
    try {
      const { encoding } = new TextDecoder(label);
      if (!encoding.startsWith("utf-")) return encoding;
    } catch {
      // One that nothing here decodes; the next best may do.
    }
  }
  return "windows-1252";
}

const isIso2022Jp = (sample: Uint8Array): boolean =>
  ["\u001b$B", "\u001b$@"].some((start) => Buffer.from(sample).includes(start));
