import { Readable } from "node:stream";
import { request } from "undici";
import type { Content } from "../contract.ts";
import { ContentError } from "./content-error.ts";
import { type Extraction, fits } from "./extraction.ts";
import { isSent } from "./file-types.ts";
import { MAX_TEXT_CHARACTERS } from "./lines.ts";

export interface ExtractionServiceOptions {
  /** `http://localhost:8090` */
  readonly host: string;
  /** How long one content may take, from its first byte to its text. */
  readonly timeoutMs: number;
  /** Bytes are sent in pieces of this size. */
  readonly chunkBytes: number;
}

/** A text in UTF-8 and JSON: six bytes for a character at most, but for control characters three. */
const MAX_ANSWER_BYTES = 3 * MAX_TEXT_CHARACTERS;

/**
 * Asks an extraction service of elastic for the text and puts it into `body`. Bytes stream from the source to it, so that
 * no size is too large: `PUT {host}/extract_text/`, answered with `extracted_text`, or `error` and `message`.
 */
export function extractionService({ host, timeoutMs, chunkBytes }: ExtractionServiceOptions): Extraction {
  const url = new URL("extract_text/", host.endsWith("/") ? host : `${host}/`);
  return {
    wants: (content) => fits(content, Number.POSITIVE_INFINITY) && isSent(content.filename),
    weightOf: ({ bytes = chunkBytes }) => Math.min(bytes, 2 * chunkBytes),
    async read(content, signal) {
      const timeout = AbortSignal.timeout(timeoutMs);
      const either = AbortSignal.any([signal, timeout]);
      try {
        const text = await ask(url, content, chunkBytes, either);
        return text ? { body: text } : undefined;
      } catch (error) {
        if (timeout.aborted && !signal.aborted)
          throw new ContentError(`the extraction service did not answer within ${timeoutMs / 1000} seconds`);
        throw error;
      }
    },
    async [Symbol.asyncDispose]() {},
  };
}

async function ask(url: URL, content: Content, chunkBytes: number, signal: AbortSignal): Promise<string> {
  const { statusCode, body } = await request(url, {
    method: "PUT",
    headers: { "content-type": "application/octet-stream" },
    body: Readable.from(inPieces(content.open({ signal }), chunkBytes), { objectMode: false }),
    signal,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  let answer = "";
  for await (const chunk of body.setEncoding("utf8")) {
    answer += chunk;
    if (answer.length > MAX_ANSWER_BYTES)
      throw new ContentError(
        `expected at most ${MAX_ANSWER_BYTES} characters of the extraction service, got more`,
      );
  }
  return textIn(answer, statusCode);
}

async function* inPieces(bytes: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes)
    for (let at = 0; at < chunk.byteLength; at += size) yield chunk.subarray(at, at + size);
}

function textIn(answer: string, status: number): string {
  const { extracted_text, error, message } = parsed(answer);
  if (status === 200 && error === undefined && typeof extracted_text === "string") return extracted_text;
  const said = [error, message].filter((part) => typeof part === "string" && part !== "").join(": ");
  throw new ContentError(
    `the extraction service answered ${status}: ${said || `expected extracted_text, got ${answer.slice(0, 200)}`}`,
  );
}

function parsed(answer: string): { extracted_text?: unknown; error?: unknown; message?: unknown } {
  try {
    const value: unknown = JSON.parse(answer);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
