import { ConflictError } from "../errors.ts";

/** Somebody who wrote in between is rare; so often in a row means that two of us fight over a record. */
const MOST_TRIES = 10;

/**
 * Reads, decides, writes; when the write finds that somebody else wrote in between, all of it again on what is there
 * now. `act` decides anew on every read and may find that nothing is left to do.
 *
 * A write that was made and whose answer got lost shows as a conflict, too: the next read then finds our own write.
 * @throws {ConflictError} when somebody else was faster ten times in a row.
 */
export async function withRetryOnConflict<Read, Result>(
  read: () => Promise<Read>,
  act: (read: Read) => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    const found = await read();
    try {
      return await act(found);
    } catch (error) {
      if (!(error instanceof ConflictError) || tries === MOST_TRIES) throw error;
    }
  }
}
