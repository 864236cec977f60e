import { once } from "node:events";
import { createInterface, type Interface } from "node:readline";
import { Writable } from "node:stream";
import { UsageError } from "../../lib/errors.ts";

/** Asks people questions, one at a time. */
export interface Prompts extends Disposable {
  /**
   * What was typed, without spaces around it; nothing of it is seen on the screen when it is `hidden`.
   * @throws {UsageError} when there is nothing more to be read
   */
  ask(question: string, options?: { readonly hidden?: boolean }): Promise<string>;
}

/**
 * Questions go to standard error, for standard output is for the answer of the command. Where standard input is no
 * terminal, each line of it answers one question.
 */
export function openPrompts(
  signal: AbortSignal,
  input: NodeJS.ReadableStream & { isTTY?: boolean } = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): Prompts {
  let isHidden = false;
  const screen = new Writable({
    write(chunk, _encoding, done) {
      if (!isHidden) output.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input, output: screen, terminal: input.isTTY === true });
  // A terminal in the hands of readline sends no signal by itself.
  lines.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  const waiting = buffered(lines);
  return {
    async ask(question, { hidden = false } = {}) {
      output.write(question);
      isHidden = hidden;
      try {
        const line = await waiting.next(signal);
        if (hidden && input.isTTY) output.write("\n");
        return line.trim();
      } finally {
        isHidden = false;
      }
    },
    [Symbol.dispose]: () => lines.close(),
  };
}

/** Lines that came before anybody asked for them are kept: several may come at once. */
function buffered(lines: Interface): { next(signal: AbortSignal): Promise<string> } {
  const kept: string[] = [];
  let isOver = false;
  lines.on("line", (line) => kept.push(line));
  lines.on("close", () => {
    isOver = true;
  });
  return {
    async next(signal) {
      while (kept.length === 0) {
        signal.throwIfAborted();
        if (isOver)
          throw new UsageError("[prompt] expected an answer, but the input has ended: nothing was written");
        await Promise.race([once(lines, "line", { signal }), once(lines, "close", { signal })]);
      }
      return kept.shift() as string;
    },
  };
}

/** Whether somebody says yes. */
export async function confirm(prompts: Prompts, question: string): Promise<boolean> {
  return /^y(es)?$/i.test(await prompts.ask(`${question} [y/N] `));
}
