import { randomBytes } from "node:crypto";
import type { Shard } from "../shard.ts";

type Kind = "scroll" | "pit";

/** What the id of a scroll or point in time says. Clients take it as it is. */
export interface ContextId {
  /** Random, so that ids cannot be guessed. */
  readonly secret: string;
  readonly indices: readonly string[];
}

export function createContextId(kind: Kind, shards: readonly Shard[]): string {
  const secret = randomBytes(16).toString("base64url");
  const indices = shards.map(({ index }) => index.name);
  return Buffer.from(JSON.stringify([kind, secret, ...indices])).toString("base64");
}

/** Reads an id; undefined when it is none of this kind. */
export function parseContextId(kind: Kind, id: string): ContextId | undefined {
  try {
    const [of, secret, ...indices] = JSON.parse(Buffer.from(id, "base64").toString("utf8")) as string[];
    return of === kind && secret !== undefined ? { secret, indices } : undefined;
  } catch {
    // Not JSON, so not an id of ours: the caller says so in the server's words.
    return undefined;
  }
}
