/**
 * The errors a caller branches on. Every message reads `[part] what failed: what was expected, what was seen`,
 * and names no secret. Anything else that is thrown is a defect of ours.
 */

/** The configuration cannot be used as it stands; the message names each field and what to change. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** The source refused, vanished or answered nonsense; nothing may be deleted on the strength of its listing. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}

/** Elasticsearch refused, vanished or answered nonsense, after the retries it deserves. */
export class EngineError extends Error {
  override readonly name = "EngineError";
}

/** Somebody else wrote the record between our reading and our writing it: read again and decide again. */
export class ConflictError extends Error {
  override readonly name = "ConflictError";
}

/** The message of anything that was thrown, for a sentence of our own. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
