import { randomBytes } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { CompactionOptions } from "./durability/compaction.ts";
import { type Identity, openDataFolder } from "./durability/data-folder.ts";
import { openJournal } from "./durability/durability.ts";
import { momentOf, within } from "./durability/moment.ts";
import { createHttpServer } from "./http/serve.ts";
import { ingest } from "./ingest/ingest.ts";
import { type LimitSettings, Limits } from "./limits/limits.ts";
import { Node } from "./node.ts";
import { loadRouter, loadTemplates } from "./registry.ts";
import { matchesDocument } from "./search/matches-document.ts";
import { version } from "./version.ts";

export interface EmbeddedOptions {
  /** 0, the default, lets the system choose. */
  readonly port?: number;
  readonly host?: "127.0.0.1";
  /** Password of the user `elastic`; random when not given. */
  readonly password?: string;
  readonly clusterName?: string;
  /** A folder to keep everything in; without one it is in memory, and gone when the engine stops. */
  readonly data?: string;
  /** How what is kept in the folder is kept small. */
  readonly journal?: CompactionOptions;
  /** The licence to begin with: a trial, the default, covers everything; `basic` no document-level security. */
  readonly license?: "basic" | "trial";
  /** Limits of the memory for requests, by the names that the server has for them. */
  readonly settings?: LimitSettings;
  /** Stops the engine when aborted. */
  readonly signal?: AbortSignal;
  /** Milliseconds since the epoch; for tests. */
  readonly clock?: () => number;
}

export interface EmbeddedEngine extends AsyncDisposable {
  readonly url: string;
  readonly username: "elastic";
  readonly password: string;
  readonly version: typeof version.number;
}

/**
 * Starts the embedded Elasticsearch in this process. In a data folder it goes on with what was acknowledged before; its
 * password and cluster name are those of the first start there.
 */
export async function startEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedEngine> {
  options.signal?.throwIfAborted();
  const limits = new Limits(options.settings);
  const clock = options.clock ?? Date.now;
  const fresh: Identity = {
    seed: randomBytes(12).toString("base64url"),
    startedAt: clock(),
    password: options.password ?? randomBytes(15).toString("base64url"),
    clusterName: options.clusterName ?? "embedded",
    license: options.license ?? "trial",
  };
  const [router, templates] = await Promise.all([loadRouter(), loadTemplates()]);
  const folder = options.data === undefined ? undefined : await openDataFolder(options.data, fresh);
  const { seed, startedAt, password, clusterName, license } = folder?.identity ?? fresh;
  const node = within(
    { now: startedAt, seed },
    () => new Node({ clusterName, password, license, templates, clock: () => momentOf() ?? clock() }),
  );
  node.ingest = ingest;
  node.matches = (index, record, queries) => matchesDocument(index, record, queries, node.clock());
  const server = createHttpServer(node, router, limits);
  let journal: Awaited<ReturnType<typeof openJournal>> | undefined;
  const release = async () => {
    await journal?.[Symbol.asyncDispose]();
    await folder?.[Symbol.asyncDispose]();
  };
  try {
    journal = folder && (await openJournal(folder.journal, node, router, options.journal));
    if (journal) node.perform = journal.perform;
    server.listen(options.port ?? 0, options.host ?? "127.0.0.1");
    await once(server, "listening");
  } catch (cause) {
    await release();
    throw cause;
  }
  const close = async () => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    for (const index of node.indices.all()) index.release();
    await closed;
    await release();
  };
  let closing: Promise<void> | undefined;
  const stop = () => {
    closing ??= close();
    return closing;
  };
  options.signal?.addEventListener("abort", () => void stop(), { once: true });
  const { port } = server.address() as AddressInfo;
  node.httpAddress = `127.0.0.1:${port}`;
  return {
    url: `http://127.0.0.1:${port}`,
    username: "elastic",
    password,
    version: version.number,
    [Symbol.asyncDispose]: stop,
  };
}
