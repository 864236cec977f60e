import type { Client, ClientConfig, QueryArrayConfig, QueryArrayResult } from "pg";
import type { ReaderContext } from "../framework/contract.ts";
import type { ConfigOf } from "../framework/fields.ts";
import type { fields } from "./config.ts";
import { cancel, clientConfig, connect } from "./connect.ts";
import { failure } from "./failure.ts";

/** A row as PostgreSQL prints it; null where it is NULL. */
export type TextRow = readonly (string | null)[];

/**
 * Fixes how values are printed, whatever the server, the database or the user have set; refuses every write; and
 * keeps types outside `pg_catalog` spelt with their schema.
 */
const SETTINGS = {
  default_transaction_read_only: "on",
  search_path: "",
  TimeZone: "UTC",
  DateStyle: "ISO, YMD",
  IntervalStyle: "iso_8601",
  bytea_output: "hex",
  extra_float_digits: "1",
};

const PREPARE = `SELECT pg_backend_pid(), current_setting('track_commit_timestamp'), ${Object.entries(
  SETTINGS,
)
  .map(([name, value]) => `set_config('${name}', '${value}', false)`)
  .join(", ")}`;

/** One connection to one database. Heeds the signal: what runs when it fires is cancelled, on the server too. */
export class Session implements AsyncDisposable {
  readonly #client: Client;
  readonly #signal: AbortSignal;
  readonly #abort: () => void;
  #processId: string | undefined;
  #knowsCommitTimes = false;

  private constructor(config: ClientConfig, client: Client, signal: AbortSignal) {
    this.#client = client;
    this.#signal = signal;
    this.#abort = () => {
      if (this.#processId) void cancel(config, this.#processId);
      void client.end();
    };
    signal.addEventListener("abort", this.#abort);
  }

  /** @throws {SourceError} when the server cannot be reached or refuses, saying what to change. */
  static async open(config: ConfigOf<typeof fields>, { signal }: ReaderContext): Promise<Session> {
    const settings = clientConfig(config);
    const session = new Session(settings, await connect(settings, config.retry_count, signal), signal);
    try {
      const [facts] = await session.query("prepare the session", PREPARE);
      session.#processId = facts?.[0] ?? undefined;
      session.#knowsCommitTimes = facts?.[1] === "on";
      return session;
    } catch (error) {
      await session[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** The server remembers when each row was committed. */
  get knowsCommitTimes(): boolean {
    return this.#knowsCommitTimes;
  }

  /** @throws {SourceError} when the server refuses the statement or is lost; `purpose` says what it was for. */
  async query(purpose: string, text: string, values: readonly (string | null)[] = []): Promise<TextRow[]> {
    return (await this.#run(purpose, text, values)).rows;
  }

  /** The columns of a statement's result, their types by object id. @throws {SourceError} like `query` */
  async describe(purpose: string, text: string): Promise<{ readonly name: string; readonly type: number }[]> {
    const { fields } = await this.#run(purpose, text, []);
    return fields.map(({ name, dataTypeID }) => ({ name, type: dataTypeID }));
  }

  async #run(
    purpose: string,
    text: string,
    values: readonly (string | null)[],
  ): Promise<QueryArrayResult<(string | null)[]>> {
    this.#signal.throwIfAborted();
    const statement: QueryArrayConfig & { readonly queryMode: "extended" } = {
      text,
      values: [...values],
      rowMode: "array",
      types: { getTypeParser: () => String },
      // One statement at a time: what people write as a query cannot end one and begin another.
      queryMode: "extended",
    };
    try {
      return await this.#client.query<(string | null)[]>(statement);
    } catch (cause) {
      this.#signal.throwIfAborted();
      throw failure(purpose, cause);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#signal.removeEventListener("abort", this.#abort);
    await this.#client.end();
  }
}
