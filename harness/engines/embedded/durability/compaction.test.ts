import { cp, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RawAnswer, send } from "../raw-request.suite.ts";
import { type EmbeddedEngine, type EmbeddedOptions, startEmbedded } from "../server.ts";
import type { CompactionStep } from "./journal.ts";

let root: string;
let data: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "plumbline-compaction-"));
  data = join(root, "data");
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** A clock that stands still shows what depends on when something was done. */
const clock = () => Date.UTC(2026, 0, 1);

async function session<Result>(
  use: (ask: Ask, engine: EmbeddedEngine) => Promise<Result>,
  journal: EmbeddedOptions["journal"] = {},
  folder = data,
): Promise<Result> {
  await using engine = await startEmbedded({ data: folder, clock, journal });
  return await use((method, path, body) => send(engine, method, path, { body }), engine);
}
type Ask = (method: string, path: string, body?: unknown) => Promise<RawAnswer>;

const journalBytes = async (): Promise<number> => (await stat(join(data, "journal"))).size;

/** Requests after which every part of a node holds something. */
const requests: readonly [method: string, path: string, body?: unknown][] = [
  ["PUT", "/_component_template/part", { template: { settings: { number_of_replicas: 0 } } }],
  [
    "PUT",
    "/_index_template/new",
    { index_patterns: ["new-*"], composed_of: ["part"], template: { mappings: { dynamic: "strict" } } },
  ],
  ["PUT", "/_template/old", { index_patterns: ["old-*"], order: 3, aliases: { olds: {} } }],
  ["PUT", "/_ingest/pipeline/p", { processors: [{ set: { field: "by", value: "p" } }] }],
  [
    "PUT",
    "/_security/role/r",
    { indices: [{ names: ["a"], privileges: ["read"], query: { match_all: {} } }] },
  ],
  ["PUT", "/_security/user/ada", { password: "analytical-engine", roles: ["r"], metadata: { n: 1 } }],
  ["POST", "/_security/api_key", { name: "key", role_descriptors: { r: { cluster: ["all"] } } }],
  ["POST", "/_connector/_secret", { value: "s" }],
  ["PUT", "/_connector/c", { name: "c", service_type: "s3", index_name: "search-c" }],
  ["POST", "/_connector/_sync_job", { id: "c" }],
  [
    "PUT",
    "/a",
    {
      settings: {
        refresh_interval: "-1",
        analysis: { analyzer: { mine: { type: "custom", tokenizer: "keyword", filter: ["lowercase"] } } },
      },
      aliases: { all: { filter: { term: { n: 1 } } }, writing: { is_write_index: true } },
      mappings: {
        dynamic_templates: [{ text: { match_mapping_type: "string", mapping: { type: "keyword" } } }],
        runtime: { r: { type: "long" } },
        properties: {
          o: {
            properties: {
              t: { type: "text", analyzer: "mine", fields: { k: { type: "keyword" } } },
            },
          },
          f: { type: "float", null_value: 2, meta: { unit: "m" } },
          d: { type: "date", format: "yyyy" },
          nest: { type: "nested" },
        },
      },
    },
  ],
  ["PUT", "/a/_doc/1", { n: 1, s: "x", o: { t: "T" } }],
  ["PUT", "/a/_doc/2", { n: 1.5, more: [1, 2] }],
  ["PUT", "/a/_doc/gone", { n: 1 }],
  ["POST", "/a/_refresh"],
  ["DELETE", "/a/_doc/gone"],
  ["PUT", "/a/_doc/1", { n: 2, unsearched: true }],
  ["PUT", "/a/_doc/3?pipeline=p", { n: 3 }],
  ["PUT", "/shards", { settings: { number_of_shards: 3 } }],
  ["PUT", "/shards/_doc/1?routing=x", { n: 1 }],
  ["PUT", "/shards/_doc/1?routing=y", { n: 2 }],
  ["PUT", "/shards/_doc/2", { n: 3 }],
  ["PUT", "/old-1/_doc/1", { n: 1 }],
  ["POST", "/old-1/_close"],
  ["PUT", "/empty"],
];

const questions: readonly string[] = [
  "/_all?expand_wildcards=all",
  "/_cat/indices?format=json&h=index,status,docs.count,docs.deleted,uuid&expand_wildcards=all&s=index",
  "/a/_search?version=true&seq_no_primary_term=true",
  "/all/_search",
  "/shards/_search?version=true&seq_no_primary_term=true&sort=n",
  "/a/_doc/1",
  "/a/_doc/3",
  "/a/_doc/gone",
  "/_component_template/part",
  "/_index_template/new",
  "/_template/old",
  "/_ingest/pipeline",
  "/_security/user",
  "/_security/role",
  "/_security/api_key",
  "/_connector",
  "/_connector/_sync_job",
  "/_license",
  "/",
];

/** All that can be asked, without how long it took. */
async function everything(ask: Ask): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  for (const path of questions) {
    const { status, body } = await ask("GET", path);
    answers[path] = [status, { ...body, took: 0 }];
  }
  return answers;
}

/** Goes on from what was there before: versions, numbers, and what a search by query may find. */
async function goOn(ask: Ask): Promise<void> {
  expect((await ask("PUT", "/a/_doc/gone", { n: 9 })).body._version).toBe(3);
  await ask("PUT", "/shards/_doc/1?routing=x", { n: 9 });
  const { body } = await ask("POST", "/a/_delete_by_query?conflicts=proceed", { query: { match_all: {} } });
  // Of the three that were searchable one was changed since, and one was written anew.
  expect(body).toMatchObject({ total: 3, deleted: 1, version_conflicts: 2 });
  await ask("PUT", "/new-1/_doc/1", { n: 9 });
}

const withPassword =
  (engine: EmbeddedEngine, password: string): Ask =>
  (method, path, body) =>
    send(engine, method, path, { body, user: ["elastic", password] });

describe("a journal that has grown", () => {
  it("gives way to a snapshot in which nothing is missing", async () => {
    let told = (): void => {};
    const renamed = new Promise<void>((resolve) => {
      told = resolve;
    });
    const journal = {
      compactAboveBytes: Number.POSITIVE_INFINITY,
      onCompaction: (done: CompactionStep) => (done === "renamed" ? told() : undefined),
    };
    const before = await session(async (first, engine) => {
      const ask = withPassword(engine, "another-password");
      expect(
        (await first("PUT", "/_security/user/elastic/_password", { password: "another-password" })).status,
      ).toBe(200);
      for (const [method, path, body] of requests) {
        const answer = await ask(method, path, body);
        expect(answer.status < 300, `${path}: ${JSON.stringify(answer.body)}`).toBe(true);
      }
      journal.compactAboveBytes = 1;
      await ask("POST", "/empty/_refresh");
      await renamed;
      journal.compactAboveBytes = Number.POSITIVE_INFINITY;
      expect(await readFile(join(data, "journal"), "latin1")).not.toContain("/_component_template/part");
      await goOn(ask);
      await ask("POST", "/a,shards/_refresh");
      return everything(ask);
    }, journal);
    await session(async (_, engine) => {
      expect(await everything(withPassword(engine, "another-password"))).toEqual(before);
    });
  });

  it("stays small however often the same is written", async () => {
    const text = "x".repeat(10_000);
    await session(
      async (ask) => {
        for (let n = 0; n < 300; n++) await ask("PUT", "/a/_doc/1", { n, text });
      },
      { compactAboveBytes: 100_000 },
    );
    expect(await journalBytes()).toBeLessThan(2_000_000);
    await session(async (ask) => expect((await ask("GET", "/a/_doc/1")).body._version).toBe(300));
  });

  it("loses nothing acknowledged whenever it is cut short", async () => {
    const acknowledged: string[] = [];
    let renamed = (): void => {};
    const whenRenamed = new Promise<void>((resolve) => {
      renamed = resolve;
    });
    const crashes: { step: CompactionStep; folder: string; held: string[] }[] = [];
    let running: EmbeddedEngine | undefined;
    const write = async (engine: EmbeddedEngine, id: string): Promise<void> => {
      const { status } = await send(engine, "PUT", `/a/_doc/${id}`, { body: { id } });
      expect(status).toBe(201);
      acknowledged.push(id);
    };
    await session(async (_, engine) => {
      for (let n = 0; n < 20; n++) await write(engine, `before-${n}`);
    });
    const onCompaction = async (step: CompactionStep): Promise<void> => {
      // While the snapshot is written others go on, and are waited for; while it is put in place they wait.
      if (running && (step === "began" || step === "wrote")) await write(running, `while-${step}`);
      const folder = join(root, step);
      const held = [...acknowledged];
      await cp(data, folder, { recursive: true, filter: (path) => !path.endsWith("node.lock") });
      crashes.push({ step, folder, held });
      if (step === "renamed") renamed();
    };
    await session(
      async (_, engine) => {
        running = engine;
        await Promise.all(Array.from({ length: 30 }, (_, n) => write(engine, `meanwhile-${n}`)));
        await whenRenamed;
      },
      { compactAboveBytes: 1, onCompaction },
    );
    expect(crashes.map(({ step }) => step)).toEqual(["began", "wrote", "copied", "flushed", "renamed"]);
    for (const { step, folder, held } of [...crashes, { step: "end", folder: data, held: acknowledged }])
      await session(
        async (ask) => {
          const { body } = await ask("GET", "/a/_search?size=1000&_source=false");
          const ids = (body.hits as { hits: { _id: string }[] }).hits.map(({ _id }) => _id);
          expect([step, held.filter((id) => !ids.includes(id))]).toEqual([step, []]);
          expect(await readdir(folder)).not.toContain("journal.next");
        },
        {},
        folder,
      );
  });
});

/** What a feature keeps on a node must be in the snapshot, or be known to pass with the process. */
it("every state of a node is in the snapshot or passes", async () => {
  const passing = ["httpClientsOf", "lastId", "searchContextsOf", "stateOf", "turnsOf"];
  const folder = fileURLToPath(new URL("..", import.meta.url));
  const files = (await readdir(folder, { recursive: true })).filter(
    (file) => file.endsWith(".ts") && file !== "node.ts",
  );
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const states = texts.flatMap((text) => [
    ...text.matchAll(/const (\w+)(?:: [^=]+(?:=> [^=]+)?)? = perNode\(/g),
  ]);
  const kept = await readFile(new URL("snapshot/cluster-state.ts", import.meta.url), "utf8");
  expect(states.length).toBeGreaterThan(6);
  const missing = states.map(([, name = ""]) => name).filter((name) => !kept.includes(`${name}(node)`));
  expect(missing.sort()).toEqual(passing);
});
