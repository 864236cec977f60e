import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { parseAsWritten, unmark } from "../documents/exact-json.ts";
import type { Reply } from "../route.ts";
import { filterPath } from "./filter-path.ts";
import { pretty } from "./pretty.ts";

const compress = promisify(gzip);

/** How the caller wants the answer written. */
export interface Rendering {
  readonly contentType: string;
  readonly pretty: boolean;
  readonly filterPath: string | undefined;
}

/** The bytes of a reply and their content type. */
export function render(reply: Reply, rendering: Rendering): { bytes: Buffer; contentType: string } {
  const { body } = reply;
  if (body.kind === "none") return { bytes: Buffer.alloc(0), contentType: rendering.contentType };
  if (body.kind === "text")
    return { bytes: Buffer.from(body.text), contentType: "text/plain; charset=UTF-8" };
  return { bytes: renderJson(body, rendering), contentType: rendering.contentType };
}

type JsonBody = Extract<Reply["body"], { kind: "json" | "rawJson" }>;

function renderJson(body: JsonBody, rendering: Rendering): Buffer {
  if (body.kind === "rawJson" && !rendering.pretty && !rendering.filterPath)
    return typeof body.bytes === "string" ? Buffer.from(body.bytes) : body.bytes;
  let value = body.kind === "json" ? body.value : parseAsWritten(body.bytes.toString());
  if (rendering.filterPath) value = filterPath(value, rendering.filterPath);
  return Buffer.from(unmark(rendering.pretty ? `${pretty(value)}\n` : JSON.stringify(value)));
}

/** Writes an answer; to a HEAD goes its length but not its body. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string | string[]>>,
  content: { bytes: Buffer; contentType: string },
): Promise<void> {
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader("content-type", content.contentType);
  let { bytes } = content;
  if (bytes.length > 0 && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "")) {
    bytes = await compress(bytes, { level: 1 });
    response.setHeader("content-encoding", "gzip");
  }
  response.setHeader("content-length", bytes.length);
  response.end(request.method === "HEAD" ? undefined : bytes);
}
