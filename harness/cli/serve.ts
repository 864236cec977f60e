import { once } from "node:events";

/** Prints what is served as one line of JSON and waits for Ctrl-C. */
export async function serve(
  described: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<number> {
  process.stdout.write(`${JSON.stringify(described)}\n`);
  process.stderr.write("serving until Ctrl-C\n");
  // An abort listener alone keeps no process alive.
  const alive = setInterval(() => {}, 2 ** 30);
  if (!signal.aborted) await once(signal, "abort");
  clearInterval(alive);
  return 0;
}
