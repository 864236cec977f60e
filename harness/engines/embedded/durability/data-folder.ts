import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Of what is in a folder; raised whenever an earlier engine could not read it any more. */
const FORMAT = 2;

/** What a node is from its first start on. */
export interface Identity {
  /** Of all that a node draws by chance when it is made: its ids. */
  readonly seed: string;
  readonly startedAt: number;
  readonly password: string;
  readonly clusterName: string;
  /** The licence that it began with. */
  readonly license: "basic" | "trial";
}

/** A folder in which one engine at a time keeps its data. */
export interface DataFolder extends AsyncDisposable {
  readonly identity: Identity;
  readonly journal: string;
}

/**
 * Takes possession of a data folder, which is made when it is not there. The identity it holds wins over `fresh`.
 * @throws {Error} when another engine that runs has it, or one of another version wrote it.
 */
export async function openDataFolder(path: string, fresh: Identity): Promise<DataFolder> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  const lock = join(path, "node.lock");
  await takeLock(lock, path);
  const release = () => rm(lock, { force: true });
  try {
    const identity = await identityIn(path, fresh);
    return { identity, journal: join(path, "journal"), [Symbol.asyncDispose]: release };
  } catch (cause) {
    await release();
    throw cause;
  }
}

/** The identity that a folder holds, which is `fresh` when it held none. */
async function identityIn(path: string, fresh: Identity): Promise<Identity> {
  const file = join(path, "node.json");
  const held = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (held === undefined) {
    // Whole or not at all: whatever is kept later makes sense with it alone.
    await writeFile(`${file}.next`, JSON.stringify({ format: FORMAT, ...fresh }), {
      mode: 0o600,
      flush: true,
    });
    await rename(`${file}.next`, file);
    return fresh;
  }
  const { format = 1, ...identity } = JSON.parse(held) as Identity & { format?: number };
  if (format === FORMAT) return identity;
  throw new Error(
    `the data folder ${path} has format ${format}, this engine reads format ${FORMAT}: start on an empty folder`,
  );
}

async function takeLock(lock: string, path: string): Promise<void> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const pid = Number(await readFile(lock, "utf8"));
    if (isAlive(pid))
      throw new Error(`the data folder ${path} is in use by process ${pid}`, { cause: error });
    // Who held it was killed.
    await rm(lock, { force: true });
    await takeLock(lock, path);
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
