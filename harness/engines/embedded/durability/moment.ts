import { AsyncLocalStorage } from "node:async_hooks";
import { createHash, randomBytes } from "node:crypto";

/** When something was asked, and the seed of all that is drawn by chance while it is carried out. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly seed: string;
  /** Of the secret that was drawn in it, in base64: what is kept does not tell the secret itself. */
  readonly secretDigest?: string;
  /** The credentials in the body were right: what is kept is without them. */
  readonly vouched?: boolean;
}

interface Running extends Moment {
  drawn: number;
  /** Undefined when the moment is gone through again. */
  readonly secret?: string;
}

const running = new AsyncLocalStorage<Running>();

/** Carries something out within a moment: what it does is the same whenever it is done again in it. */
export function within<Result>(moment: Moment, act: () => Result, secret?: string): Result {
  return running.run({ ...moment, drawn: 0, ...(secret !== undefined && { secret }) }, act);
}

/** Does something that is not part of the moment that runs, if one does. */
export function outsideMoments<Result>(act: () => Result): Result {
  return running.exit(act);
}

/** The time of the moment that runs, or undefined outside of any. */
export function momentOf(): number | undefined {
  return running.getStore()?.now;
}

let pool = Buffer.alloc(0);
const POOL_BYTES = 16 * 1024;

/** Many at once: asking the system for a few bytes costs as much as for thousands. */
function drawn(count: number): Buffer {
  if (pool.length < count) pool = randomBytes(Math.max(count, POOL_BYTES));
  const bytes = pool.subarray(0, count);
  pool = pool.subarray(count);
  return bytes;
}

/** Random bytes: of the moment that runs, or of the system. */
export function entropy(count: number): Buffer {
  const moment = running.getStore();
  if (!moment) return drawn(count);
  const parts: Buffer[] = [];
  for (let length = 0; length < count; length += 32) {
    parts.push(createHash("sha256").update(`${moment.seed} ${moment.drawn}`).digest());
    moment.drawn += 1;
  }
  return Buffer.concat(parts).subarray(0, count);
}

const SECRET_BYTES = 16;

/** A secret that nobody can guess, to be shown once and then known by its digest alone. */
export function drawSecret(): { readonly secret: string; readonly digest: Buffer } {
  const { secret, secretDigest } = running.getStore() ?? {};
  if (secretDigest !== undefined)
    return { secret: secret ?? "", digest: Buffer.from(secretDigest, "base64") };
  const drawn = randomBytes(SECRET_BYTES).toString("base64url");
  return { secret: drawn, digest: createHash("sha256").update(drawn).digest() };
}

/** True when the credentials in the body of the request that is carried out were found right before. */
export function isVouched(): boolean {
  return running.getStore()?.vouched ?? false;
}
