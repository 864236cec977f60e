import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { ROOT } from "../../lib/root.ts";

/** A block of code of a page in Markdown: `kind` is its language, `when` what stands behind that. */
export interface Block {
  readonly kind: string;
  readonly when: string;
  readonly text: string;
}

export const blocksOf = (page: string): Block[] =>
  [...page.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)].map(([, kind = "", when = "", text = ""]) => ({
    kind,
    when,
    text,
  }));

/** A bash as a person has it in the repository, temp files going below a folder. */
export interface Shell extends AsyncDisposable {
  /** @returns what was printed. @throws when a command fails, with what was printed. */
  run(commands: string): Promise<string>;
  /** Starts a command that runs on. */
  background(command: string): Promise<void>;
  /** Ctrl-C for all that runs on; resolves when it has ended. */
  interruptBackground(): Promise<void>;
  /** How it shows among the processes. */
  itself(): Promise<string>;
}

const DONE = "::done::";

export function openShell(folder: string): Shell {
  const { PATH, HOME } = process.env;
  const bash = spawn("bash", ["--noprofile", "--norc"], {
    cwd: fileURLToPath(ROOT),
    // The outermost bash takes a socket, as Node's pipes are, for somebody logging in, and reads start-up files: one below does not.
    env: { PATH, HOME, TMPDIR: folder, SHLVL: "1" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  // A group of its own for each command that runs on, as in a terminal; nothing goes on after a failure.
  bash.stdin.write("exec 2>&1; set -meuo pipefail\n");
  bash.stdout.setEncoding("utf8");
  const ended = once(bash, "close");
  const groups: number[] = [];

  async function run(commands: string): Promise<string> {
    let printed = "";
    const listen = (chunk: string): void => {
      printed += chunk;
    };
    bash.stdout.on("data", listen);
    try {
      bash.stdin.write(`${commands.trim()}\necho ${DONE}\n`);
      while (!printed.includes(`${DONE}\n`)) {
        await Promise.race([once(bash.stdout, "data"), ended]);
        if (bash.exitCode !== null) throw new Error(`failed:\n${commands}\nprinted:\n${printed}`);
      }
    } finally {
      bash.stdout.off("data", listen);
    }
    return printed.replace(`${DONE}\n`, "");
  }

  async function interruptBackground(): Promise<void> {
    for (const group of groups.splice(0)) process.kill(-group, "SIGINT");
    await run("wait || true");
  }

  return {
    run,
    interruptBackground,
    async background(command) {
      const printed = await run(`${command.trim()} &\necho "pid $!"`);
      groups.push(Number(/pid (\d+)/.exec(printed)?.[1]));
    },
    itself: async () => `${bash.pid} bash --noprofile --norc `,
    async [Symbol.asyncDispose]() {
      for (const group of groups) process.kill(-group, "SIGINT");
      bash.stdin.end();
      await ended;
    },
  };
}
