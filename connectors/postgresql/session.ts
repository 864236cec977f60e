import { Client, type ClientConfig } from "pg";
import type { ReaderContext } from "../framework/contract.ts";
import { messageOf, SourceError } from "../framework/errors.ts";
import type { ConfigOf } from "../framework/fields.ts";
import { backOff } from "../framework/sync/backoff.ts";
import type { fields } from "./config.ts";
import { pem } from "./pem.ts";

type Config = ConfigOf<typeof fields>;

/** A row as PostgreSQL prints it; null where it is NULL. */
export type TextRow = readonly (string | null)[];

const CONNECT_TIMEOUT_MS = 30_000;

/**
 * Fixes how values are printed, whatever the server, the database or the user have set; refuses every write; and
 * keeps types outside `pg_catalog` spelt with their schema.
 */
const SETTINGS = `
SET default_transaction_read_only = on;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, YMD';
SET IntervalStyle = 'iso_8601';
SET bytea_output = 'hex';
SET extra_float_digits = 1`;

/** One connection to one database. Heeds the signal: what runs when it fires is cancelled, on the server too. */
export class Session implements AsyncDisposable {
  /** The server remembers when each row was committed. */
  readonly knowsCommitTimes: boolean;
  readonly #client: Client;
  readonly #signal: AbortSignal;
  readonly #abort: () => void;

  private constructor(config: ClientConfig, client: Client, facts: TextRow, signal: AbortSignal) {
    this.knowsCommitTimes = facts[1] === "on";
    this.#client = client;
    this.#signal = signal;
    this.#abort = () => {
      void cancel(config, facts[0] ?? "");
      void client.end();
    };
    signal.addEventListener("abort", this.#abort);
  }

  /** @throws {SourceError} when the server cannot be reached or refuses, saying what to change. */
  static async open(config: Config, context: ReaderContext): Promise<Session> {
    const settings = clientConfig(config);
    const client = await connect(settings, config.retry_count, context.signal);
    try {
      await client.query(SETTINGS);
      const facts = await client.query<string[]>({
        text: "SELECT pg_backend_pid()::text, current_setting('track_commit_timestamp')",
        rowMode: "array",
      });
      return new Session(settings, client, facts.rows[0] ?? [], context.signal);
    } catch (cause) {
      await client.end();
      throw failure("prepare the session", cause);
    }
  }

  /** @throws {SourceError} when the server refuses the statement or is lost; `purpose` says what it was for. */
  async query(purpose: string, text: string, values: readonly (string | null)[] = []): Promise<TextRow[]> {
    this.#signal.throwIfAborted();
    try {
      const { rows } = await this.#client.query<(string | null)[]>({
        text,
        values: [...values],
        rowMode: "array",
        types: { getTypeParser: () => String },
      });
      return rows;
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

function clientConfig(config: Config): ClientConfig {
  const { host, port, username, password, database } = config;
  return {
    host,
    port,
    user: username,
    password,
    database,
    application_name: "elasticsearch-connector",
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    ...(config.ssl_enabled ? { ssl: { ca: pem(config.ssl_ca) } } : {}),
  };
}

async function connect(config: ClientConfig, tries: number, signal: AbortSignal): Promise<Client> {
  for (let failed = 1; ; failed += 1) {
    signal.throwIfAborted();
    const client = new Client(config);
    // A connection lost between two queries shows in the next one; unheard, the event would end the process.
    client.on("error", () => {});
    const giveUp = (): void => void client.end();
    signal.addEventListener("abort", giveUp);
    try {
      await client.connect();
      return client;
    } catch (cause) {
      await client.end().catch(() => {
        // It never was connected; there is nothing to end.
      });
      signal.throwIfAborted();
      if (failed >= tries || !isPassing(cause))
        throw failure(`connect to ${config.host}:${config.port}`, cause);
      await backOff({ tries, firstDelayMs: 500, longestDelayMs: 30_000 }, failed, signal);
    } finally {
      signal.removeEventListener("abort", giveUp);
    }
  }
}

/** Ends what the aborted session was doing: the server notices a closed connection only when it has an answer. */
async function cancel(config: ClientConfig, processId: string): Promise<void> {
  const client = new Client(config);
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query("SELECT pg_cancel_backend($1::int)", [processId]);
  } catch {
    // Then the statement ends by itself, later.
  } finally {
    await client.end().catch(() => {});
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

/** The next try may succeed: the server cannot be reached, starts or stops, is full, or breaks off. */
const PASSING = new Set(
  "57P01 57P02 57P03 53300 ECONNREFUSED ECONNRESET ETIMEDOUT EHOSTUNREACH ENETUNREACH EAI_AGAIN".split(" "),
);
const isPassing = (error: unknown): boolean =>
  PASSING.has(codeOf(error)) || /^(Connection terminated|timeout expired)/.test(messageOf(error));

/** What to change, by the SQLSTATE of PostgreSQL (its manual, appendix A) or the code of the system. */
const HINTS: Readonly<Record<string, string>> = {
  "28P01": "Check username and password",
  "28000": "The server's pg_hba.conf does not let this user in from here",
  "3D000": "Check the name of the database",
  "42501": "Grant the user of the connector SELECT on the tables and USAGE on the schema",
  "42P01": "The table went while it was being read; the next sync takes the tables that are left",
  ECONNREFUSED: "Check host and port, and that the server listens there",
  ENOTFOUND: "Check the host",
  DEPTH_ZERO_SELF_SIGNED_CERT: "Set ssl_ca to the certificate of the server",
  SELF_SIGNED_CERT_IN_CHAIN: "Set ssl_ca to the certificate of the authority that signed the server's",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "Set ssl_ca to the certificate of the authority that signed the server's",
};

function failure(purpose: string, cause: unknown): SourceError {
  const hint = HINTS[codeOf(cause)];
  // Node tells a refused connection to a name with two addresses in an error that has no message of its own.
  const reason = cause instanceof AggregateError ? cause.errors.map(messageOf).join(", ") : messageOf(cause);
  return new SourceError(`[postgresql] cannot ${purpose}: ${reason}${hint ? `. ${hint}` : ""}`, { cause });
}
