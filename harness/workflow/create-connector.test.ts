import type { Client } from "@elastic/elasticsearch";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore } from "../../connectors/framework/protocol/open-store.ts";
import type { ProtocolStore } from "../../connectors/framework/protocol/store.ts";
import { loadConnector } from "../../connectors/framework/registry.ts";
import { connect } from "../engines/client.ts";
import { type EmbeddedEngine, startEmbedded } from "../engines/embedded/server.ts";
import { createConnector } from "./create-connector.ts";

let engine: EmbeddedEngine;
let client: Client & AsyncDisposable;
let store: ProtocolStore;
beforeAll(async () => {
  engine = await startEmbedded();
  client = connect(engine);
  store = await openStore(client);
});
afterAll(async () => {
  await client[Symbol.asyncDispose]();
  await engine[Symbol.asyncDispose]();
});

/** The store, but something happens right after one of its methods has done its work. */
function afterwards(method: keyof ProtocolStore, happens: () => void): ProtocolStore {
  return new Proxy(store, {
    get(target, name) {
      const value = target[name as keyof ProtocolStore] as unknown;
      if (typeof value !== "function") return value;
      if (name !== method) return value.bind(target);
      return async (...args: readonly unknown[]) => {
        const result = await value.apply(target, args);
        happens();
        return result;
      };
    },
  });
}

it.each(["createConnector", "patchConnector"] as const)(
  "takes back everything when Ctrl-C comes after %s",
  async (method) => {
    const interrupt = new AbortController();
    const interrupted = afterwards(method, () => interrupt.abort(new Error("interrupted")));
    const creation = createConnector(
      { client, store: interrupted },
      { connector: await loadConnector("dir"), index: "search-half", name: "Half", language: "en" },
      interrupt.signal,
    );
    await expect(creation).rejects.toThrow("interrupted");
    expect(await client.indices.exists({ index: "search-half" })).toBe(false);
    expect(await store.allConnectors()).toEqual([]);
  },
);

it("leaves an index that was there when it takes back the rest", async () => {
  await client.indices.create({ index: "search-there" });
  const failing = afterwards("createConnector", () => {
    throw new Error("lost");
  });
  const creation = createConnector(
    { client, store: failing },
    { connector: await loadConnector("dir"), index: "search-there", isIndexThere: true, name: "There" },
    new AbortController().signal,
  );
  await expect(creation).rejects.toThrow("lost");
  expect(await client.indices.exists({ index: "search-there" })).toBe(true);
});
