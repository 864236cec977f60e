import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { describe, expect, it } from "vitest";
import { createRng } from "../rng.ts";
import { createFile, fileTypes, mimeTypeOf, minBytesOf } from "./file.ts";

const blocks = new Set(
  "body title h1 h2 h3 h4 h5 h6 p div blockquote ul ol li table thead tbody tr pre hr".split(" "),
);
const dropped = new Set(["script", "style", "template"]);

/** The rule of `html.ts`, applied to the tree that the HTML standard's parser makes of the document. */
function textOf(html: string): string {
  let text = "";
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (node.nodeName === "#text")
      text += (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, " ");
    if (!("childNodes" in node) || dropped.has(node.nodeName)) return;
    if (blocks.has(node.nodeName)) text += "\n";
    if (["td", "th"].includes(node.nodeName)) text += " ";
    node.childNodes.forEach(visit);
    if (blocks.has(node.nodeName)) text += "\n";
  };
  visit(parse(html));
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  return lines.filter((line) => line !== "").join("\n");
}

/** Fields of CSV by RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

describe.each(fileTypes)("a generated %s file", (type) => {
  it("has exactly the size that was asked for", () => {
    for (let index = 0; index < 150; index++) {
      const bytes = minBytesOf(type) + (index < 75 ? index : index * 101);
      expect(createFile(createRng(1, type, index), type, bytes).bytes).toHaveLength(bytes);
    }
  });

  it("is valid UTF-8", () => {
    const { bytes } = createFile(createRng(2), type, 50_000);
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(bytes)).not.toThrow();
    expect(bytes.some((byte) => byte > 0x7f)).toBe(true);
  });

  it("is the same for the same generator, and another for another", () => {
    const [a, b, c] = [createRng(3), createRng(3), createRng(4)].map((rng) => createFile(rng, type, 5000));
    expect(a!.bytes.equals(b!.bytes)).toBe(true);
    expect(a!.bytes.equals(c!.bytes)).toBe(false);
  });
});

describe("a plain file", () => {
  it.each(["txt", "md", "json", "csv"] as const)("of type %s is its own text", (type) => {
    const { bytes, text } = createFile(createRng(5), type, 20_000);
    expect(text).toBe(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  });

  it("says what it is", () => {
    expect(createFile(createRng(5), "md", 100)).toMatchObject({ extension: "md", mimeType: "text/markdown" });
    expect(mimeTypeOf("csv")).toBe("text/csv");
  });

  it("may be empty where its type allows that", () => {
    expect(createFile(createRng(5), "txt", 0)).toMatchObject({ bytes: Buffer.alloc(0), text: "" });
    expect(() => createFile(createRng(5), "json", 20)).toThrow(
      "[generators] json file: expected at least 128 bytes, got 20",
    );
  });

  it("parses, if it is JSON", () => {
    const value = JSON.parse(createFile(createRng(6), "json", 20_000).text);
    expect(value.records.length).toBeGreaterThan(20);
    expect(value.records.map((record: { id: number }) => record.id)).toEqual(
      value.records.map((_: unknown, index: number) => index + 1),
    );
  });

  it("parses, if it is CSV, with quotes and line breaks in fields", () => {
    const rows = parseCsv(createFile(createRng(7), "csv", 20_000).text);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([7]));
    expect(rows.flat().some((field) => field.includes('"') && field.includes("\n"))).toBe(true);
  });
});

describe("a generated HTML file", () => {
  it("has the text that a standard parser finds in it", () => {
    for (let index = 0; index < 60; index++) {
      const { bytes, text } = createFile(createRng(8, index), "html", 2048 + index * 1000);
      expect(text).toBe(textOf(bytes.toString()));
    }
  });

  it("holds what extractors get wrong", () => {
    const html = createFile(createRng(9), "html", 200_000).bytes.toString();
    for (const trap of [
      /&amp;/,
      /&lt;/,
      /&[a-z]+uml;|&eacute;/,
      /&#\d+;/,
      /&#x[0-9a-f]+;/,
      /<script>[^<]*<[^/]/,
      /<style>/,
      /<template>/,
      /<!-- <p>/,
      /title="a > b"/,
      /<u>[a-z]{2}<\/u>[a-z]/,
      /<table>/,
      /<li>[^<]*\n<li>/,
      /<pre>[^<]*\n/,
    ]) {
      expect(html).toMatch(trap);
    }
  });

  it("shows no hidden word in its text", () => {
    const { bytes, text } = createFile(createRng(10), "html", 200_000);
    expect(bytes.toString()).toContain("<p>unseen ");
    expect(text.match(/.*unseen.*/)).toBeNull();
  });
});
