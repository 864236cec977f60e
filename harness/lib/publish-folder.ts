import { mkdir, mkdtemp, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { guardFolder } from "./guard.ts";

/**
 * Makes a folder that is either there whole or not at all, and is made once: `fill` gets a new one beside it, which is
 * then moved into place. Who else made it meanwhile is welcome.
 */
export async function publishFolder(path: string, fill: (folder: string) => Promise<void>): Promise<void> {
  if (await isFolder(path)) return;
  await mkdir(dirname(path), { recursive: true });
  const aside = await mkdtemp(join(dirname(path), `.${basename(path)}-`));
  await using _guard = guardFolder(aside);
  try {
    const inside = join(aside, basename(path));
    await mkdir(inside);
    await fill(inside);
    await rename(inside, path).catch(async (error: unknown) => {
      if (!(await isFolder(path))) throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
