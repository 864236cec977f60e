import { createRng, type Rng } from "./rng.ts";
import { sentence, title } from "./sentence.ts";

export { sentence, title, word } from "./sentence.ts";

/** A piece of writing as its parts, from which files of any type are made. */
export interface Article {
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** Sentences written once for the process: to draw one is far cheaper than to write one. The same for every seed. */
interface Pool {
  readonly sentences: readonly string[];
  /** All sentences as UTF-8, one behind the other, each followed by a space. */
  readonly bytes: Buffer;
  /** Where each sentence begins, and behind the last where they end. */
  readonly starts: Uint32Array;
  /** The longest sentence with its space, in bytes. */
  readonly longest: number;
  /** Sentences that may be cut at any character. */
  readonly ascii: readonly string[];
}

const poolBits = 12;
let pool: Pool | undefined;

function fillPool(): Pool {
  const sentences = Array.from({ length: 2 ** poolBits }, (_, index) =>
    sentence(createRng(0, "pool", index)),
  );
  const starts = new Uint32Array(sentences.length + 1);
  let longest = 0;
  for (const [index, text] of sentences.entries()) {
    const bytes = Buffer.byteLength(text) + 1;
    starts[index + 1] = (starts[index] as number) + bytes;
    longest = Math.max(longest, bytes);
  }
  const bytes = Buffer.from(`${sentences.join(" ")} `);
  return {
    sentences,
    bytes,
    starts,
    longest,
    ascii: sentences.filter((text) => Buffer.byteLength(text) === text.length),
  };
}

const sentencesIn = (rng: Rng): number => rng.int(3, 7);

/** Three to seven sentences. */
export function paragraph(rng: Rng): string {
  pool ??= fillPool();
  const { sentences } = pool;
  let text = sentences[rng.next() >>> (32 - poolBits)] as string;
  for (let left = sentencesIn(rng); left > 1; left--) text += ` ${sentences[rng.next() >>> (32 - poolBits)]}`;
  return text;
}

/** An article of about `bytes` bytes of text, never less than a title, a heading and a paragraph. */
export function article(rng: Rng, bytes = 4096): Article {
  const sections: Section[] = [];
  let left = bytes;
  do {
    const heading = title(rng);
    const paragraphs: string[] = [];
    for (let count = rng.int(1, 6); count > 0 && (left > 0 || paragraphs.length === 0); count--) {
      const text = paragraph(rng);
      paragraphs.push(text);
      left -= text.length;
    }
    sections.push({ heading, paragraphs });
  } while (left > 0);
  return { title: title(rng), sections };
}

/**
 * Text of exactly `bytes` bytes of UTF-8: paragraphs with an empty line between them, ending in a full stop, with no
 * white space at either end. Only the last sentence is cut to size.
 */
export function textBuffer(rng: Rng, bytes: number): Buffer {
  pool ??= fillPool();
  const { starts, bytes: source, longest } = pool;
  const text = Buffer.allocUnsafe(bytes);
  let at = 0;
  let left = sentencesIn(rng);
  // A sentence that ends a paragraph takes one byte more, and the end needs one.
  while (bytes - at > longest + 1) {
    const index = rng.next() >>> (32 - poolBits);
    at += source.copy(text, at, starts[index] as number, starts[index + 1] as number);
    if (--left > 0) continue;
    left = sentencesIn(rng);
    text.write("\n\n", at - 1, "latin1");
    at += 1;
  }
  text.write(asciiOfLength(rng, bytes - at), at, "latin1");
  return text;
}

/** {@link textBuffer} as a string. */
export function textOfBytes(rng: Rng, bytes: number): string {
  return textBuffer(rng, bytes).toString();
}

/** Exactly this many characters of ASCII prose, which ends in a full stop. */
export function asciiOfLength(rng: Rng, length: number): string {
  pool ??= fillPool();
  if (length === 0) return "";
  let text = rng.pick(pool.ascii);
  while (text.length < length) text += ` ${rng.pick(pool.ascii)}`;
  if (text.length === length) return text;
  return `${text.slice(0, length - 1).replace(/[^a-z0-9]$/i, "s")}.`;
}
