/** An Elasticsearch that runs. Held with `await using`; disposing stops it and removes what it wrote. */
export interface Engine extends AsyncDisposable {
  readonly kind: string;
  readonly version: string;
  /** Without credentials. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** Parts of ours that stand in for what this Elasticsearch lacks; a verdict never hides what it was judged on. */
  readonly standIns?: readonly string[];
  /** Process ids it owns, for the check that nothing is left behind. */
  readonly pids: readonly number[];
  /** It runs on when we let it go: it was there before us. */
  readonly remains?: boolean;
  /** What is left, in an engine that remains, of what was made under a name. */
  readonly traces?: (name: string) => Promise<readonly string[]>;
  /** Settles when the engine is gone before it was disposed, with a sentence that says so. */
  readonly died: Promise<string>;
}

export interface EngineOptions {
  /** A folder of the run's own; everything the engine writes goes below it. */
  readonly folder: string;
  readonly signal: AbortSignal;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Where the embedded one keeps its data for the next start; no other engine knows it. */
  readonly data?: string;
  /** What the embedded one is licensed for, a trial when not said; no other engine is told. */
  readonly license?: "basic" | "trial";
  /** It is to show what it can, not to start soon: a real one then gets its usual compiler and a larger heap. */
  readonly isForThroughput?: boolean;
}

/** A way to have an Elasticsearch. */
export interface EngineProvider {
  readonly name: string;
  /** The variables of `make` that choose it again; no secrets. */
  readonly replay: string;
  /** @throws {UnavailableError} saying what is missing and how to get it. */
  start(options: EngineOptions): Promise<Engine>;
}

/** How engines are chosen and where they come from: options of the command line, resolved. */
export interface EngineChoice {
  readonly engine: string;
  /** Of the real Elasticsearch; the default when empty. */
  readonly "engine-version": string;
  /** Of the external one, with credentials. */
  readonly "engine-url": string;
  /** The external cluster that may hold data of others. */
  readonly "engine-cluster": string;
  /** An unpacked Elasticsearch; the one in the cache when empty. */
  readonly "es-home": string;
  /** The Java to run it with; looked for when empty. */
  readonly "java-home": string;
  /** Where downloads are kept; the user's cache folder when empty. */
  readonly cache: string;
}

/** Variables of the environment, for what is not an option: where Java and the user's cache usually are. */
export type Environment = Readonly<Record<string, string | undefined>>;
