import { deflateSync } from "node:zlib";
import JSZip from "jszip";
import { afterAll, describe, expect, it } from "vitest";
import { DocumentWorker } from "../../connectors/framework/content/document-worker.ts";
import {
  createDocument,
  type DocumentType,
  documentTypes,
} from "../../generators/files/documents/document.ts";
import { createZip } from "../../generators/files/documents/zip.ts";
import { createRng } from "../../generators/rng.ts";

const MEBIBYTE = 1024 * 1024;
const { signal } = new AbortController();
const worker = new DocumentWorker();
afterAll(() => worker[Symbol.asyncDispose]());

const read = (filename: string, bytes: Uint8Array, by = worker): Promise<string> =>
  by.textOf(filename, new Uint8Array(bytes), signal);
const draw = (type: DocumentType) => createDocument(createRng(11, type), type, 20_000);

/** A page that needs the password "secret", written by pypdf 5. */
const PROTECTED_PDF =
  "JVBERi0xLjMKJeLjz9MKMSAwIG9iago8PAovUHJvZHVjZXIgPDM5MzA1ODI5N2E+Cj4+CmVuZG9iagoyIDAgb2JqCjw8Ci9UeXBlIC9QYWdlcwovQ291bnQgMQovS2lkcyBbIDQgMCBSIF0KPj4KZW5kb2JqCjMgMCBvYmoKPDwKL1R5cGUgL0NhdGFsb2cKL1BhZ2VzIDIgMCBSCj4+CmVuZG9iago0IDAgb2JqCjw8Ci9UeXBlIC9QYWdlCi9SZXNvdXJjZXMgPDwKPj4KL01lZGlhQm94IFsgMC4wIDAuMCAxMDAgMTAwIF0KL1BhcmVudCAyIDAgUgo+PgplbmRvYmoKNSAwIG9iago8PAovViAyCi9SIDMKL0xlbmd0aCAxMjgKL1AgNDI5NDk2NzI5MgovRmlsdGVyIC9TdGFuZGFyZAovTyA8MGU1MjI5MjVhM2U0ZTg3NGMzY2ZhY2JlZjUxMWE3M2FjNGVjMmJkODY1ZGNkM2Q0NjI3NjE0OTE3YWJmZDdlND4KL1UgPDg2MjAzNjQ4OWVlZjcxYmQyNTU2YjM4MWIyODc4NDZlMjhiZjRlNWU0ZTc1OGE0MTY0MDA0ZTU2ZmZmYTAxMDg+Cj4+CmVuZG9iagp4cmVmCjAgNgowMDAwMDAwMDAwIDY1NTM1IGYgCjAwMDAwMDAwMTUgMDAwMDAgbiAKMDAwMDAwMDA1OSAwMDAwMCBuIAowMDAwMDAwMTE4IDAwMDAwIG4gCjAwMDAwMDAxNjcgMDAwMDAgbiAKMDAwMDAwMDI2MSAwMDAwMCBuIAp0cmFpbGVyCjw8Ci9TaXplIDYKL1Jvb3QgMyAwIFIKL0luZm8gMSAwIFIKL0lEIFsgPDE0NjY0Zjk0OGQ0MzQ2N2ExYjhhYzk3NDEwNzc2NjZjPiA8MTQ2NjRmOTQ4ZDQzNDY3YTFiOGFjOTc0MTA3NzY2NmM+IF0KL0VuY3J5cHQgNSAwIFIKPj4Kc3RhcnR4cmVmCjQ3NgolJUVPRgo=";

/** A PDF of one page, whose content unfolds to so many bytes. */
function bomb(bytes: number): Buffer {
  const content = deflateSync(Buffer.alloc(bytes, "1 w "));
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<<>>/Contents 4 0 R>>endobj\n4 0 obj<</Filter/FlateDecode/Length ${content.length}>>stream\n`,
    ),
    content,
    Buffer.from("\nendstream endobj\ntrailer<</Root 1 0 R>>\n"),
  ]);
}

const zipOf = async (parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> => {
  const zip = new JSZip();
  for (const [name, data] of Object.entries(parts)) zip.file(name, data);
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
};

describe("a document that is protected is named as such:", () => {
  it.each([
    ["a PDF", "a.pdf", Buffer.from(PROTECTED_PDF, "base64")],
    [
      "an Office document, which lies in another container then",
      "a.docx",
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
    ],
    [
      "an OpenDocument",
      "a.odt",
      createZip([
        { name: "content.xml", data: "" },
        {
          name: "META-INF/manifest.xml",
          data: "<manifest:manifest><manifest:encryption-data/></manifest:manifest>",
        },
      ]),
    ],
  ])("%s", async (_, filename, bytes) => {
    await expect(read(filename, bytes)).rejects.toThrow("protected by a password");
  });

  it("a part of an archive", async () => {
    const { bytes } = draw("docx");
    // The flag that says so, in the directory's entry of the document.
    const entry = bytes.lastIndexOf("word/document.xml") - 46;
    expect(bytes.subarray(entry, entry + 4).toString("latin1")).toBe("PK\u0001\u0002");
    bytes.writeUInt16LE(bytes.readUInt16LE(entry + 8) | 1, entry + 8);
    await expect(read("a.docx", bytes)).rejects.toThrow("protected by a password");
  });
});

describe.each(documentTypes.filter((type) => type !== "eml"))("a broken %s", (type) => {
  it("is an error or a part of its text, and ends nothing", async () => {
    const { bytes, text } = draw(type);
    for (const part of [0.1, 0.5, 0.9]) {
      const found = await read(`a.${type}`, bytes.subarray(0, bytes.length * part)).catch(
        (error: Error) => error,
      );
      if (typeof found === "string") expect(text.startsWith(found.split("\n", 1)[0]!)).toBe(true);
      else expect(found.message).not.toBe("");
    }
    expect(await read(`a.${type}`, draw(type).bytes)).toBe(text);
  });

  it("that is something else altogether is refused", async () => {
    await expect(read(`a.${type}`, Buffer.from("Hello"))).rejects.toThrow("found something else");
    await expect(read(`a.${type}`, Buffer.alloc(1000))).rejects.toThrow("found something else");
  });

  it("that carries another name is read as what it is", async () => {
    expect(await read("a.odp", draw(type).bytes)).toBe(draw(type).text);
  });
});

describe("what a document may cost is bounded:", () => {
  it("an archive that unfolds to more than 128 MiB", async () => {
    const blank = Buffer.alloc(10 * MEBIBYTE, " ");
    const parts = Array.from({ length: 13 }, (_, index) => [`word/header${index}.xml`, blank] as const);
    const bytes = await zipOf({ "word/document.xml": "<w:document/>", ...Object.fromEntries(parts) });
    expect(bytes.length).toBeLessThan(MEBIBYTE);
    await expect(read("a.docx", bytes)).rejects.toThrow(
      "expected an archive of at most 134217728 bytes unpacked",
    );
  });

  it("more text than ten mebibytes", async () => {
    const bytes = await zipOf({ "word/document.xml": `<w:t>${"x".repeat(11 * MEBIBYTE)}</w:t>` });
    await expect(read("a.docx", bytes)).rejects.toThrow(
      "expected at most 10485760 characters of text, found more",
    );
  });

  it("memory of a PDF whose page unfolds without end", async () => {
    await using strict = new DocumentWorker({ maxGrowthBytes: 100 * MEBIBYTE });
    await expect(read("a.pdf", bomb(400 * MEBIBYTE), strict)).rejects.toThrow(
      "takes too much memory to read",
    );
    expect(await read("a.rtf", draw("rtf").bytes, strict)).toBe(draw("rtf").text);
  });

  it("time", async () => {
    await using strict = new DocumentWorker({ timeoutMs: 1 });
    await expect(read("a.pdf", bomb(50 * MEBIBYTE), strict)).rejects.toThrow(
      "could not be read within 0.001 seconds",
    );
  });

  it("entities that unfold into entities stay what they are", async () => {
    const dtd = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    const bytes = await zipOf({ "word/document.xml": `${dtd}<w:t>&b;&amp;</w:t>` });
    expect(await read("a.docx", bytes)).toBe("&b;&");
  });
});

it("a cancelled job ends the reading at once, and the next document is read", async () => {
  const job = new AbortController();
  const reading = worker.textOf("a.pdf", new Uint8Array(bomb(100 * MEBIBYTE)), job.signal);
  setImmediate(() => job.abort(new Error("cancelled")));
  await expect(reading).rejects.toThrow("cancelled");
  expect(await read("a.rtf", draw("rtf").bytes)).toBe(draw("rtf").text);
});
