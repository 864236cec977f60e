import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder of one run's own below the system's temp folder; disposing removes it with all that is in it. */
export async function createRunFolder(name: string): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), `plumbline-${name}-`));
  return {
    path,
    // A process that is just ending may write one more file: rm tries again on ENOTEMPTY.
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}
