import { type ChildProcess, spawn } from "node:child_process";
import { EventEmitter, on } from "node:events";
import { createWriteStream } from "node:fs";
import { createInterface, type Interface } from "node:readline";
import type { Writable } from "node:stream";
import { UnavailableError } from "./errors.ts";
import { Tail } from "./tail.ts";

export interface ChildOptions {
  /** What it is called in messages: `engine`, `sync`. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Its standard error goes there. */
  readonly logFile: string;
  /** Its standard output is log too, for programs that say there what goes wrong. */
  readonly logsOutput?: boolean;
  readonly cwd?: string;
  /** Its whole environment; ours when absent. */
  readonly env?: Readonly<Record<string, string>>;
  /** Who it runs as; we when absent. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

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
  readonly #log = new EventEmitter();
  readonly #tail = new Tail();
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
    const enter = (line: string): void => {
      log.write(`${line}\n`);
      this.#tail.push(line);
      this.#log.emit("line", line);
    };
    createInterface({ input: stderr }).on("line", enter);
    if (options.logsOutput) this.lines.on("line", enter);
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
    const { command, args, cwd, env, user } = options;
    const process = spawn(command, args, {
      detached: true,
      stdio: ["pipe", "pipe", "pipe"],
      ...(cwd && { cwd }),
      ...(env && { env }),
      ...user,
    });
    await new Promise<void>((resolve, reject) => {
      process.once("spawn", resolve);
      process.once("error", (cause) =>
        reject(
          new UnavailableError(
            `[${options.name}] could not start ${command}: ${cause.message}; is it installed and on PATH?`,
            { cause },
          ),
        ),
      );
    });
    return new Child(options, process, process.pid as number);
  }

  /** The last lines of its log. */
  get tail(): readonly string[] {
    return this.#tail.lines;
  }

  /** Once it has ended: how, with the last lines of its log. */
  async epitaph(): Promise<string> {
    const { code, signal } = await this.exited;
    const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
    const ended = `[${this.name}] process ${this.pid} ${how}`;
    return this.tail.length === 1 ? `${ended}: ${this.tail[0]}` : [ended, ...this.tail].join("\n  ");
  }

  /** Its first line of output. @throws {UnavailableError} when it ends first or stays silent for `timeoutMs`. */
  firstLine(timeoutMs: number, signal: AbortSignal): Promise<string> {
    return this.#line(this.lines, () => true, `said nothing within ${timeoutMs} ms`, timeoutMs, signal);
  }

  /**
   * The first line of its log that is the awaited one.
   * @throws {UnavailableError} when it ends first, or does not say it within `timeoutMs`.
   */
  async logLine(
    isAwaited: (line: string) => boolean,
    timeoutMs: number,
    signal: AbortSignal,
  ): Promise<string> {
    // It may have said it before anybody listened.
    const said = this.tail.find(isAwaited);
    return (
      said ?? this.#line(this.#log, isAwaited, `was not ready within ${timeoutMs} ms`, timeoutMs, signal)
    );
  }

  async #line(
    from: EventEmitter,
    isAwaited: (line: string) => boolean,
    complaint: string,
    timeoutMs: number,
    signal: AbortSignal,
  ): Promise<string> {
    const timeout = AbortSignal.timeout(timeoutMs);
    const over = new AbortController();
    const until = AbortSignal.any([signal, timeout, over.signal]);
    const awaited = async (): Promise<string> => {
      for await (const [line] of on(from, "line", { signal: until })) {
        if (isAwaited(line as string)) return line as string;
      }
      throw new Error(`[${this.name}] has no more lines`);
    };
    const died = this.epitaph().then((epitaph) => {
      throw new UnavailableError(epitaph);
    });
    try {
      return await Promise.race([awaited(), died]);
    } catch (error) {
      signal.throwIfAborted();
      if (!timeout.aborted) throw error;
      throw new UnavailableError([`[${this.name}] ${complaint} of its start`, ...this.tail].join("\n  "));
    } finally {
      over.abort();
    }
  }

  /** Asks it to end, with SIGTERM if not otherwise, and after `graceMs` ends it. */
  async stop({ graceMs, ask }: { graceMs: number; ask?: () => void }): Promise<void> {
    if (this.#exit) return;
    if (ask) ask();
    else this.#process.kill("SIGTERM");
    const killer = setTimeout(() => this.#process.kill("SIGKILL"), graceMs);
    await this.exited;
    clearTimeout(killer);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop({ graceMs: GRACE_MS });
  }
}
