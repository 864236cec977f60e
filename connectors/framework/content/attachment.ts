import { collect } from "./collect.ts";
import { type Extraction, fits, MAX_CONTENT_BYTES } from "./extraction.ts";
import { isSent } from "./file-types.ts";

/** Leaves the text to the ingest pipeline: the bytes travel with the document, in `_attachment` as base64. */
export function attachmentExtraction({ maxBytes = MAX_CONTENT_BYTES } = {}): Extraction {
  return {
    wants: (content) => fits(content, maxBytes) && isSent(content.filename),
    // The bytes, and four characters for three of them.
    weightOf: ({ bytes = maxBytes }) => Math.ceil((bytes * 7) / 3),
    async read(content, signal) {
      const bytes = await collect(content, maxBytes, signal);
      return bytes && { _attachment: Buffer.from(bytes.buffer).toString("base64") };
    },
    async [Symbol.asyncDispose]() {},
  };
}
