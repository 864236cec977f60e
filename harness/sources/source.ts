import type { Fixture, Source, SourceOptions } from "../../fixtures/contract.ts";
import { messageOf, UnavailableError } from "../lib/errors.ts";

/**
 * Starts the server of a fixture.
 * @throws {UnavailableError} when it cannot be had: a port that is taken, a program that is missing.
 */
export async function startSource(fixture: Fixture, options: SourceOptions): Promise<Source> {
  try {
    return await fixture.start(options);
  } catch (cause) {
    options.signal.throwIfAborted();
    throw new UnavailableError(messageOf(cause), { cause });
  }
}
