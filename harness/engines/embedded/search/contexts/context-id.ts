import { randomBytes } from "node:crypto";

/** What the id of a context says. Clients take it as it is. */
export interface ContextId {
  readonly kind: "scroll" | "pit";
  /** Random, so that ids cannot be guessed. */
  readonly secret: string;
  readonly indices: readonly string[];
}

export function createContextId(kind: ContextId["kind"], indices: readonly string[]): string {
  const secret = randomBytes(16).toString("base64url");
  return Buffer.from(JSON.stringify([kind, secret, ...indices])).toString("base64");
}

/** Reads an id; undefined when it is none of this kind. */
export function parseContextId(kind: ContextId["kind"], id: string): ContextId | undefined {
  try {
    const [of, secret, ...indices] = JSON.parse(Buffer.from(id, "base64").toString("utf8")) as string[];
    return of === kind && typeof secret === "string" ? { kind, secret, indices } : undefined;
  } catch {
    // Not JSON, so not an id of ours: the caller says so in its own words.
    return undefined;
  }
}
