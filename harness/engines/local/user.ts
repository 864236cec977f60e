import { spawn } from "node:child_process";
import { UnavailableError } from "../../lib/errors.ts";

/** Elasticsearch refuses to run as root. This user, `nobody`, needs no account: ids are enough. */
const NOBODY = 65_534;

export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** Who a server runs as: nobody when we are root, else we. */
export function serverUser(): User | undefined {
  return process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;
}

/** @throws {UnavailableError} when the user cannot read a folder, most often because one above it is root's alone. */
export async function mustReach(user: User | undefined, folder: string, remedy: string): Promise<void> {
  if (!user) return;
  const code = await new Promise<number | null>((resolve, reject) => {
    const test = spawn("/bin/sh", ["-c", 'ls "$1"', "sh", folder], { ...user, cwd: "/", stdio: "ignore" });
    test.once("error", reject);
    test.once("close", resolve);
  });
  if (code === 0) return;
  throw new UnavailableError(
    `[engine] Elasticsearch does not run as root, and as another user it cannot read ${folder}: ${remedy}`,
  );
}
