/** An Elasticsearch that runs. Held with `await using`; disposing stops it and removes what it wrote. */
export interface Engine extends AsyncDisposable {
  readonly kind: string;
  readonly version: string;
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Process ids it owns, for the check that nothing is left behind. */
  readonly pids: readonly number[];
  /** Settles when the engine is gone before it was disposed, with a sentence that says so. */
  readonly died: Promise<string>;
}

export interface EngineOptions {
  /** A folder of the run's own; everything the engine writes goes below it. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** 0 lets the system choose. */
  readonly port: number;
}

/** A way to have an Elasticsearch. */
export interface EngineProvider {
  readonly name: string;
  /** @throws {UnavailableError} saying what is missing and how to get it. */
  start(options: EngineOptions): Promise<Engine>;
}
