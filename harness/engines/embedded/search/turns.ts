import { ElasticsearchError } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import { type Node, perNode } from "../node.ts";

/** Those who wait for their turn, of which there is one in each round of the event loop. */
class Turns {
  readonly #waiting: (() => void)[] = [];

  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (this.#waiting.length === 1) setImmediate(this.#give);
    });
  }

  readonly #give = (): void => {
    this.#waiting.shift()?.();
    if (this.#waiting.length > 0) setImmediate(this.#give);
  };
}

const turnsOf = perNode(() => new Turns());

/**
 * Waits until a search may begin. Between two of them others are heard: writes get in, and clients that went away are
 * noticed, whose searches then are not begun.
 * @throws 400 `task_cancelled_exception` when the client has gone.
 */
export async function searchTurn({ signal }: EngineRequest, node: Node): Promise<void> {
  await turnsOf(node).next();
  if (!signal.aborted) return;
  throw new ElasticsearchError({
    type: "task_cancelled_exception",
    reason: "task cancelled [by the client, which closed its connection]",
    status: 400,
  });
}
