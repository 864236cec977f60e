import { decodeText } from "./decode.ts";
import { declaresEncoding, type TextFormat } from "./file-types.ts";
import { htmlText } from "./html.ts";

/** The text of a file that holds text: as it is once it is decoded, or what HTML shows. @throws {ContentError} */
export function fileText(
  filename: string,
  format: Exclude<TextFormat, "document">,
  bytes: Uint8Array,
): string {
  const decoded = decodeText(bytes, { declared: declaresEncoding(filename) });
  return format === "html" ? htmlText(decoded) : decoded;
}
