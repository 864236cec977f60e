import { Client } from "@elastic/elasticsearch";
import type { Engine } from "./engine.ts";

/** A client with full rights on an engine, closed when disposed. */
export function connect(engine: Pick<Engine, "url" | "username" | "password">): Client & AsyncDisposable {
  const { url, username, password } = engine;
  const client = new Client({ node: url, auth: { username, password } });
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.close() });
}
