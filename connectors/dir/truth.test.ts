import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { ExpectedDocument } from "../../fixtures/contract.ts";
import type { DirPlan } from "../../fixtures/dir/data.ts";
import fixture from "../../fixtures/dir/fixture.ts";
import { extractText, isReadable } from "../framework/content/extract.ts";
import type { ReaderContext, SourceDocument } from "../framework/contract.ts";
import { parseConfig } from "../framework/fields.ts";
import connector from "./connector.ts";

const context: ReaderContext = { signal: new AbortController().signal, log: () => {} };

async function asIndexed(document: SourceDocument): Promise<ExpectedDocument> {
  const { id, fields, timestamp, content } = document;
  const body =
    content && isReadable(content)
      ? await extractText(content, context.signal).catch(() => undefined)
      : undefined;
  return {
    id,
    fields: masked(fields),
    ...(timestamp === undefined ? {} : { timestamp }),
    ...(body === undefined ? {} : { body }),
  };
}

function masked(fields: SourceDocument["fields"]): ExpectedDocument["fields"] {
  const names = Object.entries(fixture.unpredictable ?? {});
  return {
    ...fields,
    ...Object.fromEntries(names.map(([name, type]) => [name, typeof fields[name] === type])),
  };
}

const byId = (documents: ExpectedDocument[]): ExpectedDocument[] =>
  documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));

async function startFolder() {
  const folder = await mkdtemp(join(tmpdir(), "plumbline-dir-"));
  const source = await fixture.start({ folder, signal: context.signal, port: 0 });
  return {
    source,
    async read(): Promise<ExpectedDocument[]> {
      const config = parseConfig("dir", connector.fields, fixture.config(source.address));
      await using reader = await connector.open(config, context);
      const documents: ExpectedDocument[] = [];
      for await (const document of reader.documents()) documents.push(await asIndexed(document));
      return byId(documents);
    },
    expected: (plan: DirPlan): ExpectedDocument[] =>
      byId(
        [...fixture.expected(plan, source.address)].map((document) => ({
          ...document,
          fields: masked(document.fields),
        })),
      ),
    async [Symbol.asyncDispose]() {
      await source[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
    },
  };
}

describe("the dir connector and the truth", () => {
  it.each([1, 2])("agree on every document of seed %i, and after changes", async (seed) => {
    await using folder = await startFolder();
    const first = fixture.plan({ seed, size: "small" });
    await fixture.seed(folder.source, first);
    const documents = await folder.read();
    expect(documents).toEqual(folder.expected(first));
    expect(documents).toHaveLength(100);

    const second = fixture.evolve(first);
    await fixture.mutate(folder.source, first, second);
    const changed = await folder.read();
    expect(changed).toEqual(folder.expected(second));
    const ids = new Set(documents.map(({ id }) => id));
    expect(changed.filter(({ id }) => ids.has(id)).length).toBe(100 - 5 - 3);
  });

  it.each([1, 2, 7, 150])("agree on a folder of %i files", async (size) => {
    await using folder = await startFolder();
    const plan = fixture.plan({ seed: 3, size });
    await fixture.seed(folder.source, plan);
    const documents = await folder.read();
    expect(documents).toEqual(folder.expected(plan));
    expect(documents).toHaveLength(size);
  });

  it("agree on a folder that was seeded with a later plan", async () => {
    await using folder = await startFolder();
    const plan = fixture.evolve(fixture.evolve(fixture.plan({ seed: 4, size: 60 })));
    await fixture.seed(folder.source, plan);
    expect(await folder.read()).toEqual(folder.expected(plan));
  });

  it("agree on what has a text: not the empty file, the large one, the hidden one without type or the picture", async () => {
    await using folder = await startFolder();
    const plan = fixture.plan({ seed: 5, size: 120 });
    await fixture.seed(folder.source, plan);
    const silent = (await folder.read()).filter(({ body }) => body === undefined);
    const sizes = silent.map(({ fields }) => fields.size);
    expect(sizes).toContain(0);
    expect(sizes).toContain(10_485_761);
    expect(silent).toHaveLength(folder.source.address.readsForbidden ? 3 : 4);
  });
});
