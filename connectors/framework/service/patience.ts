import { errors } from "@elastic/elasticsearch";
import { ConflictError, EngineError } from "../errors.ts";
import type { ServiceContext } from "./context.ts";

/** An Elasticsearch cluster that is upgraded node by node may be away this long. */
const PATIENCE_MS = 600_000;
/** Who stops a service waits, but not long: what is not written then is put right by the next start. */
const PATIENCE_AT_STOP_MS = 15_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/** A stop must not end the pauses: it only shortens the patience. */
const NEVER = new AbortController().signal;

/**
 * Does `work` again and again while Elasticsearch is away or somebody else writes the same record.
 * @throws {EngineError} when it is refused for good, or patience ends.
 */
export async function patiently<Result>(
  work: () => Promise<Result>,
  { clock, signal }: Pick<ServiceContext, "clock" | "signal">,
): Promise<Result> {
  const started = clock.now();
  for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      return await work();
    } catch (error) {
      const patienceMs = signal.aborted ? PATIENCE_AT_STOP_MS : PATIENCE_MS;
      if (!mayPass(error) || clock.now() - started > patienceMs) throw error;
    }
    await clock.sleep(pauseMs, NEVER);
  }
}

function mayPass(error: unknown): boolean {
  if (error instanceof ConflictError) return true;
  if (!(error instanceof EngineError)) return false;
  const { cause } = error;
  const status = cause instanceof errors.ResponseError ? (cause.statusCode ?? 0) : 0;
  return status < 400 || status === 408 || status === 429 || status >= 500;
}
