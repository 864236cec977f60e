import { afterAll, describe, expect, it } from "vitest";
import type { Content } from "../contract.ts";
import { builtInExtraction } from "./built-in.ts";
import { MAX_CONTENT_BYTES } from "./extraction.ts";

const { signal } = new AbortController();
const extraction = builtInExtraction();
afterAll(() => extraction[Symbol.asyncDispose]());

function content(filename: string, chunks: readonly (string | Uint8Array)[], bytes?: number): Content {
  return {
    filename,
    ...(bytes === undefined ? {} : { bytes }),
    async *open() {
      for (const chunk of chunks) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    },
  };
}

const textOf = async (filename: string, chunks: readonly (string | Uint8Array)[]) =>
  (await extraction.read(content(filename, chunks), signal))?.body;

describe("the built-in extraction wants", () => {
  it.each([
    ["a.txt", 1, true],
    ["A.TXT", 1, true],
    ["deep/er/a.html", 1, true],
    ["a.pdf", 1, true],
    ["a.ts", 1, true],
    ["a.txt", undefined, true],
    ["a.txt", MAX_CONTENT_BYTES, true],
    ["a.txt", MAX_CONTENT_BYTES + 1, false],
    ["huge.pdf", 1024 ** 3, false],
    ["a.txt", 0, false],
    ["a.png", 1, false],
    ["a.doc", 1, false],
    ["a", 1, false],
    [".txt", 1, false],
    ["folder.txt/", 1, false],
  ])("%s of %s bytes: %s", (filename, bytes, expected) => {
    expect(extraction.wants(content(filename, [], bytes))).toBe(expected);
  });

  it("no more than it was told", async () => {
    await using small = builtInExtraction({ maxBytes: 10 });
    expect([10, 11].map((bytes) => small.wants(content("a.txt", [], bytes)))).toEqual([true, false]);
  });
});

describe("the built-in extraction", () => {
  it("decodes a character that is cut between two chunks", async () => {
    const bytes = Buffer.from("naïve 漢字 👋");
    const chunks = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    expect(await textOf("a.txt", chunks)).toBe("naïve 漢字 👋");
  });

  it.each(["a.txt", "a.pdf"])(
    "reads no further than the limit when the size of %s was not known",
    async (filename) => {
      let [read, closed] = [0, false];
      const endless: Content = {
        filename,
        async *open() {
          try {
            for (;;) {
              read += 1;
              yield Buffer.alloc(1024 * 1024, "x");
            }
          } finally {
            closed = true;
          }
        },
      };
      expect(await extraction.read(endless, signal)).toBeUndefined();
      expect([read, closed]).toEqual([11, true]);
    },
  );

  it("has nothing to say of an empty content", async () => {
    expect(await textOf("a.txt", [])).toBeUndefined();
    expect(await textOf("a.pdf", [])).toBeUndefined();
  });

  it("takes the text out of HTML", async () => {
    expect(await textOf("a.html", ["<p>a</p>", "<p>b</p>"])).toBe("a\nb");
  });

  it("heeds the word of HTML and XML on their encoding", async () => {
    const latin = (text: string) => [Buffer.from(text, "latin1")];
    expect(await textOf("a.html", latin('<meta charset="iso-8859-1"><p>é</p>'))).toBe("é");
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>';
    expect(await textOf("a.xml", latin(xml))).toBe(xml);
  });
});
