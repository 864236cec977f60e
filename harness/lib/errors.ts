/** What was asked for makes no sense; the message says what would. Exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** An engine, a source or a program could not be had, or died on the way. Exit code 3. */
export class UnavailableError extends Error {
  override readonly name = "UnavailableError";
}

/** The message of anything that was thrown, for a sentence of our own. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
