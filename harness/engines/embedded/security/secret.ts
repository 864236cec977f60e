import { createHash, timingSafeEqual } from "node:crypto";

/**
 * The digest of a password. Nothing here outlives the process, so one round is enough; what counts is that every
 * request is authenticated quickly.
 */
export function digest(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}

/** Compares in a time that tells nothing. */
export function matchesDigest(given: string, expected: Buffer): boolean {
  return timingSafeEqual(digest(given), expected);
}
