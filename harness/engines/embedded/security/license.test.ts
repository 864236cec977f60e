import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { send } from "../raw-request.suite.ts";
import { type EmbeddedEngine, startEmbedded } from "../server.ts";

const reason = "current license is non-compliant for [field and document level security]";
const feature = { "license.expired.feature": "field and document level security" };
const grant = { names: ["a-1"], privileges: ["read", "write", "monitor"], query: { term: { n: 1 } } };

/** What is expected is what a real server of the same version answered with a basic licence. */
describe("a cluster with a basic licence", () => {
  let engine: EmbeddedEngine;
  beforeEach(async () => {
    engine = await startEmbedded({ license: "basic" });
    await send(engine, "PUT", "/a-1/_doc/1?refresh=true", { body: { n: 1 } });
    await send(engine, "PUT", "/a-1/_doc/2?refresh=true", { body: { n: 2 } });
  });
  afterEach(() => engine[Symbol.asyncDispose]());

  const type = async () => (await send(engine, "GET", "/_license?filter_path=license.type")).body;
  const keyOf = async () => {
    const body = { name: "k", role_descriptors: { r: { indices: [grant] } } };
    return (await send(engine, "POST", "/_security/api_key", { body })).body.encoded as string;
  };

  it("says so, and has no day on which it ends", async () => {
    const { body } = await send(engine, "GET", "/_license");
    expect(body.license).toMatchObject({ type: "basic", status: "active", max_nodes: 1000 });
    expect(body.license).not.toHaveProperty("expiry_date");
    expect((await send(engine, "GET", "/_license/trial_status")).body).toEqual({
      eligible_to_start_trial: true,
    });
    expect((await send(engine, "GET", "/_license/basic_status")).body).toEqual({
      eligible_to_start_basic: false,
    });
  });

  it("refuses roles that hide documents", async () => {
    const refused = await send(engine, "PUT", "/_security/role/r", { body: { indices: [grant] } });
    expect(refused.status).toBe(403);
    expect(refused.body.error).toMatchObject({ type: "security_exception", reason, ...feature });
    const several = await send(engine, "POST", "/_security/role", {
      body: { roles: { r: { indices: [grant] } } },
    });
    expect(several.body).toEqual({
      errors: { count: 1, details: { r: { type: "security_exception", reason, ...feature } } },
    });
  });

  it.each([
    ["GET", "/a-1/_search", undefined],
    ["GET", "/a-*/_search", undefined],
    ["GET", "/a-1/_count", undefined],
    ["GET", "/a-1/_doc/1", undefined],
    ["GET", "/a-1/_stats", undefined],
    ["PUT", "/a-1/_doc/3", { n: 1 }],
    ["POST", "/a-1/_update/1", { doc: { n: 3 } }],
    ["DELETE", "/a-1/_doc/1", undefined],
    ["POST", "/a-1/_pit?keep_alive=1m", undefined],
  ])("refuses %s %s to a key that sees a part of the index", async (method, path, body) => {
    const apiKey = await keyOf();
    const answer = await send(engine, method, path, { apiKey, ...(body && { body }) });
    expect(answer.status).toBe(403);
    expect(answer.body.error).toMatchObject({ reason, ...feature, indices_with_dls_or_fls: "a-1" });
  });

  it("refuses the items of bulk and mget one by one", async () => {
    const apiKey = await keyOf();
    const error = { type: "security_exception", reason, ...feature, indices_with_dls_or_fls: "a-1" };
    const bulk = await send(engine, "POST", "/a-1/_bulk", {
      apiKey,
      body: `{"index":{"_id":"3"}}\n{"n":1}\n`,
    });
    expect(bulk.body).toMatchObject({
      errors: true,
      items: [{ index: { _index: "a-1", _id: "3", status: 403, error } }],
    });
    const mget = await send(engine, "POST", "/a-1/_mget", { apiKey, body: { ids: ["1"] } });
    expect(mget.body).toEqual({
      docs: [{ _index: "a-1", _id: "1", error: { root_cause: [error], ...error } }],
    });
  });

  it("lets a trial begin once, and switches roles off when it ends", async () => {
    const apiKey = await keyOf();
    const trial = "/_license/start_trial?acknowledge=true";
    expect((await send(engine, "POST", trial)).body).toEqual({
      acknowledged: true,
      trial_was_started: true,
      type: "trial",
    });
    expect(await type()).toEqual({ license: { type: "trial" } });
    expect((await send(engine, "GET", "/a-1/_count?filter_path=count", { apiKey })).body).toEqual({
      count: 1,
    });
    await send(engine, "PUT", "/_security/role/r", { body: { indices: [grant] } });
    await send(engine, "PUT", "/_security/user/u", { body: { password: "pass-word", roles: ["r"] } });
    const basic = "/_license/start_basic?acknowledge=true";
    expect((await send(engine, "POST", basic)).body).toEqual({ acknowledged: true, basic_was_started: true });
    expect(await type()).toEqual({ license: { type: "basic" } });
    const { body } = await send(engine, "GET", "/_security/role/r");
    expect(body).toMatchObject({
      r: { transient_metadata: { unlicensed_features: ["dls"], enabled: false } },
    });
    const asUser = await send(engine, "GET", "/a-1/_search", { user: ["u", "pass-word"] });
    expect(asUser.reason).toBe(
      "action [indices:data/read/search] is unauthorized for user [u] with effective roles [] (assigned roles [r] were not found) on indices [a-1], this action is granted by the index privileges [read,all]",
    );
    const again = await send(engine, "POST", trial);
    expect([again.status, again.body.error_message]).toEqual([
      403,
      "Operation failed: Trial was already activated.",
    ]);
    const twice = await send(engine, "POST", "/_license/start_basic");
    expect([twice.status, twice.body.error_message]).toEqual([
      403,
      "Operation failed: Current license is basic.",
    ]);
  });
});
