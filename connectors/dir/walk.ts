import type { Dir, Dirent, Stats } from "node:fs";
import { lstat, opendir, stat } from "node:fs/promises";
import type { ReaderContext } from "../framework/contract.ts";
import { messageOf, SourceError } from "../framework/errors.ts";

/**
 * A regular file below the root. Names are bytes to the file system, not always UTF-8, so its path is kept as
 * bytes to open it with; `relative` is for matching and reading, a bad byte of it being U+FFFD.
 */
export interface Found {
  readonly path: Buffer;
  readonly relative: string;
  readonly stats: Stats;
}

interface OpenFolder {
  readonly path: Buffer;
  readonly entries: Dir;
}

/** Entries whose `stat` runs at the same time: enough to keep the threads behind the file system calls busy. */
const STATS_AT_ONCE = 32;

/**
 * Every regular file below `root` that `matches`. Holds the folders from the root to where it stands, never a
 * listing. A link to a file counts as that file under the link's path; a link to a folder is not entered, so no
 * file comes twice and no circle is walked; a link to nowhere is a warning. What vanishes meanwhile is gone.
 * @throws {SourceError} when a folder cannot be read to its end, or a file's status cannot be had.
 */
export async function* walk(
  root: string,
  matches: (relative: string) => boolean,
  context: ReaderContext,
): AsyncGenerator<Found> {
  const { signal } = context;
  const rootPath = Buffer.from(root);
  const relativeTo = (path: Buffer): string =>
    path.subarray(rootPath.length + (root.endsWith("/") ? 0 : 1)).toString();
  const stack: OpenFolder[] = [];
  try {
    stack.push({ path: rootPath, entries: await openFolder(rootPath) });
    for (let folder = stack.at(-1); folder; folder = stack.at(-1)) {
      const files: { path: Buffer; relative: string; isLink: boolean }[] = [];
      let inner: Buffer | undefined;
      while (files.length < STATS_AT_ONCE && !inner) {
        signal.throwIfAborted();
        const entry = await nextEntry(folder);
        if (!entry) break;
        const path = join(folder.path, entry.name);
        const isLink = entry.isSymbolicLink();
        if (entry.isDirectory()) inner = path;
        else if (!entry.isFile() && !isLink) continue;
        else if (matches(relativeTo(path))) files.push({ path, relative: relativeTo(path), isLink });
      }
      const statuses = await Promise.all(files.map(({ path, isLink }) => statusOf(path, isLink, context)));
      for (const [index, { path, relative }] of files.entries()) {
        const stats = statuses[index];
        if (stats?.isFile()) yield { path, relative, stats };
      }
      if (inner) await enter(inner, stack);
      else if (files.length < STATS_AT_ONCE) await stack.pop()?.entries.close();
    }
  } finally {
    await Promise.all(stack.map(({ entries }) => entries.close()));
  }
}

async function enter(path: Buffer, stack: OpenFolder[]): Promise<void> {
  try {
    stack.push({ path, entries: await openFolder(path) });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

async function openFolder(path: Buffer): Promise<Dir> {
  try {
    // The types know no folder of bytes, though Node serves one.
    return await opendir(path, { encoding: "buffer" as BufferEncoding, bufferSize: 256 });
  } catch (error) {
    throw unreadable("folder", path, error);
  }
}

async function nextEntry({ path, entries }: OpenFolder): Promise<Dirent<Buffer> | null> {
  try {
    return (await entries.read()) as unknown as Dirent<Buffer> | null;
  } catch (error) {
    throw unreadable("folder", path, error);
  }
}

async function statusOf(path: Buffer, isLink: boolean, { log }: ReaderContext): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (isLink && leadsNowhere(error) && (await exists(path)))
      log("warn", "[dir] link leads nowhere, skipped", { path: path.toString() });
    else if (!isGone(error)) throw unreadable("file", path, error);
    return undefined;
  }
}

function unreadable(kind: "folder" | "file", path: Buffer, cause: unknown): SourceError {
  return new SourceError(
    `[dir] cannot read the ${kind} ${path}: ${messageOf(cause)}. Grant the user of the connector access, or move it elsewhere`,
    { cause },
  );
}

const codeOf = (error: unknown): unknown => {
  const failure = error instanceof SourceError ? error.cause : error;
  return failure instanceof Error && "code" in failure ? failure.code : undefined;
};

/** ENOTDIR: a folder on the way there was replaced by a file. */
const isGone = (error: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(String(codeOf(error)));
const leadsNowhere = (error: unknown): boolean => isGone(error) || codeOf(error) === "ELOOP";

const exists = (path: Buffer): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

function join(folder: Buffer, name: Buffer): Buffer {
  const separator = folder.at(-1) === 0x2f ? "" : "/";
  return Buffer.concat([folder, Buffer.from(separator), name]);
}
