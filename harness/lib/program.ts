import { fileURLToPath } from "node:url";

const RUNS_AS_BUILT = import.meta.url.endsWith(".js");

/**
 * Arguments with which node runs a module of ours in a process of its own: as built when we are, else through tsx,
 * as tests do. `module` is relative to `from`, the caller's `import.meta.url`, and ends in `.ts`.
 */
export function programArgs(module: string, from: string): string[] {
  const file = RUNS_AS_BUILT ? module.replace(/\.ts$/, ".js") : module;
  const path = fileURLToPath(new URL(file, from));
  return RUNS_AS_BUILT ? [path] : ["--import", "tsx", path];
}
