import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "@elastic/elasticsearch";
import { afterAll, beforeAll, expect, it } from "vitest";
import dir from "../../connectors/dir/connector.ts";
import type { Connector } from "../../connectors/framework/contract.ts";
import { toProtocol } from "../../connectors/framework/fields.ts";
import type { Filtering } from "../../connectors/framework/protocol/connector.ts";
import { openStore } from "../../connectors/framework/protocol/open-store.ts";
import type { FilteringDraft, ProtocolStore } from "../../connectors/framework/protocol/store.ts";
import { systemClock } from "../../connectors/framework/service/clock.ts";
import { silentObserver } from "../../connectors/framework/service/observer.ts";
import { runService } from "../../connectors/framework/service/service.ts";
import type { Settings } from "../../connectors/framework/service/settings.ts";
import { readIndex } from "../checks/read-index.ts";
import { connect } from "../engines/client.ts";
import { startEmbedded } from "../engines/embedded/server.ts";
import { runSync } from "./run-sync.ts";

const FILES = { "a.txt": "aaaa", "b.md": "bb", "c.txt": "cccccccccccc" };
const SERVICE = {
  service_types: ["dir"],
  idling: 0.05,
  job_poll_interval: 0.05,
  heartbeat: 300,
  job_cleanup_interval: 300,
  max_concurrent_content_syncs: 1,
  max_concurrent_access_control_syncs: 1,
};

let engine: Awaited<ReturnType<typeof startEmbedded>>;
let client: Client;
let folder: string;
beforeAll(async () => {
  engine = await startEmbedded({});
  client = connect(engine);
  folder = await mkdtemp(join(tmpdir(), "plumbline-rules-"));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
});
afterAll(async () => {
  await client.close();
  await engine[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** Serves connectors while `work` is done. */
async function whileServed(store: ProtocolStore, work: () => Promise<void>): Promise<void> {
  const stop = new AbortController();
  const service = runService({
    settings: { connectors: [], service: SERVICE } as unknown as Settings,
    store,
    clientFor: () => client,
    clock: systemClock,
    signal: stop.signal,
    log: () => {},
    observer: silentObserver,
    connectors: async () => dir as unknown as Connector,
  });
  try {
    await work();
  } finally {
    stop.abort();
    await service;
  }
}

const rule = (id: string, policy: string, rule: string, field: string, value: string, order: number) => ({
  id,
  policy,
  rule,
  field,
  value,
  order,
});

it.each(["api", "indices"] as const)(
  "a change of rules deletes at the next sync what no longer matches, by %s",
  async (access) => {
    const store = await openStore(client, { access });
    const id = `rules-${access}`;
    const index = `search-${id}`;
    await store.createConnector({ id, index_name: index, service_type: "dir" });
    await store.setConfiguration(id, toProtocol(dir.fields, { directory: folder, pattern: "**" }));
    const filtering = async () => (await store.connector(id))?.document.filtering?.[0] as Filtering;
    /** What a draft came to. */
    const settled = async (draft: FilteringDraft) => {
      await store.draftFiltering(id, draft);
      await expect.poll(async () => (await filtering()).draft.validation.state).not.toBe("edited");
      return (await filtering()).draft.validation;
    };
    const synced = async () => {
      const { signal } = new AbortController();
      const subject = { kind: "plumbline", pids: [process.pid] };
      const { job } = await runSync({ store, subject, connectorId: id, type: "full", signal });
      await client.indices.refresh({ index });
      const ids: string[] = [];
      for await (const found of readIndex(client, index, signal)) ids.push(found.id);
      const named = (name: string) => createHash("md5").update(join(folder, name)).digest("hex");
      return {
        files: Object.keys(FILES).filter((name) => ids.includes(named(name))),
        documents: ids.length,
        status: job.status,
        deleted: job.deleted_document_count,
        filtered: job.metadata?.filtered,
      };
    };

    await whileServed(store, async () => {
      const all = ["a.txt", "b.md", "c.txt"];
      expect(await synced()).toMatchObject({ files: all, documents: 3, deleted: 0, filtered: 0 });

      const texts = rule("texts", "exclude", "ends_with", "path", ".txt", 1);
      const large = rule("large", "include", ">", "size", "10", 0);
      expect(await settled({ rules: [texts, large] })).toEqual({ state: "valid", errors: [] });
      expect(await synced()).toEqual({
        files: ["b.md", "c.txt"],
        documents: 2,
        status: "completed",
        deleted: 1,
        filtered: 1,
      });

      const bad = await settled({ rules: [{ ...texts, rule: "regex", value: "(" }] });
      expect(bad).toMatchObject({ state: "invalid", errors: [{ ids: ["texts"] }] });
      expect((await filtering()).active.rules.map((active) => active.id)).toEqual([
        "large",
        "texts",
        "DEFAULT",
      ]);

      expect((await settled({ rules: [] })).state).toBe("valid");
      expect(await synced()).toMatchObject({ files: all, documents: 3, deleted: 0, filtered: 0 });
    });
  },
);
