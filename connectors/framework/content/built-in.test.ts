import { describe, expect, it } from "vitest";
import type { Content } from "../contract.ts";
import { extractText, isReadable, MAX_CONTENT_BYTES } from "./extract.ts";

const { signal } = new AbortController();

function content(filename: string, chunks: readonly (string | Uint8Array)[], bytes?: number): Content {
  return {
    filename,
    ...(bytes === undefined ? {} : { bytes }),
    async *open() {
      for (const chunk of chunks) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    },
  };
}

describe("isReadable", () => {
  it.each([
    ["a.txt", 1, true],
    ["A.TXT", 1, true],
    ["deep/er/a.html", 1, true],
    ["a.txt", undefined, true],
    ["a.txt", MAX_CONTENT_BYTES, true],
    ["a.txt", MAX_CONTENT_BYTES + 1, false],
    ["a.txt", 0, false],
    ["a.png", 1, false],
    ["a", 1, false],
    [".txt", 1, false],
    ["folder.txt/", 1, false],
  ])("%s of %s bytes: %s", (filename, bytes, expected) => {
    expect(isReadable(content(filename, [], bytes))).toBe(expected);
  });
});

describe("extractText", () => {
  it("decodes a character that is cut between two chunks", async () => {
    const bytes = Buffer.from("naïve 漢字 👋");
    const chunks = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    expect(await extractText(content("a.txt", chunks), signal)).toBe("naïve 漢字 👋");
  });

  it("leaves the byte order mark out", async () => {
    expect(await extractText(content("a.csv", ["\ufeffa,b"]), signal)).toBe("a,b");
  });

  it("reads no further than the limit when the size was not known", async () => {
    let read = 0;
    const endless: Content = {
      filename: "a.txt",
      async *open() {
        for (;;) {
          read += 1;
          yield Buffer.alloc(1024 * 1024, "x");
        }
      },
    };
    expect(await extractText(endless, signal)).toBeUndefined();
    expect(read).toBe(11);
  });

  it("has nothing to say of an empty content", async () => {
    expect(await extractText(content("a.txt", []), signal)).toBeUndefined();
  });

  it("takes the text out of HTML", async () => {
    expect(await extractText(content("a.html", ["<p>a</p>", "<p>b</p>"]), signal)).toBe("a\nb");
  });
});
