import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Requests that may wait on a connection before no more are read from it. */
const maxWaiting = 16;

/**
 * Answers the requests of one connection one after the other, each when the answer before it was read: a client that
 * sends many at once and reads nothing costs the memory of one answer, not of all.
 */
export function oneByOne(handle: Handler): (request: IncomingMessage, response: ServerResponse) => void {
  const queues = new WeakMap<Socket, { last: Promise<void>; waiting: number }>();
  return (request, response) => {
    const { socket } = request;
    const queue = queues.get(socket) ?? { last: Promise.resolve(), waiting: 0 };
    queues.set(socket, queue);
    queue.waiting++;
    if (queue.waiting > maxWaiting) socket.pause();
    const ended = new Promise<void>((resolve) => response.once("close", resolve));
    queue.last = queue.last.then(async () => {
      if (socket.destroyed) return;
      await handle(request, response);
      await ended;
      queue.waiting--;
      if (queue.waiting <= maxWaiting && socket.isPaused()) socket.resume();
    });
  };
}
