import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@elastic/elasticsearch";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";
import { spawnEngine } from "./spawn-engine.suite.ts";

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "plumbline-data-"));
});
afterEach(() => rm(data, { recursive: true, force: true }));

const clientOf = ({ url, username, password }: Record<"url" | "username" | "password", string>): Client =>
  new Client({ node: url, auth: { username, password }, maxRetries: 0 });

/** Runs something against an engine on the data folder, and stops the engine. */
async function session<Result>(
  use: (client: Client, engine: EmbeddedEngine) => Promise<Result>,
): Promise<Result> {
  await using engine = await startEmbedded({ data });
  const client = clientOf(engine);
  try {
    return await use(client, engine);
  } finally {
    await client.close();
  }
}

/** All of what a server holds that is ours, as its APIs show it. */
async function everything(client: Client): Promise<unknown> {
  await client.indices.refresh({ index: "*", expand_wildcards: "all" });
  const found = await client.search({
    index: "*",
    expand_wildcards: "all",
    size: 1000,
    version: true,
    seq_no_primary_term: true,
  });
  const place = ({ _index, _id }: { _index: string; _id?: string }): string => `${_index}/${_id}`;
  return {
    info: (await client.info()).cluster_uuid,
    indices: await client.indices.get({ index: "*", expand_wildcards: "all" }),
    hits: found.hits.hits.sort((a, b) => (place(a) < place(b) ? -1 : 1)),
    pipelines: await client.ingest.getPipeline(),
    keys: await client.security.getApiKey(),
  };
}

describe("an engine on a data folder", () => {
  it("goes on with everything that was there: ids, versions, keys, times and all", async () => {
    const before = await session(async (client) => {
      await client.ingest.putPipeline({ id: "p", processors: [{ set: { field: "by", value: "p" } }] });
      await client.indices.create({
        index: "a",
        aliases: { alias: {} },
        settings: { number_of_replicas: 0 },
      });
      await client.bulk({
        operations: [
          { index: { _index: "a", _id: "1" } },
          { n: 1 },
          { index: { _index: "a" } },
          { text: "an id of the server's" },
          { create: { _index: "a", _id: "1" } },
          { n: 2 },
          { update: { _index: "a", _id: "1" } },
          { doc: { n: 3 } },
        ],
      });
      await client.index({
        index: "made-by-itself",
        pipeline: "p",
        refresh: "wait_for",
        document: { x: "y" },
      });
      await client.index({ index: "gone", document: {} });
      await client.indices.delete({ index: "gone" });
      await client.security.createApiKey({ name: "key" });
      await expect(client.indices.create({ index: "a" })).rejects.toThrow(
        "resource_already_exists_exception",
      );
      return everything(client);
    });
    expect(await session(everything)).toEqual(before);
    expect(JSON.stringify(before)).toContain("made-by-itself");
  });

  it("finds what was searchable then when it deletes by query again", async () => {
    await session(async (client) => {
      await client.index({ index: "a", id: "1", document: {}, refresh: true });
      await client.deleteByQuery({ index: "a", query: { match_all: {} } });
    });
    await session(async (client) => expect((await client.count({ index: "a" })).count).toBe(0));
  });

  it("finds again what became searchable by a start when it deletes by query", async () => {
    await session(async (client) => {
      await client.indices.create({ index: "a", settings: { refresh_interval: "-1" } });
      await client.index({ index: "a", id: "1", document: {} });
    });
    await session((client) => client.deleteByQuery({ index: "a", query: { match_all: {} } }));
    await session(async (client) => expect((await client.count({ index: "a" })).count).toBe(0));
  });

  it("keeps the password of the first start and lets a key in that it gave out then", async () => {
    const { password, encoded } = await session(async (client, engine) => {
      await client.index({ index: "a", id: "1", document: { n: 1 } });
      const key = await client.security.createApiKey({ name: "key" });
      return { password: engine.password, encoded: key.encoded };
    });
    await session(async (_, engine) => {
      expect(engine.password).toBe(password);
      const client = new Client({ node: engine.url, auth: { apiKey: encoded } });
      expect((await client.get({ index: "a", id: "1" }))._source).toEqual({ n: 1 });
      await client.close();
    });
  });

  it("cuts off an end that a crash tore, and goes on from there", async () => {
    const journal = join(data, "journal");
    await session((client) => client.index({ index: "a", id: "1", document: { n: 1 } }));
    await session(async () => {}); // Its start is a frame, and the next one's takes as many bytes.
    const whole = (await stat(journal)).size;
    await session((client) => client.index({ index: "a", id: "2", document: { n: 2 } }));
    const [torn, started] = [(await stat(journal)).size - 3, '{"event":"start"}'.length + 12];
    await truncate(journal, torn);
    await session(async (client) => {
      expect((await client.count({ index: "a" })).count).toBe(1);
      expect((await stat(journal)).size).toBe(whole + 2 * started);
      await client.index({ index: "a", id: "3", document: { n: 3 } });
    });
    await session(async (client) => expect((await client.count({ index: "a" })).count).toBe(2));
  });

  it("lets nobody else in while it runs, nor anybody read what it keeps", async () => {
    await session(async () => {
      await expect(startEmbedded({ data })).rejects.toThrow(
        `the data folder ${data} is in use by process ${process.pid}`,
      );
    });
    for (const file of ["journal", "node.json"])
      expect((await stat(join(data, file))).mode & 0o777).toBe(0o600);
  });

  it("keeps the licence that it began with, and the trial that was begun since", async () => {
    const first = await startEmbedded({ data, license: "basic" });
    await first[Symbol.asyncDispose]();
    const trial = await session(async (client) => {
      expect((await client.license.get()).license.type).toBe("basic");
      await client.license.postStartTrial({ acknowledge: true });
      return client.license.get();
    });
    expect(trial.license.type).toBe("trial");
    await session(async (client) => expect(await client.license.get()).toEqual(trial));
  });

  it("writes down nothing that lets anybody in, and lets in whoever may come in", async () => {
    const ada = { username: "ada", password: "lovelace-1815" };
    const key = await session(async (client) => {
      await client.security.putUser({ username: "ada", password: "analytical-engine", roles: ["superuser"] });
      await client.security.changePassword(ada);
      await client.security.putUser({ username: "bob", password: "babbage-1791", roles: ["viewer"] });
      const bad = { grant_type: "password" as const, username: "bob", password: "wrong-password" };
      await expect(client.security.grantApiKey({ ...bad, api_key: { name: "no" } })).rejects.toThrow(
        "unable to authenticate user [bob]",
      );
      await client.security.grantApiKey({
        ...bad,
        password: "babbage-1791",
        api_key: { name: "granted" },
      });
      return client.security.createApiKey({ name: "key" });
    });
    const secrets = ["analytical-engine", "lovelace-1815", "babbage-1791", "wrong-password", key.api_key];
    const encoded = secrets.flatMap((secret) => [
      secret,
      Buffer.from(`ada:${secret}`).toString("base64"),
      Buffer.from(`${key.id}:${secret}`).toString("base64"),
    ]);
    const kept = await readFile(join(data, "journal"), "latin1");
    expect(encoded.filter((secret) => kept.includes(secret))).toEqual([]);
    await session(async (client, { url }) => {
      const asAda = new Client({ node: url, auth: ada });
      await asAda.index({ index: "a", id: "1", document: {} });
      await asAda.close();
      const asKey = new Client({ node: url, auth: { apiKey: key.encoded } });
      await asKey.index({ index: "a", id: "2", document: {} });
      await asKey.close();
      const { api_keys: keys } = await client.security.getApiKey();
      expect(keys.map(({ name, username }) => [name, username])).toEqual([
        ["granted", "bob"],
        ["key", "elastic"],
      ]);
    });
    await session(async (client) => expect((await client.count({ index: "a" })).count).toBe(2));
  });

  it("says so when another version wrote the folder", async () => {
    await session(async () => {});
    const file = join(data, "node.json");
    const { format: _, ...old } = JSON.parse(await readFile(file, "utf8"));
    await writeFile(file, JSON.stringify(old));
    await expect(startEmbedded({ data })).rejects.toThrow(
      `the data folder ${data} has format 1, this engine reads format 2: start on an empty folder`,
    );
  });

  it("loses nothing that it acknowledged when it is killed in the midst of bulk requests", async () => {
    const acknowledged = new Set<string>();
    for (let kill = 0; kill < 2; kill += 1) {
      const engine = await spawnEngine({ data, journal: { compactAboveBytes: 50_000 } });
      const exited = once(engine.process, "exit");
      const client = clientOf(engine);
      const send = async (writer: number): Promise<void> => {
        for (let batch = 0; ; batch += 1) {
          const ids = Array.from({ length: 50 }, (_, at) => `${kill}-${writer}-${batch}-${at}`);
          const operations = ids.flatMap((id) => [{ index: { _id: id } }, { id, text: "x".repeat(200) }]);
          const { errors } = await client.bulk({ index: "a", operations });
          expect(errors).toBe(false);
          for (const id of ids) acknowledged.add(id);
          if (writer === 0 && batch === 20) engine.process.kill("SIGKILL");
        }
      };
      const ended = await Promise.allSettled([0, 1, 2].map(send));
      for (const { reason } of ended as PromiseRejectedResult[]) expect(reason.name).toBe("ConnectionError");
      await exited;
      await client.close();
    }
    expect(acknowledged.size).toBeGreaterThan(2000);
    await session(async (client) => {
      const found = await client.helpers.search<{ id: string }>({ index: "a", size: 10_000 });
      const ids = new Set(found.map(({ id }) => id));
      expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([]);
    });
    expect(Number(await readFile(join(data, "node.lock"), "utf8").catch(() => 0))).toBe(0);
  }, 60_000);
});
