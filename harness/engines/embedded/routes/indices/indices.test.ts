import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { send } from "../../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../../server.ts";

let engine: EmbeddedEngine;
beforeAll(async () => {
  engine = await startEmbedded();
});
afterAll(() => engine[Symbol.asyncDispose]());

const ask = (method: string, path: string, body?: unknown) => send(engine, method, path, { body });

/** Everything expected here was answered by a real server of the same version, asked the same. */
describe("creating an index", () => {
  it("keeps what it was created with", async () => {
    const created = await ask("PUT", "/made", {
      settings: { number_of_replicas: "0", index: { refresh_interval: "-1" } },
      aliases: { "made-alias": { filter: { term: { a: 1 } }, routing: "x" } },
      mappings: { dynamic: "strict", properties: { a: { type: "keyword" }, "o.x": { type: "long" } } },
    });
    expect(created.body).toEqual({ acknowledged: true, shards_acknowledged: true, index: "made" });
    expect((await ask("GET", "/made-alias")).body).toEqual({
      made: {
        aliases: { "made-alias": { filter: { term: { a: 1 } }, index_routing: "x", search_routing: "x" } },
        mappings: {
          dynamic: "strict",
          properties: { a: { type: "keyword" }, o: { properties: { x: { type: "long" } } } },
        },
        settings: {
          index: {
            routing: { allocation: { include: { _tier_preference: "data_content" } } },
            number_of_shards: "1",
            number_of_replicas: "0",
            refresh_interval: "-1",
            provided_name: "made",
            creation_date: expect.stringMatching(/^\d{13}$/),
            uuid: expect.stringMatching(/^[\w-]{22}$/),
            version: { created: "9107000" },
          },
        },
      },
    });
    const again = await ask("PUT", "/made");
    expect([again.status, again.type]).toEqual([400, "resource_already_exists_exception"]);
  });

  it("warns about a name with a dot in front", async () => {
    expect((await ask("PUT", "/.dotted")).headers.get("warning")).toBe(
      "299 Elasticsearch-9.5.0-8d4246a64bc255212407b1b313fe402391299c88 \"index name [.dotted] starts with a dot '.', in the next major version, index names starting with a dot are reserved for hidden indices and system indices\"",
    );
  });

  it.each([
    ["/Upper", undefined, "Invalid index name [Upper], must be lowercase"],
    ["/_under", undefined, "Invalid index name [_under], must not start with '_', '-', or '+'"],
    [
      "/a,b",
      undefined,
      `Invalid index name [a,b], must not contain the following characters [' ','"','*',',','/','<','>','?','\\','|']`,
    ],
    ["/made-alias", undefined, "Invalid index name [made-alias], already exists as alias"],
    ["/x", { foo: {} }, "unknown key [foo] for create index"],
    ["/x", { mappings: [] }, "key [mappings] must be an object"],
    [
      "/x",
      { settings: { foo: 1 } },
      "unknown setting [index.foo] please check that any required plugins are installed, or check the breaking changes documentation for removed settings",
    ],
    [
      "/x",
      { settings: { number_of_shards: 0 } },
      "Failed to parse value [0] for setting [index.number_of_shards] must be >= 1",
    ],
    [
      "/x",
      { settings: { refresh_interval: "5" } },
      "failed to parse setting [index.refresh_interval] with value [5] as a time value: unit is missing or unrecognized",
    ],
    ["/x", { aliases: { x: {} } }, "alias name [x] self-conflicts with index name"],
    ["/x", { aliases: { y: { foo: 1 } } }, "Unknown field [foo] in alias [y]"],
  ])("refuses %s with %j", async (path, body, reason) => {
    const answer = await ask("PUT", path, body);
    expect([answer.status, answer.reason]).toEqual([400, reason]);
    expect((await ask("HEAD", "/x")).status).toBe(404);
  });
});

describe("an index expression", () => {
  beforeAll(async () => {
    for (const name of ["e-a", "e-b"]) await ask("PUT", `/${name}`);
    await ask("PUT", "/e-hidden", { settings: { "index.hidden": true } });
  });

  it.each([
    ["e-*", ["e-a", "e-b"]],
    ["e-*?expand_wildcards=all", ["e-a", "e-b", "e-hidden"]],
    ["e-*,-e-a", ["e-b"]],
    ["e-hidden", ["e-hidden"]],
    ["e-none?ignore_unavailable=true", []],
    ["e-none*", []],
  ])("[%s] reaches %j", async (expression, names) => {
    const answer = await ask("GET", `/${expression}`);
    expect([answer.status, Object.keys(answer.body).sort()]).toEqual([200, names]);
  });

  it.each([["e-none"], ["e-a,e-none"], ["e-none*?allow_no_indices=false"]])(
    "[%s] is a 404",
    async (expression) => {
      const answer = await ask("GET", `/${expression}`);
      expect([answer.status, answer.type]).toEqual([404, "index_not_found_exception"]);
    },
  );
});

describe("aliases", () => {
  it("are added, moved, shown and removed", async () => {
    await ask("PUT", "/al-1");
    await ask("PUT", "/al-2");
    const change = (...actions: object[]) => ask("POST", "/_aliases", { actions });
    expect((await change({ add: { index: "al-1", alias: "al" } })).body).toEqual({
      acknowledged: true,
      errors: false,
    });
    await ask("PUT", "/al/_doc/1", { a: 1 });
    expect((await ask("GET", "/al/_doc/1")).body._index).toBe("al-1");
    await change({ remove: { index: "al-1", alias: "al" } }, { add: { index: "al-2", alias: "al" } });
    expect((await ask("GET", "/_alias/al")).body).toEqual({ "al-2": { aliases: { al: {} } } });
    expect((await ask("GET", "/_alias/none")).body).toEqual({ error: "alias [none] missing", status: 404 });
    expect((await ask("DELETE", "/al")).reason).toBe(
      "The provided expression [al] matches an alias, specify the corresponding concrete indices instead.",
    );
    expect((await ask("DELETE", "/al-2/_alias/al")).status).toBe(200);
    expect((await ask("HEAD", "/_alias/al")).status).toBe(404);
  });

  it("do not choose between several indices to write to", async () => {
    await ask("PUT", "/several-1", { aliases: { several: {} } });
    await ask("PUT", "/several-2", { aliases: { several: {} } });
    expect((await ask("POST", "/several/_doc", {})).reason).toMatch(
      /^no write index is defined for alias \[several\]/,
    );
    await ask("PUT", "/several-2/_alias/several", { is_write_index: true });
    expect((await ask("POST", "/several/_doc", {})).body._index).toBe("several-2");
  });
});

describe("health and cat", () => {
  it("tell the state of an index, and give up on one that is not there", async () => {
    await ask("PUT", "/well", { settings: { number_of_replicas: 0 } });
    await ask("PUT", "/well/_doc/1?refresh=true", { a: 1 });
    const { status, body } = await ask("GET", "/_cluster/health/well?wait_for_status=yellow");
    expect([status, body.status, body.active_primary_shards]).toEqual([200, "green", 1]);
    const missing = await ask("GET", "/_cluster/health/none?timeout=1s");
    expect([missing.status, missing.body.status, missing.body.timed_out]).toEqual([408, "red", true]);
    const authorization = `Basic ${Buffer.from(`elastic:${engine.password}`).toString("base64")}`;
    const table = await fetch(`${engine.url}/_cat/indices/well?v&h=health,index,docs.count`, {
      headers: { authorization },
    });
    expect(await table.text()).toBe("health index docs.count\ngreen  well           1\n");
  });
});

describe("deleting, closing and opening", () => {
  // No case of the conformance suite: a server set to allow it would lose everything.
  it.each([
    ["DELETE", "/_all"],
    ["DELETE", "/*"],
    ["DELETE", "/kept,_all"],
    ["POST", "/_all/_close"],
    ["POST", "/*/_open"],
  ])("refuses %s %s, where indices must be named", async (method, path) => {
    await ask("PUT", "/kept");
    const { status, body } = await ask(method, path);
    const error = {
      type: "illegal_argument_exception",
      reason: "Wildcard expressions or all indices are not allowed",
    };
    expect({ status, body }).toEqual({
      status: 400,
      body: { error: { root_cause: [error], ...error }, status: 400 },
    });
    expect((await ask("HEAD", "/kept")).status).toBe(200);
  });
});
