import type { Content } from "../contract.ts";
import { htmlText } from "./html.ts";

/** The peer's limit (`service.max_file_download_size`): larger contents are not read. */
export const MAX_CONTENT_BYTES = 10_485_760;

type TextOf = (decoded: string) => string;

const verbatim: TextOf = (decoded) => decoded;

/** How text is taken from a file, by extension. Types missing here need more than decoding and are not read. */
const TEXT_TYPES: Readonly<Record<string, TextOf>> = {
  ".txt": verbatim,
  ".md": verbatim,
  ".markdown": verbatim,
  ".rst": verbatim,
  ".csv": verbatim,
  ".tsv": verbatim,
  ".json": verbatim,
  ".xml": verbatim,
  ".svg": verbatim,
  ".py": verbatim,
  ".rb": verbatim,
  ".sh": verbatim,
  ".html": htmlText,
};

/** `.txt` of `deep/A.TXT`; nothing for a dot file or a folder. */
const extensionOf = (filename: string): string => /[^/](\.[^./]+)$/.exec(filename)?.[1]?.toLowerCase() ?? "";

/** Whether this content is read at all, by what the listing told. No I/O. */
export function isReadable(content: Content): boolean {
  if (content.bytes === 0 || (content.bytes ?? 0) > MAX_CONTENT_BYTES) return false;
  return extensionOf(content.filename) in TEXT_TYPES;
}

/**
 * Reads a content and takes its text. UTF-8 with or without a byte order mark; bytes that are not UTF-8 become
 * U+FFFD.
 * @returns undefined when there is nothing to index: empty, or larger than {@link MAX_CONTENT_BYTES} after all.
 */
export async function extractText(content: Content, signal: AbortSignal): Promise<string | undefined> {
  const textOf = TEXT_TYPES[extensionOf(content.filename)];
  if (!textOf) return undefined;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of content.open({ signal })) {
    bytes += chunk.byteLength;
    if (bytes > MAX_CONTENT_BYTES) return undefined;
    chunks.push(chunk);
  }
  if (bytes === 0) return undefined;
  return textOf(new TextDecoder().decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
}
