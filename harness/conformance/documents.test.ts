import { afterAll, describe, expect, it } from "vitest";
import { DocumentWorker } from "../../connectors/framework/content/document-worker.ts";
import {
  createDocument,
  documentTypes,
  MIN_DOCUMENT_BYTES,
} from "../../generators/files/documents/document.ts";
import { createRng } from "../../generators/rng.ts";

const { signal } = new AbortController();
const worker = new DocumentWorker();
afterAll(() => worker[Symbol.asyncDispose]());

describe.each(documentTypes)("text of %s documents", (type) => {
  it("is what the generator says, of a hundred of them", async () => {
    for (let n = 0; n < 100; n += 1) {
      const { bytes, text } = createDocument(createRng(7, type, n), type, MIN_DOCUMENT_BYTES + n * 337);
      const found = await worker.textOf(`${n}.${type}`, new Uint8Array(bytes), signal);
      expect(found, `document ${n} of seed 7`).toBe(text);
    }
  });
});
