import { messageOf, SourceError } from "../framework/errors.ts";

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

/** The next try may succeed: the server cannot be reached, starts or stops, is full, or breaks off. */
const PASSING = new Set(
  "57P01 57P02 57P03 53300 ECONNREFUSED ECONNRESET ETIMEDOUT EHOSTUNREACH ENETUNREACH EAI_AGAIN".split(" "),
);
export const isPassing = (error: unknown): boolean =>
  PASSING.has(codeOf(error)) || /^(Connection terminated|timeout expired)/.test(messageOf(error));

/** What to change, by the SQLSTATE of PostgreSQL (its manual, appendix A) or the code of the system. */
const HINTS: Readonly<Record<string, string>> = {
  "28P01": "Check username and password",
  "28000": "The server's pg_hba.conf does not let this user in from here",
  "3D000": "Check the name of the database",
  "42501": "Grant the user of the connector SELECT on the tables and USAGE on the schema",
  "42P01": "The table went while it was being read; the next sync takes the tables that are left",
  ECONNREFUSED: "Check host and port, and that the server listens there",
  ENOTFOUND: "Check the host",
  DEPTH_ZERO_SELF_SIGNED_CERT: "Set ssl_ca to the certificate of the server",
  SELF_SIGNED_CERT_IN_CHAIN: "Set ssl_ca to the certificate of the authority that signed the server's",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "Set ssl_ca to the certificate of the authority that signed the server's",
};

/** What went wrong in a sentence, with what to do about it where that is known. */
export function failure(purpose: string, cause: unknown): SourceError {
  const hint = HINTS[codeOf(cause)];
  // Node tells a refused connection to a name with two addresses in an error that has no message of its own.
  const reason = cause instanceof AggregateError ? cause.errors.map(messageOf).join(", ") : messageOf(cause);
  return new SourceError(`[postgresql] cannot ${purpose}: ${reason}${hint ? `. ${hint}` : ""}`, { cause });
}
