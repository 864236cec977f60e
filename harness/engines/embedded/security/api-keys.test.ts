import { Client } from "@elastic/elasticsearch";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { send } from "../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";

let engine: EmbeddedEngine;
let client: Client;
let now = 0;

beforeEach(async () => {
  now = Date.UTC(2026, 10, 23, 12);
  engine = await startEmbedded({ clock: () => now });
  const { url: node, username, password } = engine;
  client = new Client({ node, auth: { username, password }, maxRetries: 0 });
});
afterEach(async () => {
  await client.close();
  await engine[Symbol.asyncDispose]();
});

const path = "/_security/api_key";
const monitor = {
  r: { cluster: ["monitor"], indices: [{ names: ["a", "b*"], privileges: ["read" as const] }] },
};

// Bodies and messages as the real 9.5.0 gives them, where no other source is named.
describe("an API key", () => {
  it("is created with what is needed to use it, by POST and by PUT", async () => {
    const made = await client.security.createApiKey({ name: "k", expiration: "1d" });
    expect(Object.keys(made)).toEqual(["id", "name", "expiration", "api_key", "encoded"]);
    expect(made.expiration).toBe(now + 86_400_000);
    expect(Buffer.from(made.encoded, "base64").toString()).toBe(`${made.id}:${made.api_key}`);
    const second = await send(engine, "PUT", `${path}?refresh=true`, { body: { name: "k" } });
    expect(Object.keys(second.body)).toEqual(["id", "name", "api_key", "encoded"]);
  });

  it("lists with its roles in full and without its secret", async () => {
    const role_descriptors = {
      r: { cluster: ["monitor"], index: [{ names: "a", privileges: ["read"], query: { term: { a: 1 } } }] },
    };
    const metadata = { created_by: "x" };
    const { body } = await send(engine, "POST", path, { body: { name: "k", metadata, role_descriptors } });
    expect((await send(engine, "GET", `${path}?id=${body.id}`)).body).toEqual({
      api_keys: [
        {
          id: body.id,
          name: "k",
          type: "rest",
          creation: now,
          invalidated: false,
          username: "elastic",
          realm: "reserved",
          realm_type: "reserved",
          metadata,
          role_descriptors: {
            r: {
              cluster: ["monitor"],
              indices: [
                {
                  names: ["a"],
                  privileges: ["read"],
                  query: '{"term":{"a":1}}',
                  allow_restricted_indices: false,
                },
              ],
              applications: [],
              run_as: [],
              metadata: {},
              transient_metadata: { enabled: true },
            },
          },
        },
      ],
    });
  });

  it("is found by name and pattern; an unknown id is a 404", async () => {
    for (const name of ["run-1", "run-2", "other"]) await client.security.createApiKey({ name });
    const count = async (query: string) => {
      const { status, body } = await send(engine, "GET", path + query);
      return [status, (body.api_keys as unknown[]).length];
    };
    expect(await count("?name=run-*")).toEqual([200, 2]);
    expect(await count("?name=none")).toEqual([200, 0]);
    expect(await count("?id=none")).toEqual([404, 0]);
    expect(await count("?owner=true")).toEqual([200, 3]);
    expect(await count("?username=nobody")).toEqual([200, 0]);
  });

  it("is who it says it is, and may do what its role allows", async () => {
    const { encoded: apiKey, id } = await client.security.createApiKey({
      name: "k",
      role_descriptors: monitor,
    });
    expect((await send(engine, "GET", "/_security/_authenticate", { apiKey })).body).toEqual({
      username: "elastic",
      roles: [],
      full_name: null,
      email: null,
      metadata: { _reserved: true },
      enabled: true,
      authentication_realm: { name: "_es_api_key", type: "_es_api_key" },
      lookup_realm: { name: "_es_api_key", type: "_es_api_key" },
      authentication_type: "api_key",
      api_key: { managed_by: "elasticsearch", name: "k", id },
    });
    const refused = await send(engine, "POST", path, { apiKey, body: { name: "z" } });
    expect([refused.status, refused.reason]).toEqual([
      403,
      expect.stringContaining(
        `action [cluster:admin/xpack/security/api_key/create] is unauthorized for API key id [${id}] of user [elastic]`,
      ),
    ]);
  });

  it("is refused once it was invalidated, and stays listed", async () => {
    const { encoded: apiKey, id } = await client.security.createApiKey({ name: "k" });
    const answer = { invalidated_api_keys: [id], previously_invalidated_api_keys: [], error_count: 0 };
    expect(await client.security.invalidateApiKey({ ids: [id] })).toEqual(answer);
    expect(await client.security.invalidateApiKey({ ids: [id] })).toEqual({
      ...answer,
      invalidated_api_keys: [],
    });
    const used = await send(engine, "GET", "/_security/_authenticate", { apiKey });
    expect(used.status).toBe(401);
    expect(used.body.error).toMatchObject({
      additional_unsuccessful_credentials: `API key: api key [${id}] has been invalidated`,
    });
    expect((await send(engine, "GET", `${path}?id=${id}`)).body).toMatchObject({
      api_keys: [{ invalidated: true, invalidation: now }],
    });
    expect((await send(engine, "GET", `${path}?active_only=true`)).body).toEqual({ api_keys: [] });
  });

  it("is refused once it has expired", async () => {
    const { encoded: apiKey } = await client.security.createApiKey({ name: "k", expiration: "1s" });
    now += 999;
    expect((await send(engine, "GET", "/_security/_authenticate", { apiKey })).status).toBe(200);
    now += 1;
    const used = await send(engine, "GET", "/_security/_authenticate", { apiKey });
    expect(used.body.error).toMatchObject({
      additional_unsuccessful_credentials: "API key: api key is expired",
    });
  });

  it("makes no key that may do anything", async () => {
    const { encoded: apiKey } = await client.security.createApiKey({
      name: "k",
      role_descriptors: { r: { cluster: ["manage_own_api_key"] } },
    });
    const derive = (role_descriptors?: object) =>
      send(engine, "POST", path, { apiKey, body: { name: "d", role_descriptors } });
    expect((await derive({ r: {} })).status).toBe(200);
    for (const roles of [undefined, monitor])
      expect((await derive(roles)).reason).toBe(
        "creating derived api keys requires an explicit role descriptor that is empty (has no privileges)",
      );
  });
});

describe("refusals of API keys", () => {
  const grant = (fields: object) => ({ name: "conn-h-3", role_descriptors: { r: { indices: [fields] } } });

  it.each<[unknown, string, string]>([
    [{}, "illegal_argument_exception", "Required [name]"],
    [{ name: "" }, "action_request_validation_exception", "Validation Failed: 1: api key name is required;"],
    [
      { name: "_x" },
      "action_request_validation_exception",
      "Validation Failed: 1: api key name may not begin with an underscore;",
    ],
    [
      { name: " x" },
      "action_request_validation_exception",
      "Validation Failed: 1: api key name may not begin or end with whitespace;",
    ],
    [
      { name: 7 },
      "x_content_parse_exception",
      "[1:9] [api_key_request] name doesn't support values of type: VALUE_NUMBER",
    ],
    [
      { name: "conn-h-3", foo: 1 },
      "x_content_parse_exception",
      "[1:20] [api_key_request] unknown field [foo]",
    ],
    [
      { name: "conn-h-3", expiration: "zzz" },
      "x_content_parse_exception",
      "Failed to build [api_key_request] after last required field arrived",
    ],
    [
      { name: "conn-h-3", metadata: { _a: 1 } },
      "action_request_validation_exception",
      "Validation Failed: 1: API key metadata keys may not start with [_];",
    ],
    [
      grant({ names: ["a"] }),
      "x_content_parse_exception",
      "[1:70] [api_key_request] failed to parse field [role_descriptors]",
    ],
    [
      grant({ privileges: ["all"] }),
      "x_content_parse_exception",
      "[1:77] [api_key_request] failed to parse field [role_descriptors]",
    ],
    [
      grant({ names: ["a"], privileges: ["all"], foo: 1 }),
      "x_content_parse_exception",
      "[1:98] [api_key_request] failed to parse field [role_descriptors]",
    ],
    [
      grant({ names: ["a"], privileges: "all" }),
      "x_content_parse_exception",
      "[1:84] [api_key_request] failed to parse field [role_descriptors]",
    ],
    [
      { name: "conn-h-3", role_descriptors: { r: { foo: [] } } },
      "x_content_parse_exception",
      "[1:51] [api_key_request] failed to parse field [role_descriptors]",
    ],
  ])("creating %j", async (body, type, reason) => {
    const answer = await send(engine, "POST", path, { body });
    expect([answer.status, answer.type, answer.reason]).toEqual([400, type, reason]);
  });

  it("names all privileges when one is unknown", async () => {
    const cluster = await send(engine, "POST", path, {
      body: { name: "k", role_descriptors: { r: { cluster: ["nope"] } } },
    });
    expect(cluster.reason).toMatch(
      /^Validation Failed: 1: unknown cluster privilege \[nope\]\. .*manage_connector.* cluster actions;$/,
    );
    const index = await send(engine, "POST", path, { body: grant({ names: ["a"], privileges: ["nope"] }) });
    expect(index.reason).toMatch(
      /^Validation Failed: 1: unknown index privilege \[nope\]\. .*view_index_metadata.* index actions;$/,
    );
  });

  it("shows the cause of what is wrong with a role", async () => {
    const { body } = await send(engine, "POST", path, { body: grant({ names: ["a"] }) });
    const cause = {
      type: "parse_exception",
      reason: "failed to parse indices privileges for role [r]. missing required [privileges] field",
    };
    expect(body.error).toEqual({
      root_cause: [cause],
      type: "x_content_parse_exception",
      reason: "[1:70] [api_key_request] failed to parse field [role_descriptors]",
      caused_by: {
        type: "x_content_parse_exception",
        reason: "[1:70] [role_descriptors] failed to parse field [r]",
        caused_by: cause,
      },
    });
  });

  it.each<[unknown, string]>([
    [undefined, "request body is required"],
    [
      {},
      "Validation Failed: 1: One of [api key id(s), api key name, username, realm name] must be specified if [owner] flag is false;",
    ],
    [{ id: "x" }, "[1:2] [invalidate_api_key] unknown field [id] did you mean [ids]?"],
    [{ foo: true }, "[1:2] [invalidate_api_key] unknown field [foo]"],
    [{ ids: [] }, "Failed to build [invalidate_api_key] after last required field arrived"],
    [
      { ids: ["a"], name: "x" },
      "Validation Failed: 1: only one of [api key id(s), api key name] can be specified;",
    ],
    [
      { owner: true, username: "x" },
      "Validation Failed: 1: neither username nor realm-name may be specified when invalidating owned API keys;",
    ],
  ])("invalidating %j", async (body, reason) => {
    const answer = await send(engine, "DELETE", path, body === undefined ? {} : { body });
    expect([answer.status, answer.reason]).toEqual([400, reason]);
  });

  it.each([
    ["?name=a&id=b", "Validation Failed: 1: only one of [api key id, api key name] can be specified;"],
    [
      "?username=elastic&id=x",
      "Validation Failed: 1: username or realm name must not be specified when the api key id or api key name is specified;",
    ],
    [
      "?owner=true&username=x",
      "Validation Failed: 1: neither username nor realm-name may be specified when retrieving owned API keys;",
    ],
  ])("getting %s", async (query, reason) => {
    expect((await send(engine, "GET", path + query)).reason).toBe(reason);
  });
});

describe("_has_privileges", () => {
  const ask = (body: unknown, apiKey?: string) =>
    send(engine, "POST", "/_security/user/_has_privileges", {
      body,
      ...(apiKey !== undefined && { apiKey }),
    });

  it("says which of what was asked the caller holds", async () => {
    const question = {
      cluster: ["monitor", "manage"],
      index: [{ names: ["a", "x*"], privileges: ["read", "write"] }],
    };
    const { encoded } = await client.security.createApiKey({ name: "k", role_descriptors: monitor });
    expect((await ask(question, encoded)).body).toEqual({
      username: "elastic",
      has_all_requested: false,
      cluster: { monitor: true, manage: false },
      index: { a: { read: true, write: false }, "x*": { read: false, write: false } },
      application: {},
    });
    expect((await ask(question)).body).toMatchObject({
      has_all_requested: true,
      index: { "x*": { write: true } },
    });
    expect((await ask({ cluster: ["monitor"] })).body).toEqual({
      username: "elastic",
      has_all_requested: true,
      cluster: { monitor: true },
      index: {},
      application: {},
    });
  });

  it.each<[unknown, string]>([
    [
      {},
      "failed to parse privileges check [elastic/has_privileges]. All privilege fields [cluster,index,applications] are missing",
    ],
    [{ foo: [] }, "failed to parse privileges check [elastic/has_privileges]. unexpected field [foo]"],
    [
      { index: [{ names: ["a"] }] },
      "failed to parse indices privileges for role [elastic/has_privileges]. missing required [privileges] field",
    ],
    [{ cluster: "monitor" }, "failed to parse role [elastic/has_privileges]"],
  ])("refuses %j", async (body, reason) => {
    const answer = await ask(body);
    expect([answer.status, answer.reason]).toEqual([400, reason]);
  });
});
