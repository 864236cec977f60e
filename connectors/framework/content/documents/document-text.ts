import { ContentError } from "../content-error.ts";

const PDF = "%PDF-";
const RTF = "{\\rtf";
const ZIP = "PK\u0003\u0004";
/** The container of Office before 2007, and of any Office document that a password protects. */
const COMPOUND_FILE = "\u00d0\u00cf\u0011\u00e0";
/** Where readers look for the beginning of a PDF. */
const HEAD_BYTES = 1024;

/**
 * The text of a document. What it is is told by how it begins, since names lie; only an e-mail has no such beginning.
 * @throws {ContentError} when it is protected, or none of these; whatever its library throws when it is broken.
 */
export async function documentText(filename: string, bytes: Uint8Array): Promise<string> {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString("latin1");
  // Loaded when the first of its kind comes.
  if (head.startsWith(ZIP)) return (await import("./office.ts")).officeText(bytes);
  if (head.startsWith(RTF)) return (await import("./rtf.ts")).rtfText(bytes);
  if (head.startsWith(COMPOUND_FILE))
    throw new ContentError("protected by a password, or of a version of Office before 2007");
  if (head.includes(PDF)) return (await import("./pdf.ts")).pdfText(bytes);
  if (/\.eml$/i.test(filename) && !head.includes("\0")) return (await import("./email.ts")).emailText(bytes);
  throw new ContentError("expected PDF, Office Open XML, OpenDocument or RTF, found something else");
}
