import type { ElasticsearchError } from "../errors.ts";

/** What a budget knows when it refuses. */
export interface Overdraft {
  readonly heldBytes: number;
  readonly askedBytes: number;
  readonly limitBytes: number;
}

/** Memory that may be held by so many bytes at once. */
export class Budget {
  readonly limitBytes: number;
  readonly #refusal: (overdraft: Overdraft) => ElasticsearchError;
  #heldBytes = 0;

  constructor(limitBytes: number, refusal: (overdraft: Overdraft) => ElasticsearchError) {
    this.limitBytes = limitBytes;
    this.#refusal = refusal;
  }

  get heldBytes(): number {
    return this.#heldBytes;
  }

  /** A share of the budget, of nothing yet. */
  share(): Share {
    let ofShare = 0;
    const set = (bytes: number): void => {
      this.#heldBytes += bytes - ofShare;
      ofShare = bytes;
    };
    return {
      hold: (askedBytes) => {
        const heldBytes = this.#heldBytes - ofShare;
        const { limitBytes } = this;
        if (heldBytes + askedBytes > limitBytes) throw this.#refusal({ heldBytes, askedBytes, limitBytes });
        set(askedBytes);
      },
      take: set,
      release: () => set(0),
    };
  }
}

/** What one request holds. */
export interface Share {
  /** Holds so many bytes instead of what it held. @throws the refusal, and goes on holding what it held */
  hold(bytes: number): void;
  /** As `hold`, whatever the limit: for what is there already and cannot be undone. */
  take(bytes: number): void;
  release(): void;
}
