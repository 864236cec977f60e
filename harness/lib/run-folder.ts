import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { guardFolder } from "./guard.ts";

/**
 * A folder of one run's own below the system's temp folder; disposing removes it with all that is in it. Should this
 * process be killed, a guard stops what left a pid file in it and removes it.
 */
export async function createRunFolder(name: string): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), `plumbline-${name}-`));
  const guard = guardFolder(path);
  return {
    path,
    async [Symbol.asyncDispose]() {
      // A process that is just ending may write one more file: rm tries again on ENOTEMPTY.
      await rm(path, { recursive: true, force: true, maxRetries: 5 });
      await guard[Symbol.asyncDispose]();
    },
  };
}
