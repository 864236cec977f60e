import { execFileSync, spawnSync } from "node:child_process";
import { inflateRawSync } from "node:zlib";
import { XMLValidator } from "fast-xml-parser";
import JSZip from "jszip";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { createRng } from "../../rng.ts";
import { deflateFixed } from "./deflate.ts";
import { createDocument, type DocumentType, documentTypes, MIN_DOCUMENT_BYTES } from "./document.ts";

const draw = (type: DocumentType, n: number, bytes = MIN_DOCUMENT_BYTES + n * 1001) =>
  createDocument(createRng(3, type, n), type, bytes);
const words = (text: string): string => text.replace(/\s+/g, " ").trim();
const isThere = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;

describe.each(documentTypes)("a generated %s document", (type) => {
  it("has exactly the size that was asked for, and a text", () => {
    for (let bytes = MIN_DOCUMENT_BYTES; bytes < MIN_DOCUMENT_BYTES + 60; bytes += 1) {
      const document = draw(type, bytes, bytes);
      expect(document.bytes).toHaveLength(bytes);
      expect(document.text.length).toBeGreaterThan(20);
    }
    expect(() => draw(type, 1, 100)).toThrow(`${type} document: expected at least 6144 bytes, got 100`);
  });

  it("is the same for the same generator, and another for another", () => {
    expect(draw(type, 1).bytes.equals(draw(type, 1).bytes)).toBe(true);
    expect(draw(type, 1, 9000).bytes.equals(draw(type, 2, 9000).bytes)).toBe(false);
  });

  it("holds text of other scripts and signs that markup has to escape, but nothing unseen in its text", () => {
    const { text } = draw(type, 5, 200_000);
    expect(text).toMatch(/[\u3040-\u9fff]/u);
    expect(text).toContain(" < & > ");
    expect(text).not.toContain("unseen");
  });
});

describe.each(["docx", "pptx", "xlsx", "odt"] as const)("another reader of ZIP and XML", (type) => {
  it(`finds no fault in ${type}`, async () => {
    const zip = await JSZip.loadAsync(draw(type, 4).bytes, { checkCRC32: true });
    const parts = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
    expect(parts.length).toBeGreaterThan(1);
    for (const name of parts) expect(XMLValidator.validate(await zip.file(name)!.async("string"))).toBe(true);
  });
});

it("a deflate stream unfolds to what it was made of", () => {
  const bytes = createRng(1).bytes(5000);
  expect(inflateRawSync(deflateFixed(bytes)).equals(bytes)).toBe(true);
});

it("mammoth reads the words of a docx", async () => {
  const { bytes, text } = draw("docx", 6);
  expect(words((await mammoth.extractRawText({ buffer: bytes })).value)).toBe(words(text));
});

it.skipIf(!isThere("pdftotext", "-v"))(
  "pdftotext reads the words of a pdf, where poppler is installed",
  () => {
    const { bytes, text } = draw("pdf", 6, 60_000);
    const read = execFileSync("pdftotext", ["-raw", "-enc", "UTF-8", "-", "-"], { input: bytes }).toString();
    expect(words(read)).toBe(words(text));
  },
);

const EMAIL = `
import email, email.policy, sys
message = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
assert not message.defects, message.defects
names = [part.get_filename() for part in message.iter_attachments()]
sys.stdout.buffer.write("\\n".join([message["subject"], message["from"], message["to"],
    message.get_body(("plain",)).get_content(), *names]).encode())`;

it.skipIf(!isThere("python3", "--version"))("Python reads the words of an eml, where it is installed", () => {
  const { bytes, text } = draw("eml", 6);
  const read = execFileSync("python3", ["-c", EMAIL], { input: bytes }).toString();
  expect(words(read)).toBe(words(text));
});
