import type { Caller } from "../../security/caller.ts";

/** What a context keeps open between requests: how many indices it holds. */
export interface Held {
  readonly contexts: number;
}

interface Context<State> {
  readonly state: State;
  readonly owner: string;
  expiresAt: number;
}

/** States that live from request to request until they are closed, or were not asked for in time. */
export class Contexts<State extends Held> {
  readonly #clock: () => number;
  readonly #open = new Map<string, Context<State>>();

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** How many indices all open contexts hold. */
  get held(): number {
    this.#expire();
    return [...this.#open.values()].reduce((sum, { state }) => sum + state.contexts, 0);
  }

  /** Keeps a state, which only its opener finds again. */
  open(state: State, id: string, caller: Caller, keepAliveMs: number): void {
    this.#expire();
    this.#open.set(id, { state, owner: ownerOf(caller), expiresAt: this.#clock() + keepAliveMs });
  }

  /** The state, kept for longer when `keepAliveMs` says so; undefined when it is unknown, expired or another's. */
  find(id: string, caller: Caller, keepAliveMs?: number): State | undefined {
    this.#expire();
    const context = this.#open.get(id);
    if (!context || context.owner !== ownerOf(caller)) return undefined;
    if (keepAliveMs !== undefined)
      context.expiresAt = Math.max(context.expiresAt, this.#clock() + keepAliveMs);
    return context.state;
  }

  /** Closes a context; returns how many indices it held, 0 when there is none. */
  close(id: string, caller: Caller): number {
    const state = this.find(id, caller);
    if (state) this.#open.delete(id);
    return state?.contexts ?? 0;
  }

  closeAll(): number {
    const { held } = this;
    this.#open.clear();
    return held;
  }

  #expire(): void {
    const now = this.#clock();
    for (const [id, { expiresAt }] of this.#open) if (expiresAt < now) this.#open.delete(id);
  }
}

function ownerOf(caller: Caller): string {
  return caller.apiKey ? `key ${caller.apiKey.id}` : `user ${caller.username}`;
}
