import { Client } from "@elastic/elasticsearch";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RawAnswer, type RawRequest, send } from "../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";

let engine: EmbeddedEngine;
let client: Client;
const now = Date.UTC(2026, 10, 23, 12);
const time = "2026-11-23T12:00:00.000Z";

beforeEach(async () => {
  engine = await startEmbedded({ clock: () => now });
  const { url: node, username, password } = engine;
  client = new Client({ node, auth: { username, password }, maxRetries: 0 });
});
afterEach(async () => {
  await client.close();
  await engine[Symbol.asyncDispose]();
});

function put(path: string, body?: unknown, options: RawRequest = {}): Promise<RawAnswer> {
  return send(engine, "PUT", path, { ...options, ...(body !== undefined && { body }) });
}

const field = { label: "Host", display: "textbox", type: "str", required: true, sensitive: false, value: "" };

describe("a new connector", () => {
  it("has the defaults of the protocol, and reads as a document of the alias", async () => {
    const made = await put("/_connector/c", {
      index_name: "search-a",
      name: "n",
      service_type: "s3",
      is_native: false,
    });
    expect([made.status, made.body]).toEqual([201, { result: "created", id: "c" }]);
    const rules = {
      advanced_snippet: { created_at: time, updated_at: time, value: {} },
      rules: [
        {
          id: "DEFAULT",
          field: "_",
          order: 0,
          policy: "include",
          rule: "regex",
          value: ".*",
          created_at: time,
          updated_at: time,
        },
      ],
      validation: { errors: [], state: "valid" },
    };
    const schedule = { enabled: false, interval: "0 0 0 * * ?" };
    const expected = {
      configuration: {},
      custom_scheduling: {},
      filtering: [{ active: rules, domain: "DEFAULT", draft: rules }],
      index_name: "search-a",
      is_native: false,
      name: "n",
      scheduling: { access_control: schedule, full: schedule, incremental: schedule },
      service_type: "s3",
      status: "created",
      sync_now: false,
      deleted: false,
    };
    expect(await client.connector.get({ connector_id: "c" })).toEqual({ id: "c", ...expected });
    expect(await client.get({ index: ".elastic-connectors", id: "c" })).toMatchObject({
      _index: ".elastic-connectors-v1",
      _source: expected,
    });
  });

  it("needs no body, gets an id when it has none, and is replaced by the next of its id", async () => {
    const anonymous = await put("/_connector", undefined, { contentType: "application/octet-stream" });
    expect(anonymous).toMatchObject({ status: 201, body: { result: "created" } });
    const { id } = await client.connector.post({ name: "x" });
    expect((await client.connector.get({ connector_id: id })).name).toBe("x");
    expect(await put(`/_connector/${id}`, { name: "y" })).toMatchObject({
      status: 200,
      body: { result: "updated", id },
    });
    expect((await client.connector.get({ connector_id: id })).name).toBe("y");
  });

  it("needs configuration when Elastic manages it", async () => {
    await client.connector.put({ connector_id: "c", is_native: true });
    expect((await client.connector.get({ connector_id: "c" })).status).toBe("needs_configuration");
  });

  it("may have neither an invalid index name nor another connector's", async () => {
    await client.connector.put({ connector_id: "c", index_name: "search-a" });
    const taken = await put("/_connector/d", { index_name: "search-a" });
    expect([taken.status, taken.reason]).toEqual([
      400,
      "Index name [search-a] is used by another connector.",
    ]);
    expect(await put("/_connector/d", { index_name: "_bad" })).toMatchObject({
      status: 400,
      type: "invalid_index_name_exception",
    });
    expect((await put("/_connector/c", { index_name: "search-a" })).status).toBe(200);
    await client.connector.delete({ connector_id: "c" });
    expect((await put("/_connector/d", { index_name: "search-a" })).status).toBe(201);
  });
});

describe("the system indices", () => {
  it("come with alias, mapping and hiding when the first connector does", async () => {
    await client.connector.put({ connector_id: "c" });
    const { ".elastic-connectors-v1": made } = await client.indices.get({ index: ".elastic-connectors" });
    expect(made).toMatchObject({
      aliases: { ".elastic-connectors": {} },
      mappings: {
        dynamic: "false",
        properties: {
          status: { type: "keyword" },
          last_seen: { type: "date" },
          configuration: { type: "object" },
        },
      },
      settings: { index: { hidden: "true", number_of_replicas: "0" } },
    });
  });

  it("come with them when a service creates them with an empty body", async () => {
    for (const name of [".elastic-connectors", ".elastic-connectors-sync-jobs"]) {
      expect((await put(`/${name}-v1`, undefined, { contentType: "application/octet-stream" })).status).toBe(
        200,
      );
      expect(await client.indices.exists({ index: name })).toBe(true);
    }
    await client.connector.put({ connector_id: "c" });
    expect(await client.exists({ index: ".elastic-connectors-v1", id: "c" })).toBe(true);
  });

  it("are what a write to the bare alias creates", async () => {
    await client.index({ index: ".elastic-connectors-sync-jobs", document: { status: "pending" } });
    const made = await client.indices.get({ index: ".elastic-connectors-sync-jobs" });
    expect(Object.keys(made)).toEqual([".elastic-connectors-sync-jobs-v1"]);
  });

  it("keep documents that their mappings do not know", async () => {
    const document = {
      status: "pending",
      connector: { id: "c" },
      "connector.sync_cursor": null,
      new_field: { deep: [1] },
    };
    await client.index({ index: ".elastic-connectors-sync-jobs", id: "j", document });
    expect(await client.getSource({ index: ".elastic-connectors-sync-jobs", id: "j" })).toEqual(document);
  });

  it("are joined by access-control indices, hidden and unmapped", async () => {
    await client.bulk({
      operations: [{ index: { _index: ".search-acl-filter-search-a", _id: "u" } }, { query: { a: 1 } }],
    });
    expect(await client.indices.get({ index: ".search-acl-filter-search-a" })).toMatchObject({
      ".search-acl-filter-search-a": {
        mappings: { dynamic: "false", properties: { created_at: { type: "date" } } },
        settings: { index: { hidden: "true" } },
      },
    });
  });
});

describe("an update", () => {
  beforeEach(async () => {
    await client.connector.put({ connector_id: "c", index_name: "search-a", name: "n", service_type: "s3" });
  });
  const connector = () => client.connector.get({ connector_id: "c" });

  it("_check_in writes when it was last seen, without a body", async () => {
    const answer = await put("/_connector/c/_check_in", undefined, {
      contentType: "application/octet-stream",
    });
    expect(answer).toMatchObject({ status: 200, body: { result: "updated" } });
    expect((await connector()).last_seen).toBe(time);
  });

  it("_configuration replaces all fields and configures", async () => {
    await put("/_connector/c/_configuration", { configuration: { old: field } });
    await put("/_connector/c/_configuration", { configuration: { host: { ...field, value: "h" } } });
    const { configuration, status } = await connector();
    expect(configuration).toEqual({ host: { ...field, default_value: null, value: "h" } });
    expect(status).toBe("configured");
  });

  it("_configuration with values sets those alone, and not unknown ones", async () => {
    await put("/_connector/c/_configuration", { configuration: { a: field, b: { ...field, value: "old" } } });
    expect((await put("/_connector/c/_configuration", { values: { a: "new" } })).body).toEqual({
      result: "updated",
    });
    expect((await connector()).configuration).toMatchObject({
      a: { value: "new", label: "Host" },
      b: { value: "old" },
    });
    const unknown = await put("/_connector/c/_configuration", { values: { z: 1 } });
    expect([unknown.status, unknown.reason]).toEqual([
      400,
      "Unknown [configuration] fields in the request payload: [z]. Remove them from request or register their schema first.",
    ]);
  });

  it("_scheduling changes the kinds it names", async () => {
    const scheduling = { full: { enabled: true, interval: "1 * * * * ?" } };
    expect((await put("/_connector/c/_scheduling", { scheduling })).body).toEqual({ result: "updated" });
    expect((await put("/_connector/c/_scheduling", { scheduling })).body).toEqual({ result: "noop" });
    const off = { enabled: false, interval: "0 0 0 * * ?" };
    expect((await connector()).scheduling).toEqual({
      full: scheduling.full,
      incremental: off,
      access_control: off,
    });
  });

  it("name, description, service type, API key ids and pipeline are set", async () => {
    await client.connector.updateName({ connector_id: "c", name: "m", description: "d" });
    await client.connector.updateServiceType({ connector_id: "c", service_type: "dir" });
    await client.connector.updateApiKeyId({ connector_id: "c", api_key_id: "k", api_key_secret_id: "s" });
    const pipeline = {
      name: "p",
      extract_binary_content: true,
      reduce_whitespace: false,
      run_ml_inference: false,
    };
    await client.connector.updatePipeline({ connector_id: "c", pipeline });
    await put("/_connector/c/_description", { description: "e" });
    expect(await connector()).toMatchObject({
      name: "m",
      description: "e",
      service_type: "dir",
      status: "created",
      api_key_id: "k",
      api_key_secret_id: "s",
      pipeline,
    });
  });

  it("_index_name detaches with null, and is a noop when it is the same", async () => {
    expect((await put("/_connector/c/_index_name", { index_name: "search-a" })).body).toEqual({
      result: "noop",
    });
    expect((await put("/_connector/c/_index_name", { index_name: null })).body).toEqual({
      result: "updated",
    });
    expect((await connector()).index_name).toBeNull();
  });

  it("_features merges", async () => {
    await put("/_connector/c/_features", { features: { document_level_security: { enabled: true } } });
    await put("/_connector/c/_features", { features: { sync_rules: { basic: { enabled: false } } } });
    expect((await connector()).features).toEqual({
      document_level_security: { enabled: true },
      sync_rules: { basic: { enabled: false } },
    });
  });

  it("_status follows the protocol's state machine", async () => {
    const to = (status: string) => put("/_connector/c/_status", { status });
    const jump = await to("connected");
    expect([jump.status, jump.reason]).toEqual([
      400,
      "Invalid transition attempt from [created] to [connected]. Such a status transition is not supported by the Connector Protocol.",
    ]);
    for (const status of ["needs_configuration", "configured", "connected", "error", "connected"])
      expect((await to(status)).body).toEqual({ result: "updated" });
  });

  it("_error goes with the status error, null with connected", async () => {
    await put("/_connector/c/_error", { error: "broke" });
    expect(await connector()).toMatchObject({ error: "broke", status: "error" });
    await put("/_connector/c/_error", { error: null });
    expect(await connector()).toMatchObject({ error: null, status: "connected" });
  });

  it("_native asks a connected one to connect anew, and wants the index of its kind", async () => {
    const refused = await put("/_connector/c/_native", { is_native: true });
    expect([refused.status, refused.reason]).toEqual([
      400,
      expect.stringContaining("must start with the required prefix: [content-]"),
    ]);
    await put("/_connector/c/_index_name", { index_name: "content-a" });
    await put("/_connector/c/_error", { error: null });
    expect((await put("/_connector/c/_native", { is_native: true })).body).toEqual({ result: "updated" });
    expect(await connector()).toMatchObject({ is_native: true, status: "configured" });
  });

  it("_last_sync takes any part of what the last sync left", async () => {
    await client.connector.lastSync({ connector_id: "c", last_sync_error: "x", last_sync_status: "error" });
    await client.connector.lastSync({
      connector_id: "c",
      last_indexed_document_count: 42,
      sync_cursor: { at: 1 },
    });
    expect(await connector()).toMatchObject({
      last_sync_error: "x",
      last_sync_status: "error",
      last_indexed_document_count: 42,
      sync_cursor: { at: 1 },
    });
  });
});

describe("filtering", () => {
  const rule = { id: "r", field: "name", order: 0, policy: "exclude", rule: "equals", value: "x" };
  beforeEach(async () => {
    await client.connector.put({ connector_id: "c", index_name: "search-a", service_type: "s3" });
  });
  const filtering = async () => (await client.connector.get({ connector_id: "c" })).filtering[0];

  it("goes from draft to active once it was found valid", async () => {
    expect((await put("/_connector/c/_filtering", { rules: [rule] })).body).toEqual({ result: "updated" });
    expect(await filtering()).toMatchObject({
      active: { rules: [{ id: "DEFAULT" }] },
      draft: {
        rules: [
          { ...rule, created_at: time },
          { id: "DEFAULT", order: 1 },
        ],
        validation: { state: "edited", errors: [] },
      },
    });
    const early = await put("/_connector/c/_filtering/_activate");
    expect([early.status, early.reason]).toEqual([
      400,
      expect.stringContaining("state [edited] is not equal to [valid]"),
    ]);
    await put("/_connector/c/_filtering/_validation", { validation: { state: "valid", errors: [] } });
    expect((await put("/_connector/c/_filtering/_activate")).body).toEqual({ result: "updated" });
    expect(await filtering()).toMatchObject({
      active: { rules: [rule, { id: "DEFAULT" }], validation: { state: "valid" } },
    });
  });

  it("keeps what a draft does not name, sorts rules before the default one, and takes a snippet as object or list", async () => {
    await put("/_connector/c/_filtering", {
      rules: [
        { ...rule, order: 2 },
        { ...rule, id: "q", order: 1 },
      ],
    });
    await put("/_connector/c/_filtering", { advanced_snippet: { value: [{ query: "x" }] } });
    expect(await filtering()).toMatchObject({
      draft: {
        rules: [{ id: "q" }, { id: "r" }, { id: "DEFAULT", order: 3 }],
        advanced_snippet: { value: [{ query: "x" }] },
      },
    });
  });

  it("stores an invalid outcome with its messages", async () => {
    const validation = { state: "invalid", errors: [{ ids: ["r"], messages: ["no"] }] };
    await put("/_connector/c/_filtering/_validation", { validation });
    expect(await filtering()).toMatchObject({ draft: { validation } });
  });
});

describe("lists and deletion", () => {
  beforeEach(async () => {
    await client.connector.put({
      connector_id: "a",
      index_name: "search-1",
      name: "one",
      service_type: "s3",
    });
    await client.connector.put({
      connector_id: "c",
      index_name: "search-3",
      name: "three",
      service_type: "s3",
    });
    await client.connector.put({
      connector_id: "b",
      index_name: "content-2",
      name: "two",
      service_type: "dir",
    });
  });
  const list = async (query = "") => {
    const { body } = await send(engine, "GET", `/_connector${query}`);
    const results = body.results as { id: string }[];
    return [body.count, results.map(({ id }) => id)];
  };

  it("lists by index name, a page at a time, filtered", async () => {
    expect(await list()).toEqual([3, ["b", "a", "c"]]);
    expect(await list("?from=1&size=1")).toEqual([3, ["a"]]);
    expect(await list("?index_name=search-3,content-2")).toEqual([2, ["b", "c"]]);
    expect(await list("?connector_name=one,two")).toEqual([2, ["b", "a"]]);
    expect(await list("?service_type=s3")).toEqual([2, ["a", "c"]]);
    expect(await list("?query=search-")).toEqual([2, ["a", "c"]]);
  });

  it("soft deletion hides, hard deletion removes", async () => {
    expect(await client.connector.delete({ connector_id: "a" })).toEqual({ acknowledged: true });
    expect((await send(engine, "GET", "/_connector/a")).status).toBe(404);
    expect((await send(engine, "GET", "/_connector/a?include_deleted=true")).body).toMatchObject({
      id: "a",
      deleted: true,
    });
    expect(await list()).toEqual([2, ["b", "c"]]);
    expect(await list("?include_deleted=true")).toEqual([3, ["b", "a", "c"]]);
    expect((await send(engine, "DELETE", "/_connector/a")).status).toBe(404);
    expect((await send(engine, "DELETE", "/_connector/a?hard=true")).body).toEqual({ acknowledged: true });
    expect((await send(engine, "GET", "/_connector/a?include_deleted=true")).status).toBe(404);
  });
});

describe("secrets", () => {
  it("are kept by id, outside of all indices", async () => {
    const { body } = await send(engine, "POST", "/_connector/_secret", { body: { value: "v" } });
    const path = `/_connector/_secret/${body.id}`;
    expect((await send(engine, "GET", path)).body).toEqual({ id: body.id, value: "v" });
    expect((await put(path, { value: "w" })).body).toEqual({ result: "updated" });
    expect((await send(engine, "GET", path)).body.value).toBe("w");
    expect((await send(engine, "DELETE", path)).body).toEqual({ deleted: true });
    for (const method of ["GET", "DELETE"]) expect((await send(engine, method, path)).status).toBe(404);
  });
});

describe("refusals", () => {
  beforeEach(async () => {
    await client.connector.put({ connector_id: "c", index_name: "search-a", service_type: "s3" });
  });
  const schedule = (interval: string) => ({ scheduling: { full: { enabled: true, interval } } });
  const definition = (changes: object) => ({ configuration: { f: { ...field, ...changes } } });

  it.each<[string, unknown]>([
    ["_scheduling", { scheduling: {} }],
    ["_scheduling", schedule("61 0 0 * * ?")],
    ["_scheduling", { scheduling: { full: { enabled: true } } }],
    ["_scheduling", { scheduling: { weekly: { enabled: true, interval: "0 0 0 * * ?" } } }],
    ["_configuration", {}],
    ["_configuration", definition({ display: "hologram" })],
    ["_configuration", definition({ type: "matrix" })],
    ["_configuration", definition({ validations: [{ type: "vibes", constraint: 1 }] })],
    ["_configuration", definition({ depends_on: [{ field: "x" }] })],
    ["_configuration", definition({ options: [{ value: 1 }] })],
    ["_configuration", { configuration: { f: { value: "no label" } } }],
    ["_configuration", { configuration: { f: "text" } }],
    ["_name", { name: { a: 1 } }],
    ["_name", {}],
    ["_index_name", { index_name: "_bad" }],
    ["_index_name", { index_name: 7 }],
    ["_index_name", {}],
    ["_service_type", {}],
    ["_pipeline", { pipeline: { name: "p", extract_binary_content: true, run_ml_inference: false } }],
    ["_features", { featuresss: {} }],
    ["_features", { features: { sync_rules: { basic: { enabled: "yes" } } } }],
    ["_native", { is_native: "true" }],
    ["_status", { status: "_invalid" }],
    ["_error", {}],
    ["_last_sync", { last_sync_status: "fine" }],
    ["_last_sync", { last_synced: "yesterday" }],
    ["_filtering", {}],
    ["_filtering", { filtering: [{ domain: "d" }] }],
    ["_filtering", { rules: [{ id: "r" }] }],
    ["_filtering", { advanced_snippet: { value: "text" } }],
    ["_filtering/_validation", { validation: { state: "odd" } }],
    ["_api_key_id", { api_key_id: { a: 1 } }],
  ])("%s refuses %j and changes nothing", async (what, body) => {
    const before = await client.connector.get({ connector_id: "c" });
    expect((await put(`/_connector/c/${what}`, body)).status).toBe(400);
    expect(await client.connector.get({ connector_id: "c" })).toEqual(before);
  });

  it("a field that no API has is refused, and so is a missing body", async () => {
    expect((await put("/_connector/d", { nmae: "x" })).reason).toBe(
      "[connector_put_request] unknown field [nmae]",
    );
    expect((await put("/_connector/c/_name")).reason).toBe("request body is required");
  });

  it.each(["_check_in", "_filtering/_activate", "_name", "_status", "_scheduling"])(
    "%s of a connector that is not there is a 404",
    async (what) => {
      const bodies: Record<string, unknown> = {
        _name: { name: "n" },
        _status: { status: "error" },
        _scheduling: schedule("0 0 0 * * ?"),
      };
      const answer = await put(`/_connector/absent/${what}`, bodies[what]);
      expect([answer.status, answer.type, answer.reason]).toEqual([
        404,
        "resource_not_found_exception",
        "connector [absent] not found",
      ]);
    },
  );

  it("a key without the privilege is a 403 that names it", async () => {
    const { encoded } = await client.security.createApiKey({
      name: "k",
      role_descriptors: { r: { cluster: ["monitor"] } },
    });
    const answer = await send(engine, "PUT", "/_connector/c/_check_in", { apiKey: encoded });
    expect([answer.status, answer.type]).toEqual([403, "security_exception"]);
    expect(answer.reason).toContain("granted by the cluster privileges [manage_connector");
  });
});
