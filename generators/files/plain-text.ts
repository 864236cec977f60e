import type { Rng } from "../rng.ts";
import { textBuffer } from "../text.ts";

/** Paragraphs with an empty line between them and a line feed at the end. */
export function createPlainText(rng: Rng, bytes: number): { bytes: Buffer; text: string } {
  if (bytes === 0) return { bytes: Buffer.alloc(0), text: "" };
  const file = Buffer.concat([textBuffer(rng, bytes - 1), Buffer.from("\n")]);
  return { bytes: file, text: file.toString() };
}
