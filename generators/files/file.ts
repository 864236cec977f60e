import type { Rng } from "../rng.ts";
import { createCsv } from "./csv.ts";
import { createHtml } from "./html.ts";
import { createJson } from "./json.ts";
import { createMarkdown } from "./markdown.ts";
import { createPlainText } from "./plain-text.ts";

/** A file and the text that is in it. */
export interface GeneratedFile {
  /** Without the dot. */
  readonly extension: FileType;
  readonly mimeType: string;
  readonly bytes: Buffer;
  /** What a correct extractor takes from it: the decoded file itself, but for HTML the rule in `html.ts`. */
  readonly text: string;
}

/** Bytes and text of one type; a writer makes exactly as many bytes as it is asked for. */
export type FileWriter = (rng: Rng, bytes: number) => { bytes: Buffer; text: string };

const writers = {
  txt: { mimeType: "text/plain", minBytes: 0, write: createPlainText },
  md: { mimeType: "text/markdown", minBytes: 0, write: createMarkdown },
  json: { mimeType: "application/json", minBytes: 128, write: createJson },
  csv: { mimeType: "text/csv", minBytes: 128, write: createCsv },
  html: { mimeType: "text/html", minBytes: 2048, write: createHtml },
} satisfies Record<string, { mimeType: string; minBytes: number; write: FileWriter }>;

export type FileType = keyof typeof writers;

export const fileTypes = Object.keys(writers) as readonly FileType[];

/** The fewest bytes a well-formed file of this type can have here. */
export function minBytesOf(type: FileType): number {
  return writers[type].minBytes;
}

/** The media type a server gives for files of this type, without a charset; all of them are UTF-8. */
export function mimeTypeOf(type: FileType): string {
  return writers[type].mimeType;
}

/**
 * A file of exactly `bytes` bytes, so that a listing can tell its size without making it.
 * @throws {RangeError} when it is asked for fewer than {@link minBytesOf}.
 */
export function createFile(rng: Rng, type: FileType, bytes: number): GeneratedFile {
  const { mimeType, minBytes, write } = writers[type];
  if (!(bytes >= minBytes)) {
    throw new RangeError(`[generators] ${type} file: expected at least ${minBytes} bytes, got ${bytes}`);
  }
  return { extension: type, mimeType, ...write(rng, bytes) };
}
