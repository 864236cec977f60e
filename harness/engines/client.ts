import { Client } from "@elastic/elasticsearch";
import { withLastingHeaders } from "../../connectors/framework/lasting-headers.ts";
import type { Engine } from "./engine.ts";

/** By this `X-Opaque-Id` Elasticsearch tells our requests from a subject's. */
export const HARNESS_ID = "plumbline-harness";

/** A client with full rights on an engine, closed when disposed. */
export function connect(engine: Pick<Engine, "url" | "username" | "password">): Client & AsyncDisposable {
  const { url, username, password } = engine;
  const client = new Client({
    node: url,
    auth: { username, password },
    Transport: withLastingHeaders({ "x-opaque-id": HARNESS_ID }),
  });
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.close() });
}
