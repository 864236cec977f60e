import type { Log } from "../contract.ts";
import { EngineError, messageOf } from "../errors.ts";
import type { Clock } from "./clock.ts";
import type { Settings } from "./settings.ts";

const LONGEST_PAUSE_MS = 30_000;

export interface WaitOptions {
  readonly settings: Settings["elasticsearch"];
  /** Whether an error may pass by itself. */
  readonly mayPass: (thrown: unknown) => boolean;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly log: Log;
}

/**
 * Tries until it works, the server may be starting: pauses grow from `initial_backoff_duration` by `backoff_multiplier`,
 * and all of it takes no longer than `max_wait_duration`.
 * @returns undefined when the signal aborted first.
 * @throws {EngineError} when it cannot be had, at once when waiting will not help.
 */
export async function waitFor<Result>(
  what: () => Promise<Result>,
  { settings, mayPass, clock, signal, log }: WaitOptions,
): Promise<Result | undefined> {
  const untilMs = clock.now() + 1000 * settings.max_wait_duration;
  // A server that neither answers nor hangs up must not hold up the stop.
  const aborted = new Promise<undefined>((resolve) => {
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  for (let pauseMs = 1000 * settings.initial_backoff_duration; !signal.aborted; ) {
    try {
      return await Promise.race([what(), aborted]);
    } catch (error) {
      const leftMs = untilMs - clock.now();
      const tried = `[elasticsearch] ${settings.host} cannot be used`;
      if (!mayPass(error)) throw new EngineError(`${tried}: ${messageOf(error)}`, { cause: error });
      if (leftMs <= 0)
        throw new EngineError(
          `${tried}, waited ${settings.max_wait_duration} s (elasticsearch.max_wait_duration): ${messageOf(error)}`,
          { cause: error },
        );
      const waitMs = Math.min(pauseMs, leftMs, LONGEST_PAUSE_MS);
      log("warn", "waiting for Elasticsearch", {
        host: settings.host,
        pauseMs: waitMs,
        reason: messageOf(error),
      });
      await clock.sleep(waitMs, signal);
      pauseMs *= settings.backoff_multiplier;
    }
  }
  return undefined;
}
