import { randomBytes } from "node:crypto";

/** What the id of a scroll or point in time says. Clients take it as it is. */
export interface ContextId {
  /** Random, so that ids cannot be guessed. */
  readonly secret: string;
  readonly indices: readonly string[];
}

/** A random part of an id, as long as the server's. */
export function createSecret(): string {
  return randomBytes(16).toString("base64url");
}

/** Text in the alphabet of URLs, filled up to whole groups of four. */
export function toBase64(bytes: Buffer): string {
  return bytes.toString("base64").replaceAll("+", "-").replaceAll("/", "_");
}
