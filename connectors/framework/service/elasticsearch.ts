import { readFileSync } from "node:fs";
import { Client, type ClientOptions, errors } from "@elastic/elasticsearch";
import { ConfigError, messageOf } from "../errors.ts";
import { withLastingHeaders } from "../lasting-headers.ts";
import type { RequestCounts } from "./metrics.ts";
import type { Settings } from "./settings.ts";
import { USER_AGENT } from "./user-agent.ts";

/** The ways to Elasticsearch: one pool of connections, and the keys that some connectors have of their own. */
export interface Elasticsearch extends AsyncDisposable {
  /** By the main credentials. */
  readonly client: Client;
  /** The same for one try: what is asked again is asked by the one who waits. */
  readonly impatient: Client;
  /** What a connector writes its index with. */
  readonly clientFor: (connectorId: string) => Client;
  readonly requests: RequestCounts;
}

/** @throws {ConfigError} when the file of certificates cannot be read. */
export function connect({ elasticsearch, connectors }: Settings): Elasticsearch {
  const client = new Client(optionsOf(elasticsearch));
  const own = new Map(
    connectors.flatMap(({ connector_id, api_key: apiKey }) =>
      apiKey === undefined ? [] : [[connector_id, client.child({ auth: { apiKey } })]],
    ),
  );
  const requests = { answered: 0, refused: 0, failed: 0 };
  client.diagnostic.on("response", (error, result) => {
    if (result?.statusCode === undefined || result.statusCode === null || result.statusCode === 0)
      requests.failed += 1;
    else if (error || result.statusCode >= 400) requests.refused += 1;
    else requests.answered += 1;
  });
  return {
    client,
    impatient: client.child({ maxRetries: 0 }),
    clientFor: (id) => own.get(id) ?? client,
    requests,
    [Symbol.asyncDispose]: () => client.close(),
  };
}

function optionsOf(settings: Settings["elasticsearch"]): ClientOptions {
  const { host, username, password = "", api_key: apiKey, headers, verify_certs, ca_certs } = settings;
  return {
    node: host,
    auth: apiKey === undefined ? { username, password } : { apiKey },
    requestTimeout: Math.round(1000 * settings.request_timeout),
    maxRetries: settings.max_retries,
    Transport: withLastingHeaders(
      { "user-agent": USER_AGENT, ...headers },
      { retryOnTimeout: settings.retry_on_timeout },
    ),
    tls: {
      rejectUnauthorized: verify_certs,
      ...(ca_certs !== undefined && { ca: certificates(ca_certs) }),
    },
  };
}

function certificates(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new ConfigError(
      `[settings] elasticsearch.ca_certs: expected a PEM file of certificates: ${messageOf(cause)}`,
      { cause },
    );
  }
}

/**
 * Whether it makes sense to ask again: nobody answered, or the one who did is busy or starting. A refusal of ours, a
 * wrong certificate or a server that is no Elasticsearch stays what it is.
 */
export function mayPass(thrown: unknown): boolean {
  const cause = rootOf(thrown);
  if (cause instanceof errors.ResponseError) {
    const status = cause.statusCode ?? 0;
    return status === 429 || status >= 500;
  }
  if (cause instanceof errors.ConnectionError) return !/certificate|SSL|TLS/i.test(cause.message);
  return cause instanceof errors.TimeoutError || cause instanceof errors.NoLivingConnectionsError;
}

/** The error of the client, below those of ours that carry it. */
function rootOf(thrown: unknown): unknown {
  return thrown instanceof Error && !(thrown instanceof errors.ElasticsearchClientError) && thrown.cause
    ? rootOf(thrown.cause)
    : thrown;
}
