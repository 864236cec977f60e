import { constants } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { type Frame, framed, framesOf, readAt, writeAt } from "./frame.ts";

/** What compaction has just done; tests look at the folder in between. */
export type CompactionStep = "began" | "wrote" | "copied" | "flushed" | "renamed";

const COPY_BYTES = 4 * 1024 * 1024;

/**
 * A file to which frames are appended. One is durable when `append` resolves: written and flushed to the disk,
 * together with all that were waiting at the time. What could not be written stays to be written by the next attempt,
 * in the same place, so that nothing durable ever lies behind what is torn.
 */
export class Journal implements AsyncDisposable {
  readonly #path: string;
  #file: FileHandle;
  /** Where what is durable ends. */
  #end: number;
  /** Where it will end when all is durable that was appended. */
  #appended: number;
  #waiting: Buffer[] = [];
  #isBehind = false;
  #work: Promise<unknown> = Promise.resolve();
  #flush: Promise<void> | undefined;

  private constructor(path: string, file: FileHandle, end: number) {
    this.#path = path;
    this.#file = file;
    this.#end = end;
    this.#appended = end;
  }

  /**
   * Opens or creates the file, readable by its owner alone, and cuts off a torn end.
   * @param replay is told each frame, and where it ends
   */
  static async open(
    path: string,
    replay: (frame: Frame, end: number) => void | Promise<void>,
  ): Promise<Journal> {
    await rm(nextTo(path), { force: true }); // A compaction that was cut short.
    const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    let end = 0;
    for await (const { frame, end: next } of framesOf(file)) {
      await replay(frame, next);
      end = next;
    }
    await file.truncate(end);
    return new Journal(path, file, end);
  }

  /** Bytes of all that was appended. */
  get bytes(): number {
    return this.#appended;
  }

  /** Something that was appended could not be written. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  append(frame: Frame): Promise<void> {
    const buffers = framed(frame);
    this.#waiting.push(...buffers);
    for (const { byteLength } of buffers) this.#appended += byteLength;
    return this.flush();
  }

  /** Resolves when all is durable that was appended so far. @throws what the system says when it cannot be written */
  flush(): Promise<void> {
    this.#flush ??= this.#inTurn(() => {
      this.#flush = undefined;
      return this.#write();
    });
    return this.#flush;
  }

  /**
   * Puts frames that do the same in place of all that was appended so far; what is appended meanwhile follows them. At
   * every moment the file of this name is whole: the old one, or the new one.
   */
  async compact(
    frames: Iterable<Frame>,
    step: (done: CompactionStep) => void | Promise<void> = () => {},
  ): Promise<void> {
    const cut = this.#appended;
    const path = nextTo(this.#path);
    const file = await open(path, "w+", 0o600);
    try {
      await step("began");
      let end = 0;
      for (const frame of frames) end += await writeAt(file, framed(frame), end);
      await step("wrote");
      await this.#inTurn(async () => {
        if (this.#isBehind)
          throw new Error("[embedded] the journal is not compacted before all of it is written");
        const tail = await copied(this.#file, cut, this.#end, file, end);
        await step("copied");
        await file.sync();
        await step("flushed");
        await rename(path, this.#path);
        const old = this.#file;
        this.#file = file;
        this.#end = end + tail;
        this.#appended += end - cut;
        await old.close();
        await syncFolderOf(path);
        await step("renamed");
      });
    } catch (cause) {
      if (this.#file !== file) await Promise.allSettled([file.close(), rm(path, { force: true })]);
      throw cause;
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Nobody was told that what cannot be written now is durable.
    await this.flush().catch(() => {});
    await this.#work;
    await this.#file.close();
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => {}); // Whoever asked for it hears of it.
    return done;
  }

  async #write(): Promise<void> {
    const buffers = this.#waiting;
    if (buffers.length === 0) return;
    this.#waiting = [];
    try {
      const bytes = await writeAt(this.#file, buffers, this.#end);
      await this.#file.datasync();
      this.#end += bytes;
      this.#isBehind = false;
    } catch (cause) {
      this.#waiting = [...buffers, ...this.#waiting];
      this.#isBehind = true;
      throw cause;
    }
  }
}

const nextTo = (path: string): string => `${path}.next`;

/** Copies what lies between two places of a file. @returns how many bytes */
async function copied(
  from: FileHandle,
  begin: number,
  end: number,
  to: FileHandle,
  at: number,
): Promise<number> {
  for (let done = begin; done < end; done += COPY_BYTES) {
    const piece = await readAt(from, done, Math.min(COPY_BYTES, end - done), end);
    if (!piece)
      throw new Error(`[embedded] the journal ends before ${end}, where it ended when it was written`);
    await writeAt(to, [piece], at + done - begin);
  }
  return end - begin;
}

/** A new name lasts once the folder is on the disk that holds it. */
async function syncFolderOf(path: string): Promise<void> {
  const folder = await open(dirname(path), "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
