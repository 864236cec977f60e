import { afterAll, describe, expect, it } from "vitest";
import { builtInExtraction } from "../../connectors/framework/content/built-in.ts";
import { createFile, fileTypes, minBytesOf } from "../../generators/files/file.ts";
import { createRng } from "../../generators/rng.ts";

const { signal } = new AbortController();
const extraction = builtInExtraction();
afterAll(() => extraction[Symbol.asyncDispose]());

describe.each(fileTypes)("text of %s files", (type) => {
  it("is what the generator says, at every size", async () => {
    for (let n = 0; n < 40; n += 1) {
      const rng = createRng(7, type, n);
      const file = createFile(rng, type, Math.max(1, minBytesOf(type) + n * 137));
      const extracted = await extraction.read(
        {
          filename: `a.${file.extension.replace(".", "")}`,
          bytes: file.bytes.length,
          async *open() {
            // Odd chunks, so that characters and tags are cut.
            for (let at = 0; at < file.bytes.length; at += 101) yield file.bytes.subarray(at, at + 101);
          },
        },
        signal,
      );
      expect(extracted).toEqual({ body: file.text });
    }
  });
});
