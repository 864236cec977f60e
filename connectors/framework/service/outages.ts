import type { Log } from "../contract.ts";
import { messageOf } from "../errors.ts";
import type { ServiceObserver } from "./observer.ts";

export type LoopName = Parameters<ServiceObserver["failed"]>[0];

/** Tells of an Elasticsearch that is away once, and once more when it is back, however often the loops fail. */
export class Outages {
  readonly #failing = new Set<LoopName>();
  readonly #log: Log;
  readonly #observer: ServiceObserver;

  constructor({ log, observer }: { readonly log: Log; readonly observer: ServiceObserver }) {
    this.#log = log;
    this.#observer = observer;
  }

  failed(loop: LoopName, error: unknown): void {
    const reason = messageOf(error);
    this.#log(this.#failing.size === 0 ? "error" : "debug", `${loop} failed; it is tried again`, { reason });
    this.#failing.add(loop);
    this.#observer.failed(loop, reason);
  }

  worked(loop: LoopName): void {
    if (this.#failing.delete(loop) && this.#failing.size === 0) this.#log("info", `${loop} works again`);
  }
}
