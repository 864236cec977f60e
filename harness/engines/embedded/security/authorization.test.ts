import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../json.ts";
import { send } from "../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";

let engine: EmbeddedEngine;
beforeAll(async () => {
  engine = await startEmbedded();
  await send(engine, "PUT", "/closed/_doc/1", { body: { a: 1 } });
  await send(engine, "PUT", "/open-1/_doc/1", { body: { a: 1 } });
  const actions = [
    { add: { index: "closed", alias: "open-alias" } },
    { add: { index: "open-1", alias: "closed-alias" } },
  ];
  await send(engine, "POST", "/_aliases", { body: { actions } });
});
afterAll(() => engine[Symbol.asyncDispose]());

async function keyWith(role: JsonObject): Promise<{ id: string; encoded: string }> {
  const answer = await send(engine, "POST", "/_security/api_key", {
    body: { name: "k", role_descriptors: { role } },
  });
  return answer.body as { id: string; encoded: string };
}

/** Action names and lists of privileges are those of a real server of the same version. */
describe("an API key that may read open-*", () => {
  let key: { id: string; encoded: string };
  beforeAll(async () => {
    key = await keyWith({ indices: [{ names: ["open-*"], privileges: ["read"] }] });
  });

  it.each([
    ["GET", "/closed", "indices:admin/get", "index", "view_index_metadata,manage,all"],
    ["DELETE", "/closed", "indices:admin/delete", "index", "delete_index,manage,all"],
    [
      "GET",
      "/closed/_settings",
      "indices:monitor/settings/get",
      "index",
      "monitor,view_index_metadata,manage,all",
    ],
    ["POST", "/closed/_refresh", "indices:admin/refresh", "index", "maintenance,manage,all"],
    ["GET", "/closed/_doc/1", "indices:data/read/get", "index", "read,all"],
    ["DELETE", "/closed/_doc/1", "indices:data/write/delete", "index", "delete,write,all"],
  ])("is refused %s %s, and told what would allow it", async (method, path, action, scope, privileges) => {
    const answer = await send(engine, method, path, { apiKey: key.encoded });
    expect([answer.status, answer.type]).toEqual([403, "security_exception"]);
    expect(answer.reason).toBe(
      `action [${action}] is unauthorized for API key id [${key.id}] of user [elastic] on indices [closed], this action is granted by the ${scope} privileges [${privileges}]`,
    );
    expect(answer.headers.get("x-elastic-product")).toBeNull();
  });

  it("is refused what concerns the cluster", async () => {
    const answer = await send(engine, "GET", "/_cluster/health", { apiKey: key.encoded });
    expect(answer.reason).toBe(
      `action [cluster:monitor/health] is unauthorized for API key id [${key.id}] of user [elastic], this action is granted by the cluster privileges [monitor,manage,all]`,
    );
  });

  it("reads what its pattern covers, by the name it asks with: an alias counts, what it points to does not", async () => {
    const statuses = ["/open-1", "/open-alias", "/closed-alias", "/open-none", "/none"].map(
      async (name) => (await send(engine, "GET", `${name}/_doc/1`, { apiKey: key.encoded })).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 200, 403, 404, 403]);
  });

  it("gets 403 for a whole bulk request as it may write nowhere", async () => {
    const body = '{"index":{"_index":"open-1"}}\n{}\n';
    const answer = await send(engine, "POST", "/_bulk", { body, apiKey: key.encoded });
    expect([answer.status, answer.reason]).toEqual([
      403,
      expect.stringContaining("action [indices:data/write/bulk] is unauthorized"),
    ]);
  });
});

describe("an API key that may create documents in open-*", () => {
  it("is refused item by item what goes beyond that", async () => {
    const key = await keyWith({ indices: [{ names: ["open-*"], privileges: ["create_doc"] }] });
    const lines = [
      { index: { _index: "closed", _id: "1" } },
      {},
      { index: { _index: "open-1", _id: "2" } },
      {},
      { create: { _index: "open-1", _id: "3" } },
      {},
      { delete: { _index: "open-1", _id: "1" } },
      { index: { _index: "open-new", _id: "1" } },
      {},
    ];
    const body = `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`;
    const answer = await send(engine, "POST", "/_bulk", { body, apiKey: key.encoded });
    const outcomes = (answer.body.items as Record<string, JsonObject>[]).map((item) => {
      const [result] = Object.values(item);
      const reason = (result?.error as JsonObject | undefined)?.reason as string | undefined;
      return [result?.status, reason?.match(/^action \[.*?\](?= is)|(?<=privileges ).*$/g)];
    });
    expect(outcomes).toEqual([
      [403, ["action [indices:data/write/bulk[s]]", "[create_doc,create,delete,index,write,all]"]],
      [403, ["action [indices:data/write/index:op_type/index]", "[create,index,write,all]"]],
      [201, undefined],
      [403, ["action [indices:data/write/delete]", "[delete,write,all]"]],
      [403, ["action [indices:admin/auto_create]", "[auto_configure,create_index,manage,all]"]],
    ]);
  });
});
