import type { Client } from "@elastic/elasticsearch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attachmentExtraction } from "../../connectors/framework/content/attachment.ts";
import { builtInExtraction } from "../../connectors/framework/content/built-in.ts";
import type { Content, Reader, SourceDocument } from "../../connectors/framework/contract.ts";
import { SourceError } from "../../connectors/framework/errors.ts";
import { createCounters } from "../../connectors/framework/sync/counters.ts";
import { type FullSyncOptions, fullSync } from "../../connectors/framework/sync/full.ts";
import { readIndex } from "../checks/read-index.ts";
import { connect } from "../engines/client.ts";
import { startEmbedded } from "../engines/embedded/server.ts";

let engine: Awaited<ReturnType<typeof startEmbedded>>;
let client: Client;
beforeAll(async () => {
  engine = await startEmbedded({});
  client = connect(engine);
});
afterAll(async () => {
  await client.close();
  await engine[Symbol.asyncDispose]();
});

/** A source of whatever a test likes; an error in the list is thrown when the listing comes to it. */
const readerOf = (documents: Iterable<SourceDocument | Error>): Reader => ({
  ping: async () => {},
  async *documents() {
    for (const document of documents) {
      if (document instanceof Error) throw document;
      yield document;
    }
  },
  async [Symbol.asyncDispose]() {},
});

const plain = (id: string, fields: SourceDocument["fields"] = {}): SourceDocument => ({ id, fields });

const withContent = (id: string, open: Content["open"], bytes = 10): SourceDocument => ({
  id,
  fields: {},
  content: { filename: `${id}.txt`, bytes, open },
});

async function* textOf(text: string) {
  yield Buffer.from(text);
}

async function sync(
  index: string,
  documents: Iterable<SourceDocument | Error>,
  more?: Partial<FullSyncOptions>,
) {
  const counters = createCounters();
  const warnings: unknown[] = [];
  await using extraction = builtInExtraction();
  const running = fullSync({
    extraction,
    reader: readerOf(documents),
    client,
    index,
    counters,
    signal: new AbortController().signal,
    log: (_, message, about) => warnings.push({ message, ...about }),
    ...more,
  });
  const error = await running.then(
    () => undefined,
    (thrown: unknown) => thrown as Error,
  );
  return { counters, warnings, error };
}

let indices = 0;
async function newIndex(ids: readonly string[] = []): Promise<string> {
  indices += 1;
  const index = `search-sync-${indices}`;
  await client.indices.create({ index });
  await sync(
    index,
    ids.map((id) => plain(id)),
  );
  return index;
}

async function idsIn(index: string): Promise<string[]> {
  await client.indices.refresh({ index });
  const ids: string[] = [];
  for await (const { id } of readIndex(client, index, new AbortController().signal)) ids.push(id);
  return ids.sort();
}

describe("a full sync", () => {
  it("brings the index to what the source holds", async () => {
    const index = await newIndex(["stays", "goes", "goes too"]);
    const { counters, error } = await sync(index, [plain("stays"), plain("comes")]);
    expect(error).toBeUndefined();
    expect(await idsIn(index)).toEqual(["comes", "stays"]);
    expect(counters).toMatchObject({ extracted: 2, indexed: 2, deleted: 2, repeated: 0 });
  });

  it("empties the index when the source is empty", async () => {
    const index = await newIndex(["a", "b"]);
    expect((await sync(index, [])).counters).toMatchObject({ extracted: 0, indexed: 0, deleted: 2 });
    expect(await idsIn(index)).toEqual([]);
  });

  it("finds what is gone among thousands, page by page", async () => {
    const many = Array.from({ length: 12_000 }, (_, n) => `id-${n}`);
    const index = await newIndex(many);
    const { counters } = await sync(
      index,
      many.filter((_, n) => n % 1000 !== 7).map((id) => plain(id)),
    );
    expect(counters).toMatchObject({ indexed: 11_988, deleted: 12 });
    expect(await idsIn(index)).toHaveLength(11_988);
  });

  it("deletes nothing after a listing that broke, however far it came", async () => {
    const index = await newIndex(["a", "b", "c"]);
    const { error, counters } = await sync(index, [
      plain("a"),
      plain("new"),
      new SourceError("[test] page 2: 500"),
    ]);
    expect(error?.message).toBe("[test] page 2: 500");
    expect(counters.deleted).toBe(0);
    expect(await idsIn(index)).toEqual(expect.arrayContaining(["a", "b", "c"]));
  });

  it("tells a repeated id and indexes it once more", async () => {
    const index = await newIndex();
    const { counters } = await sync(index, [plain("a"), plain("b"), plain("a")]);
    expect(counters).toMatchObject({ extracted: 3, repeated: 1, indexed: 3, deleted: 0 });
    expect(await idsIn(index)).toEqual(["a", "b"]);
  });

  it("replaces an id that Elasticsearch would not take by its MD5", async () => {
    const index = await newIndex();
    await sync(index, [plain("é".repeat(257)), plain("é".repeat(256))]);
    // md5sum of 257 times é in UTF-8
    expect(await idsIn(index)).toEqual(["3c13ad731eaeb207dade049c21522ea2", "é".repeat(256)].sort());
  });
});

describe("documents that are refused", () => {
  const wrong = [plain("a", { n: 1 }), plain("b", { n: "not a number" }), plain("c", { n: 3 })];

  it("end the sync in an error that names them; the others are written, what is gone is deleted", async () => {
    const index = await newIndex(["gone"]);
    await client.indices.putMapping({ index, properties: { n: { type: "long" } } });
    const { error, counters } = await sync(index, wrong);
    expect(error?.message).toMatch(
      /1 documents were refused by Elasticsearch: b \(document_parsing_exception/,
    );
    expect(counters).toMatchObject({ indexed: 2, deleted: 1 });
    expect(await idsIn(index)).toEqual(["a", "c"]);
  });

  it("keep the version that was there before", async () => {
    const index = await newIndex(["a", "b"]);
    await client.indices.putMapping({ index, properties: { n: { type: "long" } } });
    await sync(index, wrong);
    expect(await idsIn(index)).toEqual(["a", "b", "c"]);
  });
});

describe("content", () => {
  it("becomes the body", async () => {
    const index = await newIndex();
    const { counters } = await sync(index, [withContent("a", () => textOf("Hello"))]);
    const { _source } = await client.get({ index, id: "a" });
    expect(_source).toEqual({ id: "a", body: "Hello" });
    expect(counters).toMatchObject({ contentRead: 1, contentSkipped: 0, contentFailed: 0 });
  });

  it("that cannot be read costs the document its body, and is counted and told", async () => {
    const index = await newIndex();
    const { counters, error, warnings } = await sync(index, [
      withContent("a", async function* () {
        yield Buffer.from("half");
        throw new Error("reset by peer");
      }),
      withContent("b", () => textOf("whole")),
    ]);
    expect(error).toBeUndefined();
    expect(counters).toMatchObject({ indexed: 2, contentRead: 1, contentFailed: 1 });
    expect((await client.get({ index, id: "a" }))._source).toEqual({ id: "a" });
    expect(warnings).toEqual([expect.objectContaining({ id: "a", reason: "reset by peer" })]);
    expect(counters.contentFailures).toEqual([{ id: "a", filename: "a.txt", reason: "reset by peer" }]);
  });

  it("is left to the pipeline, which makes the body of it", async () => {
    const index = await newIndex();
    const flags = { extract_binary_content: true, reduce_whitespace: false, run_ml_inference: false };
    const { counters } = await sync(index, [withContent("a", () => textOf("Hello"))], {
      pipeline: { name: "search-default-ingestion", ...flags },
      extraction: attachmentExtraction(),
    });
    const { _source } = await client.get({ index, id: "a" });
    expect(_source).toEqual({ id: "a", body: "Hello" });
    expect(counters).toMatchObject({ contentRead: 1, contentFailed: 0 });
  });

  it("is not opened when its type or size say no", async () => {
    const index = await newIndex();
    let opened = 0;
    const open: Content["open"] = () => {
      opened += 1;
      return textOf("never");
    };
    const { counters } = await sync(index, [
      withContent("empty", open, 0),
      withContent("large", open, 10_485_761),
      { id: "picture", fields: {}, content: { filename: "a.png", bytes: 5, open } },
    ]);
    expect(opened).toBe(0);
    expect(counters).toMatchObject({ indexed: 3, contentSkipped: 3 });
  });

  it("is read in parallel, but no more than ten at a time and twelve mebibytes in all", async () => {
    const index = await newIndex();
    let [reading, most] = [0, 0];
    const slowly: Content["open"] = async function* () {
      reading += 1;
      most = Math.max(most, reading);
      await new Promise((resolve) => setTimeout(resolve, 2));
      reading -= 1;
      yield Buffer.from("x");
    };
    const mebibytes = (n: number): number => n * 1024 * 1024;
    await sync(
      index,
      Array.from({ length: 40 }, (_, n) => withContent(`small-${n}`, slowly)),
    );
    expect(most).toBe(10);
    most = 0;
    await sync(
      index,
      Array.from({ length: 12 }, (_, n) => withContent(`large-${n}`, slowly, mebibytes(5))),
    );
    expect(most).toBe(2);
  });
});

describe("a sync that is cancelled", () => {
  it("stops, deletes nothing, and writes nothing more", async () => {
    const index = await newIndex(["old"]);
    const stop = new AbortController();
    function* endless(): Generator<SourceDocument> {
      for (let n = 0; ; n += 1) {
        if (n === 5000) stop.abort(new Error("cancelled"));
        yield plain(`${n}`);
      }
    }
    const { error, counters } = await sync(index, endless(), { signal: stop.signal });
    expect(error?.message).toBe("cancelled");
    expect(counters.deleted).toBe(0);
    const written = await idsIn(index);
    expect(written).toContain("old");
    expect(await idsIn(index)).toEqual(written);
  });
});
