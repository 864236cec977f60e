import { createHash, timingSafeEqual } from "node:crypto";

/** Compares a secret with the digest of one, in a time that tells nothing. Of what was drawn by chance one round is enough. */
export function matchesDigest(given: string, expected: Buffer): boolean {
  return timingSafeEqual(createHash("sha256").update(given).digest(), expected);
}
