import { Client } from "@elastic/elasticsearch";
import { Pool } from "undici";
import { noExtraction } from "../../connectors/framework/content/extraction.ts";
import type { Reader, SourceDocument } from "../../connectors/framework/contract.ts";
import { Batch } from "../../connectors/framework/sync/batch.ts";
import { createCounters } from "../../connectors/framework/sync/counters.ts";
import { fullSync } from "../../connectors/framework/sync/full.ts";
import { indexSource } from "../../connectors/framework/sync/indexed.ts";
import { createRng } from "../../generators/rng.ts";
import { inParallel } from "../lib/in-parallel.ts";
import type { Round } from "./sync-throughput.ts";

/** As the sync sends them, so that both sides ask the same of the engine. */
const ACTIONS = 500;
const IN_FLIGHT = 3;

const { url, username, password, documents, rounds } = JSON.parse(process.argv[2] as string) as {
  url: string;
  username: string;
  password: string;
  documents: number;
  rounds: number;
};
const client = new Client({ node: url, auth: { username, password } });
const pool = new Pool(url, { connections: IN_FLIGHT });
const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;

const made = Array.from({ length: documents }, (_, at): SourceDocument => {
  const rng = createRng(1, "bench", at);
  const word = (): string => rng.hex(12);
  return {
    id: rng.hex(32),
    timestamp: "2026-01-01T00:00:00.000Z",
    fields: {
      title: word(),
      author: word(),
      size: rng.int(0, 1_000_000),
      public: rng.chance(0.5),
      path: `/${word()}/${word()}/${word()}.txt`,
      tags: [word(), word(), word()],
      owner: { name: word(), id: rng.int(0, 1000) },
      description: Array.from({ length: 48 }, word).join(" "),
    },
  };
});
const bodies: Buffer[] = [];
for (let at = 0; at < made.length; at += ACTIONS) {
  const batch = new Batch();
  for (const document of made.slice(at, at + ACTIONS))
    batch.index(document.id, indexSource(document.id, document, {}));
  bodies.push(batch.body());
}

async function rawBulk(index: string): Promise<void> {
  await inParallel(bodies, IN_FLIGHT, async (body) => {
    const response = await pool.request({
      method: "POST",
      path: `/${index}/_bulk`,
      headers: { authorization, "content-type": "application/x-ndjson" },
      body,
    });
    const answer = await response.body.text();
    if (!answer.includes('"errors":false')) throw new Error(`_bulk failed: ${answer.slice(0, 500)}`);
  });
  await client.indices.refresh({ index });
}

async function sync(index: string): Promise<void> {
  const reader: Reader = {
    ping: async () => {},
    async *documents() {
      yield* made;
    },
    async [Symbol.asyncDispose]() {},
  };
  const { signal } = new AbortController();
  const counters = createCounters();
  await fullSync({ reader, client, index, extraction: noExtraction, counters, signal, log: () => {} });
}

async function rate(index: string, run: (index: string) => Promise<void>): Promise<number> {
  await client.indices.create({ index });
  const started = performance.now();
  await run(index);
  const seconds = (performance.now() - started) / 1000;
  const { count } = await client.count({ index });
  if (count !== documents) throw new Error(`expected ${documents} documents in ${index}, got ${count}`);
  await client.indices.delete({ index });
  return documents / seconds;
}

// The first round warms both sides up and is not counted.
for (let round = 0; round <= rounds; round += 1) {
  const figures: Round = {
    raw: await rate(`raw-${round}`, rawBulk),
    sync: await rate(`sync-${round}`, sync),
  };
  if (round > 0) process.stdout.write(`${JSON.stringify(figures)}\n`);
}
await Promise.all([client.close(), pool.close()]);
process.exit(0);
