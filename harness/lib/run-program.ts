import { Child, type ChildOptions } from "./child.ts";
import { UnavailableError } from "./errors.ts";

/**
 * Runs a program to its end.
 * @throws {UnavailableError} with `complaint` of its log, all of it when not given, when it does not end well.
 */
export async function runProgram(
  options: ChildOptions & { readonly signal: AbortSignal },
  complaint: (tail: readonly string[]) => string | undefined = () => undefined,
): Promise<void> {
  const { signal } = options;
  signal.throwIfAborted();
  await using child = await Child.start({ logsOutput: true, ...options });
  const stop = (): void => void child[Symbol.asyncDispose]();
  signal.addEventListener("abort", stop, { once: true });
  const { code } = await child.exited;
  signal.removeEventListener("abort", stop);
  signal.throwIfAborted();
  if (code === 0) return;
  const why = complaint(child.tail);
  throw new UnavailableError(why ? `[${options.name}] ${why}` : await child.epitaph());
}
