import { drawSentence, sentencePool } from "./pool.ts";
import type { Rng } from "./rng.ts";
import { title } from "./sentence.ts";

export { title, word } from "./sentence.ts";

/** A piece of writing as its parts, from which files of any type are made. */
export interface Article {
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** A sentence with its full stop: mostly plain English, now and then with a name or word of another script. */
export function sentence(rng: Rng): string {
  return sentencePool().sentences[drawSentence(rng)] as string;
}

const sentencesIn = (rng: Rng): number => rng.int(3, 7);

/** Three to seven sentences. */
export function paragraph(rng: Rng): string {
  let text = sentence(rng);
  for (let left = sentencesIn(rng); left > 1; left--) text += ` ${sentence(rng)}`;
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
  const { starts, bytes: source, longest } = sentencePool();
  const text = Buffer.allocUnsafe(bytes);
  let at = 0;
  let left = sentencesIn(rng);
  // A sentence that ends a paragraph takes one byte more, and the end needs one.
  while (bytes - at > longest + 1) {
    const index = drawSentence(rng);
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
  const { ascii } = sentencePool();
  if (length === 0) return "";
  let text = rng.pick(ascii);
  while (text.length < length) text += ` ${rng.pick(ascii)}`;
  if (text.length === length) return text;
  return `${text.slice(0, length - 1).replace(/[^a-z0-9]$/i, "s")}.`;
}
