import { randomBytes } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createHttpServer } from "./http/serve.ts";
import { ingest } from "./ingest/ingest.ts";
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

/** Starts the embedded Elasticsearch in this process. Everything is in memory and gone when it stops. */
export async function startEmbedded(options: EmbeddedOptions = {}): Promise<EmbeddedEngine> {
  options.signal?.throwIfAborted();
  const password = options.password ?? randomBytes(15).toString("base64url");
  const [router, templates] = await Promise.all([loadRouter(), loadTemplates()]);
  const node = new Node({
    clusterName: options.clusterName ?? "embedded",
    password,
    templates,
    ...(options.clock && { clock: options.clock }),
  });
  node.ingest = ingest;
  node.matches = (index, record, queries) => matchesDocument(index, record, queries, node.clock());
  const server = createHttpServer(node, router);
  server.listen(options.port ?? 0, options.host ?? "127.0.0.1");
  await once(server, "listening");
  let stopped: Promise<unknown> | undefined;
  const stop = async () => {
    if (!stopped) {
      stopped = once(server, "close");
      server.close();
      server.closeAllConnections();
    }
    await stopped;
  };
  options.signal?.addEventListener("abort", () => void stop(), { once: true });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    username: "elastic",
    password,
    version: version.number,
    [Symbol.asyncDispose]: stop,
  };
}
