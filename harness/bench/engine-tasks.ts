import { createRng, type Rng } from "../../generators/rng.ts";
import { sentence, title, word } from "../../generators/text.ts";
import { inParallel } from "../lib/in-parallel.ts";
import type { EngineClient } from "./engine-client.ts";

const INDEX = "bench-engine";
const BULK = 1000;
const PAGE = 1000;
/** Requests under way at once: the engines have two processors, and the client wants a part of them. */
export const IN_FLIGHT = 2;
const AUTHORS = 500;

/** What an engine is asked to do, in order: later tasks need what earlier ones wrote. */
export interface EngineTask {
  readonly name: string;
  readonly unit: string;
  /** `bodies` are those of {@link bulkBodies}. @returns how many units were done; the time is for the caller to take. */
  run(client: EngineClient, bodies: readonly Buffer[]): Promise<number>;
}

interface Page {
  readonly _scroll_id?: string;
  readonly pit_id?: string;
  readonly hits: { readonly total?: { readonly value: number }; readonly hits: readonly Hit[] };
}

interface Hit {
  readonly _id: string;
  readonly sort?: readonly unknown[];
}

const bulk: EngineTask = {
  name: `_bulk, ${BULK} documents a request`,
  unit: "documents/s",
  async run(client, bodies) {
    await inParallel(bodies, IN_FLIGHT, async (body) => {
      const answer = await client.text("POST", `/${INDEX}/_bulk`, body);
      if (!answer.includes('"errors":false'))
        throw new Error(`[bench] _bulk failed: ${answer.slice(0, 500)}`);
    });
    await client.text("POST", `/${INDEX}/_refresh`);
    return bodies.length * BULK;
  },
};

const get: EngineTask = {
  name: "get a document",
  unit: "requests/s",
  run: (client, bodies) =>
    repeat(2000, "get", async (rng) => {
      await client.text("GET", `/${INDEX}/_doc/${idOf(rng.int(0, bodies.length * BULK - 1))}`);
    }),
};

const term: EngineTask = {
  name: "search a term, first 10",
  unit: "requests/s",
  run: (client) =>
    repeat(500, "term", (rng) => search(client, { term: { "author.keyword": authorOf(rng) } })),
};

const match: EngineTask = {
  name: "match two words, first 10",
  unit: "requests/s",
  run: (client) =>
    repeat(300, "match", (rng) => search(client, { match: { text: `${word(rng)} ${word(rng)}` } })),
};

const scroll: EngineTask = {
  name: `scroll, ${PAGE} a page`,
  unit: "documents/s",
  async run(client, bodies) {
    let page = await client.ask<Page>("POST", `/${INDEX}/_search?scroll=1m`, { size: PAGE, sort: ["_doc"] });
    let read = 0;
    while (page.hits.hits.length > 0) {
      read += page.hits.hits.length;
      page = await client.ask<Page>("POST", "/_search/scroll", { scroll: "1m", scroll_id: page._scroll_id });
    }
    await client.ask("DELETE", "/_search/scroll", { scroll_id: page._scroll_id });
    return all(read, bodies);
  },
};

const pointInTime: EngineTask = {
  name: `read at a point in time, ${PAGE} a page`,
  unit: "documents/s",
  async run(client, bodies) {
    let { id } = await client.ask<{ id: string }>("POST", `/${INDEX}/_pit?keep_alive=1m`);
    let read = 0;
    for (let after: readonly unknown[] | undefined; ; ) {
      const page = await client.ask<Page>("POST", "/_search", {
        size: PAGE,
        pit: { id, keep_alive: "1m" },
        sort: ["_shard_doc"],
        track_total_hits: false,
        ...(after && { search_after: after }),
      });
      id = page.pit_id ?? id;
      after = page.hits.hits.at(-1)?.sort;
      if (!after) break;
      read += page.hits.hits.length;
    }
    await client.ask("DELETE", "/_pit", { id });
    return all(read, bodies);
  },
};

export const engineTasks: readonly EngineTask[] = [bulk, get, term, match, scroll, pointInTime];

/** Takes away what the tasks wrote, so that they can begin again. */
export async function forget(client: EngineClient): Promise<void> {
  await client.text("DELETE", `/${INDEX}`);
}

const idOf = (at: number): string => createRng(1, "bench-id", at).hex(20);
const authorOf = (rng: Rng): string => `author ${rng.int(1, AUTHORS)}`;

/** Bodies of `_bulk` requests, made before the clock runs; `documents` is a multiple of a thousand. */
export const bulkBodies = (documents: number): Buffer[] =>
  Array.from({ length: documents / BULK }, (_, at) => Buffer.from(bulkBody(at * BULK, (at + 1) * BULK)));

/** Documents of about 1 KB, as text connectors have them: a title, a name, a number, a date and sentences. */
function bulkBody(from: number, to: number): string {
  let body = "";
  for (let at = from; at < to; at += 1) {
    const rng = createRng(1, "bench-document", at);
    body += `{"index":{"_id":"${idOf(at)}"}}\n${JSON.stringify({
      title: title(rng),
      author: authorOf(rng),
      size: rng.int(0, 1_000_000),
      public: rng.chance(0.5),
      modified_at: new Date(Date.UTC(2025, 0, 1) + rng.int(0, 31_000_000) * 1000).toISOString(),
      text: Array.from({ length: 12 }, () => sentence(rng)).join(" "),
    })}\n`;
  }
  return body;
}

async function search(client: EngineClient, query: unknown): Promise<void> {
  const page = await client.ask<Page>("POST", `/${INDEX}/_search`, { query });
  if (!page.hits.total?.value) throw new Error(`[bench] nothing was found: ${JSON.stringify(query)}`);
}

async function repeat(times: number, name: string, run: (rng: Rng) => Promise<void>): Promise<number> {
  const rounds = Array.from({ length: times }, (_, at) => at);
  await inParallel(rounds, IN_FLIGHT, (at) => run(createRng(1, "bench", name, at)));
  return times;
}

function all(read: number, bodies: readonly Buffer[]): number {
  const expected = bodies.length * BULK;
  if (read !== expected) throw new Error(`[bench] expected ${expected} documents, read ${read}`);
  return read;
}
