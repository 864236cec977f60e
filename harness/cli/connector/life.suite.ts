import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@elastic/elasticsearch";
import { expect, it } from "vitest";
import { openStore } from "../../../connectors/framework/protocol/open-store.ts";
import type { Commands } from "./commands.suite.ts";

interface Life {
  readonly commands: Commands;
  /** How the records are reached on this server. */
  readonly access: "api" | "indices";
  /** Options that `create` needs on a server that lacks parts. */
  readonly create: readonly string[];
}

/** The life of a connector by commands alone, on any Elasticsearch: what a service would do in it is done by its key. */
export function describeLife(life: () => Life): void {
  it("goes from nothing to documents found, and leaves nothing behind", async () => {
    const { commands, access, create } = life();
    const { client, json } = commands;
    expect((await openStore(client)).access).toBe(access);
    const folder = await mkdtemp(join(tmpdir(), "plumbline-life-"));
    try {
      const { id, index } = await json("create", "dir", "--name", "All files", "--language", "en", ...create);
      const values = join(folder, "values.json");
      await writeFile(values, JSON.stringify({ directory: folder }));
      expect(await json("configure", id, "--file", values)).toMatchObject({ status: "configured" });
      expect(await json("schedule", id, "--full", "0 0 2 * * ?")).toMatchObject({ full: { enabled: true } });

      const { encoded } = await json("api-key", id);
      const service = new Client({
        node: commands.url.replace(/\/\/.*@/, "//"),
        auth: { apiKey: encoded },
      });
      const store = await openStore(service);
      await store.checkIn(id);
      await store.patchConnector(id, { status: "connected" });
      const { id: jobId } = await json("sync", id);
      await store.moveJob((await store.job(jobId))!, "in_progress", { worker_hostname: "here" });
      await service.index({
        index,
        id: "a",
        document: { id: "a", title: "Possibilities of connectors" },
        refresh: true,
      });
      await service.index({
        index: `.search-acl-filter-${index}`,
        id: "ann",
        document: { query: {} },
      });
      await expect(service.indices.delete({ index })).rejects.toThrow(/unauthorized/);
      await store.reportJob(jobId, {
        indexed_document_count: 1,
        indexed_document_volume: 0,
        deleted_document_count: 0,
      });
      await store.moveJob((await store.job(jobId))!, "completed");
      await service.close();

      expect(await json("job", jobId)).toMatchObject({ status: "completed", indexed_document_count: 1 });
      expect(await json("documents", id, "--search", "possibilities")).toMatchObject({ total: 1 });
      const { code } = await commands.run("cancel", jobId);
      expect(code).toBe(2);
      await commands.run("rename", id, "Files");
      expect(await json("list")).toMatchObject([
        { id, name: "Files", index_name: index, status: "connected" },
      ]);
      await json("delete", id, "--with-index", "--with-jobs", "--yes");
      expect(await json("list")).toEqual([]);
      expect(await client.indices.exists({ index: [index, `.search-acl-filter-${index}`] })).toBe(false);
      expect((await commands.run("job", jobId)).code).toBe(2);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}
