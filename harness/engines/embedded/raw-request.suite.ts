import type { JsonObject } from "./json.ts";
import type { EmbeddedEngine } from "./server.ts";

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body; an empty object when there was none. */
  readonly body: JsonObject;
  /** Type and reason of the error, when it is one. */
  readonly type: string | undefined;
  readonly reason: string | undefined;
}

export interface RawRequest {
  readonly body?: unknown;
  readonly contentType?: string;
  /** An encoded API key; without one the user `elastic` asks. */
  readonly apiKey?: string;
  /** Another user, with the password. */
  readonly user?: readonly [username: string, password: string];
}

const compatible = "application/vnd.elasticsearch+json; compatible-with=8";

/** Sends one request with no client in between. A body that is text is sent as it is. */
export async function send(
  engine: EmbeddedEngine,
  method: string,
  path: string,
  { body, contentType = "application/json", apiKey, user }: RawRequest = {},
): Promise<RawAnswer> {
  const [username, password] = user ?? [engine.username, engine.password];
  const basic = Buffer.from(`${username}:${password}`).toString("base64");
  const response = await fetch(engine.url + path, {
    method,
    headers: {
      authorization: apiKey === undefined ? `Basic ${basic}` : `ApiKey ${apiKey}`,
      "content-type": contentType,
      accept: contentType.includes("compatible-with=8") ? compatible : "application/json",
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed = (text === "" ? {} : JSON.parse(text)) as JsonObject;
  const error = (parsed.error ?? {}) as { type?: string; reason?: string };
  const { type, reason } = error;
  return { status: response.status, headers: response.headers, body: parsed, type, reason };
}
