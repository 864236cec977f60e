import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { startEmbedded } from "../server.ts";

const run = promisify(execFile);
const script = fileURLToPath(new URL("life.py", import.meta.url));
/** A virtual environment may be named; whatever is called `python3` is the other choice. */
const python = process.env.PYTHON ?? "python3";
const missing = await run(python, ["-c", "import elasticsearch; assert elasticsearch.VERSION[0] == 9"]).then(
  () => undefined,
  () => `${python} has no package [elasticsearch] of version 9, so its client walks no connector here`,
);

if (missing !== undefined) process.stderr.write(`skipped: ${missing}\n`);

describe("Elastic's client for Python", () => {
  it.skipIf(missing !== undefined)(
    missing ?? "walks the whole life of a connector and its jobs",
    async () => {
      await using engine = await startEmbedded();
      const args = ["-W", "ignore", script, engine.url, engine.password];
      const { stdout } = await run(python, args, { timeout: 60_000 });
      expect(stdout.trim().split("\n").at(-1)).toBe("lived");
    },
    90_000,
  );
});
