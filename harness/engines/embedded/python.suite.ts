import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { it } from "vitest";
import { startEmbedded } from "./server.ts";

const run = promisify(execFile);
/** A virtual environment may be named; whatever is called `python3` is the other choice. */
const python = process.env.PYTHON ?? "python3";
const missing = await run(python, ["-c", "import elasticsearch; assert elasticsearch.VERSION[0] == 9"]).then(
  () => undefined,
  () => `${python} has no package [elasticsearch] of version 9, so its client is not tried here`,
);

if (missing !== undefined) process.stderr.write(`skipped: ${missing}\n`);

/**
 * A test that is a program in Python: it is called with the address and the password of an engine, asserts what it
 * expects, and gives `last` as its last line when it got there.
 */
export function itInPython(title: string, script: string, last: string): void {
  it.skipIf(missing !== undefined)(
    missing ?? title,
    async () => {
      await using engine = await startEmbedded();
      const args = ["-W", "ignore", script, engine.url, engine.password];
      const { stdout } = await run(python, args, { timeout: 60_000 });
      const seen = stdout.trim().split("\n").at(-1);
      if (seen !== last) throw new Error(`${script}: expected [${last}] as its last line, saw [${seen}]`);
    },
    90_000,
  );
}
