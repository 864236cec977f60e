import { ElasticsearchError } from "./errors.ts";
import type { Json } from "./json.ts";

/** Parses a request body; what is no JSON is a 400 as the server words it. */
export function parseJson(bytes: Buffer): Json {
  try {
    return JSON.parse(bytes.toString("utf8")) as Json;
  } catch (cause) {
    throw new ElasticsearchError({
      type: "x_content_parse_exception",
      reason: cause instanceof Error ? cause.message : String(cause),
      status: 400,
    });
  }
}
