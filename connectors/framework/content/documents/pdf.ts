import { getDocumentProxy } from "unpdf";
import { ContentError } from "../content-error.ts";
import { Lines } from "../lines.ts";

/**
 * The text of a PDF, a line for each printed line, page after page in the order the file draws it. Words that a printed
 * line cuts stay cut. A file that only its owner's password protects opens without one; of scanned pages there is no text.
 * @throws {ContentError} when a password is needed to read it.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const document = await open(bytes);
  const lines = new Lines();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items) {
      if (!("str" in item)) continue;
      lines.add(item.str);
      if (item.hasEOL) lines.end();
    }
    lines.end();
    page.cleanup();
  }
  await document.destroy();
  return lines.toString();
}

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false, stopAtErrors: false });
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException")
      throw new ContentError("protected by a password");
    throw error;
  }
}
