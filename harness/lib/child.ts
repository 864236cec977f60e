import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { createInterface, type Interface } from "node:readline";
import type { Writable } from "node:stream";
import { UnavailableError } from "./errors.ts";

export interface ChildOptions {
  /** What it is called in messages: `engine`, `sync`. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Its standard error goes there. */
  readonly logFile: string;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

const TAIL_LINES = 20;
const GRACE_MS = 5000;

/**
 * A process of ours. It leads its own process group, so that a Ctrl-C in the terminal reaches only us and we can
 * stop it in order; it ends by itself when its standard input does, so that it cannot outlive us. Disposing sends
 * SIGTERM and, after five seconds, SIGKILL.
 */
export class Child implements AsyncDisposable {
  readonly pid: number;
  readonly name: string;
  readonly stdin: Writable;
  /** Standard output, line by line. */
  readonly lines: Interface;
  readonly exited: Promise<Exit>;
  readonly #process: ChildProcess;
  readonly #tail: string[] = [];
  #exit: Exit | undefined;

  private constructor(options: ChildOptions, process: ChildProcess, pid: number) {
    this.pid = pid;
    this.name = options.name;
    this.#process = process;
    const { stdin, stdout, stderr } = process;
    if (!stdin || !stdout || !stderr) throw new Error(`[${options.name}] was started without pipes`);
    this.stdin = stdin;
    // A write to a process that just died is told by its exit, not by EPIPE.
    stdin.on("error", () => {});
    this.lines = createInterface({ input: stdout });
    const log = createWriteStream(options.logFile);
    createInterface({ input: stderr }).on("line", (line) => {
      log.write(`${line}\n`);
      this.#tail.push(line);
      if (this.#tail.length > TAIL_LINES) this.#tail.shift();
    });
    this.exited = new Promise((resolve) => {
      process.once("close", (code, signal) => {
        this.#exit = { code, signal };
        log.end();
        resolve(this.#exit);
      });
    });
  }

  /** @throws {UnavailableError} when the program cannot be started at all. */
  static async start(options: ChildOptions): Promise<Child> {
    const process = spawn(options.command, options.args, { detached: true, stdio: ["pipe", "pipe", "pipe"] });
    await new Promise<void>((resolve, reject) => {
      process.once("spawn", resolve);
      process.once("error", (cause) =>
        reject(
          new UnavailableError(
            `[${options.name}] could not start ${options.command}: ${cause.message}; is it installed and on PATH?`,
            { cause },
          ),
        ),
      );
    });
    return new Child(options, process, process.pid as number);
  }

  /** Once it has ended: how, with the last lines of its log. */
  async epitaph(): Promise<string> {
    const { code, signal } = await this.exited;
    const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
    const ended = `[${this.name}] process ${this.pid} ${how}`;
    return this.#tail.length === 1 ? `${ended}: ${this.#tail[0]}` : [ended, ...this.#tail].join("\n  ");
  }

  /** Its first line of output. @throws {UnavailableError} when it ends first or stays silent for `timeoutMs`. */
  async firstLine(timeoutMs: number, signal: AbortSignal): Promise<string> {
    const timeout = AbortSignal.timeout(timeoutMs);
    const died = this.epitaph().then((epitaph) => {
      throw new UnavailableError(epitaph);
    });
    try {
      const line = once(this.lines, "line", { signal: AbortSignal.any([signal, timeout]) });
      return (await Promise.race([line, died]))[0] as string;
    } catch (error) {
      signal.throwIfAborted();
      if (!timeout.aborted) throw error;
      const silence = `[${this.name}] said nothing within ${timeoutMs} ms of its start`;
      throw new UnavailableError([silence, ...this.#tail].join("\n  "));
    }
  }

  /** Asks it to end with SIGTERM, and after `graceMs` ends it. */
  async stop({ graceMs }: { graceMs: number }): Promise<void> {
    if (this.#exit) return;
    this.#process.kill("SIGTERM");
    const killer = setTimeout(() => this.#process.kill("SIGKILL"), graceMs);
    await this.exited;
    clearTimeout(killer);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop({ graceMs: GRACE_MS });
  }
}
