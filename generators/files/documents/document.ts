import type { Rng } from "../../rng.ts";
import { type Block, drawBlock, drawTable, weightOf } from "./blocks.ts";
import { docx } from "./docx.ts";
import { eml } from "./eml.ts";
import { odt } from "./odt.ts";
import { pdf } from "./pdf.ts";
import { pptx } from "./pptx.ts";
import { rtf } from "./rtf.ts";
import { xlsx } from "./xlsx.ts";

/** Writes one format. It shares no code and no library with those who read it. */
export interface DocumentWriter {
  /** The file, longer by just `padding` bytes that nobody reads. */
  build(blocks: readonly Block[], padding: number): Buffer;
  /** A line for each paragraph and row, or as the format has lines. */
  text(blocks: readonly Block[]): string;
}

const office = "application/vnd.openxmlformats-officedocument.";

const writers = {
  docx: { mimeType: `${office}wordprocessingml.document`, writer: docx },
  pptx: { mimeType: `${office}presentationml.presentation`, writer: pptx },
  xlsx: { mimeType: `${office}spreadsheetml.sheet`, writer: xlsx },
  odt: { mimeType: "application/vnd.oasis.opendocument.text", writer: odt },
  pdf: { mimeType: "application/pdf", writer: pdf },
  rtf: { mimeType: "application/rtf", writer: rtf },
  eml: { mimeType: "message/rfc822", writer: eml },
} satisfies Record<string, { mimeType: string; writer: DocumentWriter }>;

export type DocumentType = keyof typeof writers;

export const documentTypes = Object.keys(writers) as readonly DocumentType[];

/** The fewest bytes a document can have here. */
export const MIN_DOCUMENT_BYTES = 6 * 1024;

/** The media type a server gives for documents of this type. */
export const documentMimeTypeOf = (type: DocumentType): string => writers[type].mimeType;

export interface GeneratedDocument {
  readonly type: DocumentType;
  readonly mimeType: string;
  readonly bytes: Buffer;
  /** What a correct extractor takes from it. White space in a line is single spaces; lines end in a line feed but for the last. */
  readonly text: string;
}

/**
 * A document of exactly `bytes` bytes.
 * @throws {RangeError} when it is asked for fewer than {@link MIN_DOCUMENT_BYTES}.
 */
export function createDocument(rng: Rng, type: DocumentType, bytes: number): GeneratedDocument {
  if (!(bytes >= MIN_DOCUMENT_BYTES))
    throw new RangeError(
      `[generators] ${type} document: expected at least ${MIN_DOCUMENT_BYTES} bytes, got ${bytes}`,
    );
  const { mimeType, writer } = writers[type];
  let blocks = drawBlocks(rng, bytes / 2);
  let length = writer.build(blocks, 0).length;
  while (length > bytes) {
    // What markup adds differs from format to format: as many as fit, told by how many did not.
    blocks = blocks.slice(0, Math.min(blocks.length - 1, Math.floor((blocks.length * bytes) / length)));
    length = writer.build(blocks, 0).length;
  }
  return { type, mimeType, bytes: writer.build(blocks, bytes - length), text: writer.text(blocks) };
}

/** A paragraph and a table, then whatever comes, of about `bytes` bytes of text. */
function drawBlocks(rng: Rng, bytes: number): readonly Block[] {
  const blocks: Block[] = [];
  let left = bytes;
  do {
    const block = blocks.length === 1 ? drawTable(rng) : drawBlock(rng);
    blocks.push(block);
    left -= weightOf(block);
  } while (left > 0);
  return blocks;
}
