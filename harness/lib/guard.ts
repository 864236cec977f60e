import { spawn } from "node:child_process";

/**
 * Waits for a line, or for the end of its input: that end is ours. Only then it asks every process that left its pid
 * in a `*.pid` file below the folder to stop, ends after five seconds those that did not, and removes the folder, for
 * as long as somebody may still be writing to it.
 */
const SCRIPT = `
read -r _ && exit
pids=$(find "$1" -name '*.pid' -exec head -qn1 {} +)
for pid in $pids; do kill -TERM "$pid"; done
for _ in 1 2 3 4 5 6 7 8 9 10; do
  alive=
  for pid in $pids; do kill -0 "$pid" && alive=yes; done
  rm -rf "$1"
  [ -z "$alive" ] && [ ! -e "$1" ] && exit
  sleep 0.5
done
for pid in $pids; do kill -KILL "$pid"; done
rm -rf "$1"
`;

/**
 * Guards a folder against our own sudden end: after a SIGKILL of this process nobody else would stop what runs in it
 * or remove it. Disposing lets the guard go without doing either.
 */
export function guardFolder(path: string): AsyncDisposable {
  // Its own process group: a Ctrl-C in the terminal must not reach it, we may need it afterwards.
  const guard = spawn("/bin/sh", ["-c", SCRIPT, "guard", path], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  const ended = new Promise<void>((resolve) => {
    guard.once("close", () => resolve());
    // Without a shell there is no guard; the run itself does not need one.
    guard.once("error", () => resolve());
  });
  guard.stdin.on("error", () => {});
  guard.unref();
  return {
    [Symbol.asyncDispose]() {
      guard.ref();
      guard.stdin.end("done\n");
      return ended;
    },
  };
}
