import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Workbench, workbenchOnEmbedded } from "./commands.suite.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await workbenchOnEmbedded();
});
afterAll(() => bench[Symbol.asyncDispose]());

let id: string;
let index: string;
let name: string;
beforeEach(async () => {
  ({ id, index, name } = await bench.connected());
});

describe("plumbline connector api-key", () => {
  it("prints a key that can do what a service does with this connector, and nothing with other indices", async () => {
    const { code, stdout, stderr } = await bench.run("api-key", id);
    expect(code).toBe(0);
    const key = stdout.trim();
    expect(stderr).not.toContain(key);
    const ask = (method: string, path: string, body?: unknown) =>
      fetch(new URL(path, bench.url.replace(/\/\/.*@/, "//")), {
        method,
        headers: { authorization: `ApiKey ${key}`, "content-type": "application/json" },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }).then(({ status }) => status);
    expect(await ask("PUT", `/${index}/_doc/1`, { a: "text" })).toBe(201);
    expect(await ask("POST", `/${index}/_refresh`)).toBe(200);
    expect(await ask("PUT", `/.search-acl-filter-${index}/_doc/ann`, { query: {} })).toBe(201);
    expect(await ask("POST", "/.elastic-connectors/_search", {})).toBe(200);
    expect(await ask("POST", "/.elastic-connectors-sync-jobs/_search", {})).toBe(200);
    expect(await ask("PUT", `/_connector/${id}/_check_in`)).toBe(200);
    expect(await ask("GET", "/")).toBe(200);
    expect(await ask("PUT", "/search-other/_doc/1", {})).toBe(403);
    expect(await ask("DELETE", `/${index}`)).toBe(403);
    expect(await ask("POST", "/_security/api_key", { name: "more" })).not.toBe(200);

    const next = await bench.json("api-key", id);
    expect(Object.keys(next)).toEqual(["id", "name", "encoded"]);
    expect(await ask("GET", "/")).toBe(401);
    expect((await bench.store.connector(id))?.document.api_key_id).toBe(next.id);
  });
});

describe("plumbline connector pipeline", () => {
  it("shows it and changes its flags", async () => {
    const { stdout } = await bench.run("pipeline", id);
    expect(stdout).toMatch(/^pipeline +search-default-ingestion\ntakes text from contents +yes\n/);
    expect(await bench.json("pipeline", id, "--extract", "no")).toEqual({
      name: "search-default-ingestion",
      extract_binary_content: false,
      reduce_whitespace: true,
      run_ml_inference: true,
    });
    expect((await bench.run("pipeline", id, "--extract", "maybe")).code).toBe(2);
  });

  it("gives the index its own, in which people's processors run, and keeps those when done again", async () => {
    expect(await bench.json("pipeline", id, "--customise")).toMatchObject({ name: index });
    await bench.client.ingest.putPipeline({
      id: `${index}@custom`,
      processors: [{ set: { field: "seen", value: "{{{body}}} yes" } }],
    });
    await bench.json("pipeline", id, "--customise");
    const { docs } = await bench.client.ingest.simulate({
      id: index,
      docs: [
        {
          _source: {
            _attachment: Buffer.from("some \n text").toString("base64"),
            _extract_binary_content: true,
            _reduce_whitespace: true,
            _run_ml_inference: true,
          },
        },
      ],
    });
    expect(docs[0]?.doc?._source).toEqual({ body: "some text", seen: "some \n text yes" });
  });
});

describe("plumbline connector documents", () => {
  it("shows what is there, and what has certain words", async () => {
    const { client } = bench;
    await client.index({ index, id: "a", document: { id: "a", title: "Wells and\nsprings", pages: 3 } });
    await client.index({ index, id: "b", document: { id: "b", title: "Rivers" }, refresh: true });
    const all = await bench.run("documents", id);
    expect(all.stdout).toMatch(/^2 documents in the index\n\nid +document\n/);
    expect(all.stdout).toContain("a   title: Wells and springs, pages: 3\n");
    const found = await bench.run("documents", id, "--search", "springs wells");
    expect(found.stdout).toMatch(/^1 document found\n/);
    expect(await bench.json("documents", id, "--search", "rivers")).toMatchObject({
      total: 1,
      documents: [{ _id: "b", title: "Rivers" }],
    });
    expect((await bench.json("documents", id, "--size", "1")).documents).toHaveLength(1);
    expect(await bench.run("documents", id, "--size", "0")).toMatchObject({
      code: 2,
      stderr: '[options] --size must be a whole number from 1 to 10000, got "0"\n',
    });
  });
});

describe("plumbline connector delete", () => {
  it("takes the index and all that belongs to it", async () => {
    const { client } = bench;
    const key = await bench.json("api-key", id);
    await bench.json("pipeline", id, "--customise");
    await client.indices.create({ index: `.search-acl-filter-${index}` });
    const { id: job } = await bench.json("sync", id);
    const { code, stdout } = await bench.run("delete", id, "--with-index", "--with-jobs", "--yes");
    expect(stdout).toBe(
      `deleted: connector ${id} (${name}), index ${index} with all documents, the record of its syncs\n`,
    );
    expect(code).toBe(0);
    expect((await bench.run("show", id)).code).toBe(2);
    expect((await bench.run("job", job)).code).toBe(2);
    expect(await client.indices.exists({ index: [index, `.search-acl-filter-${index}`] })).toBe(false);
    expect(await client.ingest.getPipeline({ id: `${index}*` }, { ignore: [404] })).toEqual({});
    const { api_keys } = await client.security.getApiKey({ id: key.id });
    expect(api_keys[0]?.invalidated).toBe(true);
  });

  it("leaves the index and the record of syncs unless told otherwise", async () => {
    const { id: job } = await bench.json("sync", id);
    await bench.run("delete", id, "--yes");
    expect((await bench.run("show", id)).code).toBe(2);
    expect(await bench.client.indices.exists({ index })).toBe(true);
    expect((await bench.run("job", job)).code).toBe(0);
  });
});
