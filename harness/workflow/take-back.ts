import { errors } from "@elastic/elasticsearch";

/** Steps that undo what was made in an Elasticsearch. */
export interface TakeBack extends AsyncDisposable {
  /** Says how to undo what has just been made. */
  push(undo: () => Promise<unknown>): void;
  /** What was made is to stay. */
  keep(): void;
}

/** Undoes in reverse what was made, when disposed. */
export function takeBack(): TakeBack {
  const made: (() => Promise<unknown>)[] = [];
  return {
    push: (undo) => void made.push(undo),
    keep: () => void made.splice(0),
    async [Symbol.asyncDispose]() {
      try {
        for (const undo of made.splice(0).reverse()) await undo();
      } catch (error) {
        // The engine died: nothing is left to take away, and why it died is the error to show.
        if (!(error instanceof errors.ConnectionError)) throw error;
      }
    },
  };
}
