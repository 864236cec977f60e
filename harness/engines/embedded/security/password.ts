import { createHash, pbkdf2Sync, randomBytes, timingSafeEqual } from "node:crypto";
import { compareSync } from "bcryptjs";

const ITERATIONS = 10_000;
const HASH_BYTES = 32;
const SALT_BYTES = 32;

/** The hash of a password to be kept on disk, in the server's form of PBKDF2: `{PBKDF2}10000$salt$hash`. */
export function hashOf(password: string): string {
  const salt = randomBytes(SALT_BYTES);
  const hash = derive(password, salt, ITERATIONS, HASH_BYTES);
  return `{PBKDF2}${ITERATIONS}$${salt.toString("base64")}$${hash.toString("base64")}`;
}

/** What tells whether somebody knows a password. */
export class Password {
  /** As it may be kept on disk; undefined for a password that never was to be kept. */
  readonly hash: string | undefined;
  /** Every request is authenticated: what was found right once is told by one round of hashing. */
  #digest: Buffer | undefined;

  private constructor(hash: string | undefined, known: Buffer | undefined) {
    this.hash = hash;
    this.#digest = known;
  }

  static ofClear(password: string): Password {
    return new Password(undefined, digest(password));
  }

  /** @param hash as `hashOf` writes it, or one of bcrypt */
  static ofHash(hash: string): Password {
    return new Password(hash, undefined);
  }

  matches(given: string): boolean {
    const own = digest(given);
    if (this.#digest) return timingSafeEqual(own, this.#digest);
    if (this.hash === undefined || !provesRight(given, this.hash)) return false;
    this.#digest = own;
    return true;
  }
}

/** True for what bcrypt makes of a password: `$2a$10$`, salt and hash. */
export function isBcrypt(hash: string): boolean {
  return /^\$2[aby]\$\d\d\$/.test(hash);
}

function provesRight(given: string, hash: string): boolean {
  if (isBcrypt(hash)) return compareSync(given, hash);
  const [, iterations, salt = "", kept = ""] = /^\{PBKDF2\}(\d+)\$([^$]+)\$([^$]+)$/.exec(hash) ?? [];
  const expected = Buffer.from(kept, "base64");
  if (iterations === undefined || expected.length === 0) return false;
  const derived = derive(given, Buffer.from(salt, "base64"), Number(iterations), expected.length);
  return timingSafeEqual(derived, expected);
}

function derive(password: string, salt: Buffer, iterations: number, bytes: number): Buffer {
  return pbkdf2Sync(password, salt, iterations, bytes, "sha512");
}

const digest = (password: string): Buffer => createHash("sha256").update(password).digest();
