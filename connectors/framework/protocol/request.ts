import { errors } from "@elastic/elasticsearch";
import { ConflictError, EngineError, messageOf } from "../errors.ts";

/** Waits for the answer to a request; `what` was tried opens the message of the error it may end in. */
export async function ask<Answer>(what: string, request: Promise<Answer>): Promise<Answer> {
  try {
    return await request;
  } catch (thrown) {
    const message = `[protocol] ${what} failed: ${reasonOf(thrown)}`;
    throw statusOf(thrown) === 409
      ? new ConflictError(message, { cause: thrown })
      : new EngineError(message, { cause: thrown });
  }
}

/** The HTTP status of a refusal; nothing when there was no answer. */
export function statusOf(thrown: unknown): number | undefined {
  const refusal = thrown instanceof EngineError || thrown instanceof ConflictError ? thrown.cause : thrown;
  return refusal instanceof errors.ResponseError ? refusal.statusCode : undefined;
}

/** What Elasticsearch says of a refusal; a stripped server answers some paths with a bare sentence. */
function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof errors.ResponseError)) return messageOf(thrown);
  const error = (thrown.body as { error?: string | { type?: string; reason?: string } } | undefined)?.error;
  if (typeof error === "object") return `${thrown.statusCode} ${error.type}: ${error.reason}`;
  return `${thrown.statusCode} ${error ?? thrown.message}`;
}
