import { UsageError } from "../../lib/errors.ts";

export interface Address {
  /** Without credentials, and without a slash at its end. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

const SHAPE = "http://USER:PASSWORD@HOST:PORT";

/**
 * Reads where an Elasticsearch is.
 * @param name begins messages: the part and the option
 * @throws {UsageError} that does not repeat what was given: it may hold a password.
 */
export function parseAddress(text: string, name = "[engine] --engine-url (ENGINE_URL)"): Address {
  if (!text) throw new UsageError(`${name} is needed for an external engine: ${SHAPE}`);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol))
    throw new UsageError(`${name} is no address: expected ${SHAPE}`);
  if (!url.username || !url.password)
    throw new UsageError(`${name} lacks ${url.username ? "the password" : "user and password"}: ${SHAPE}`);
  if (url.search || url.hash) throw new UsageError(`${name} must end after the path: expected ${SHAPE}`);
  return {
    url: `${url.origin}${url.pathname.replace(/\/$/, "")}`,
    username: decoded(url.username),
    password: decoded(url.password),
  };
}

/** A percent sign that was not meant as an escape stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
