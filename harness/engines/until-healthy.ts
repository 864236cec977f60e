import { setTimeout as pause } from "node:timers/promises";
import { messageOf, UnavailableError } from "../lib/errors.ts";

const PAUSE_MS = 50;

export interface Awaited {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  /** Settles when there is nothing left to wait for. */
  readonly died: Promise<string>;
}

/** Asked of a server that is to be used: the first knows its users, the second its licence. */
const QUESTIONS = ["/_cluster/health?wait_for_status=yellow&timeout=10s", "/_license"];

/** Waits until a server that listens answers as one that can be used: both its users and its licence come late. */
export async function untilHealthy({
  url,
  username,
  password,
  timeoutMs,
  signal,
  died,
}: Awaited): Promise<void> {
  const deadline = AbortSignal.timeout(timeoutMs);
  let gone: string | undefined;
  void died.then((epitaph) => {
    gone = epitaph;
  });
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
  for (const question of QUESTIONS) {
    for (let seen = "nothing"; seen !== "200"; ) {
      signal.throwIfAborted();
      if (gone !== undefined) throw new UnavailableError(gone);
      if (deadline.aborted)
        throw new UnavailableError(
          `[engine] ${url} was not ready within ${timeoutMs} ms: GET ${question} last gave ${seen}`,
        );
      seen = await status(`${url}${question}`, authorization, AbortSignal.any([signal, deadline]));
      if (seen !== "200") await pause(PAUSE_MS);
    }
  }
}

async function status(url: string, authorization: string, signal: AbortSignal): Promise<string> {
  try {
    const answer = await fetch(url, { headers: { authorization }, signal });
    await answer.arrayBuffer();
    return String(answer.status);
  } catch (error) {
    return messageOf(error);
  }
}
