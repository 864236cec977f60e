import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../../lib/root.ts";
import { commandFolder, processesIn } from "../command.suite.ts";
import { blocksOf, openShell, type Shell } from "./shell.suite.ts";

const PAGE = new URL("docs/tutorial-postgresql.md", ROOT);

it("the tutorial does what it says, command by command", { timeout: 240_000 }, async () => {
  await using folder = await commandFolder();
  await using shell = openShell(folder.path);
  const blocks = blocksOf(await readFile(PAGE, "utf8"));
  expect(blocks.length).toBeGreaterThan(15);
  let output = "";
  for (const { kind, when, text } of blocks) {
    if (kind === "text") {
      expectLines(output, text);
      output = "";
    } else if (when === "background") {
      await shell.background(text);
    } else {
      await ready(shell, when);
      output += await shell.run(text);
    }
  }
  expect(output).not.toContain("503");
  expect(await processesIn(folder.path)).toEqual([await shell.itself()]);
  expect(await folder.leavings()).toEqual([]);
});

/** What a person would wait for before going on: a file that is written, or the end of what was stopped. */
async function ready(shell: Shell, when: string): Promise<void> {
  const [, file] = /^after (.+)$/.exec(when) ?? [];
  if (file === "Ctrl-C") return shell.interruptBackground();
  if (!file) return;
  const path = join((await shell.run('echo "$TUTORIAL"')).trim(), file);
  await expect.poll(() => readFile(path, "utf8"), { timeout: 60_000 }).toContain("\n");
}

/** Each line of the page comes in the output, in this order; … stands for anything. */
function expectLines(output: string, lines: string): void {
  const pattern = lines
    .trim()
    .split("\n")
    .map((line) => line.split("…").map(escaped).join(".*"))
    .join("[\\s\\S]*?\n");
  expect(output).toMatch(new RegExp(`^${pattern}`, "m"));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
