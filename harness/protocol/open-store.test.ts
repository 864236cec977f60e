import { Client } from "@elastic/elasticsearch";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EngineError } from "../../connectors/framework/errors.ts";
import { openStore } from "../../connectors/framework/protocol/open-store.ts";
import { connect } from "../engines/client.ts";
import { startEmbedded } from "../engines/embedded/server.ts";

let engine: Awaited<ReturnType<typeof startEmbedded>>;
let client: Client;
beforeEach(async () => {
  engine = await startEmbedded();
  client = connect(engine);
});
afterEach(async () => {
  await client.close();
  await engine[Symbol.asyncDispose]();
});

/** What is sent from now on, as `METHOD /path`. */
function sent(): string[] {
  const requests: string[] = [];
  client.diagnostic.on("request", (_, result) => {
    const { method, path } = result?.meta.request.params ?? {};
    requests.push(`${method} ${path}`);
  });
  return requests;
}

describe("opening the store", () => {
  it("goes by the APIs where the server has them, by the indices where that is asked for", async () => {
    expect((await openStore(client)).access).toBe("api");
    expect((await openStore(client, { access: "indices" })).access).toBe("indices");
  });

  it("says who asks, as Elastic's own products do", async () => {
    const origins = new Set<unknown>();
    client.diagnostic.on("request", (_, result) =>
      origins.add(result?.meta.request.params.headers?.["x-elastic-product-origin"]),
    );
    const store = await openStore(client);
    await store.createConnector({ id: "c", index_name: "search-c", service_type: "s3" });
    expect([...origins]).toEqual(["connectors"]);
  });

  it("does not take a refusal of the credentials for a server without the APIs", async () => {
    const { encoded } = await client.security.createApiKey({
      name: "k",
      role_descriptors: { r: { cluster: ["monitor"] } },
    });
    const weak = new Client({ node: engine.url, auth: { apiKey: encoded } });
    await expect(openStore(weak)).rejects.toThrow(EngineError);
    await expect(openStore(weak)).rejects.toThrow(
      /^\[protocol\] looking for the connector APIs failed: 403 /,
    );
  });

  it("tells when nobody is there", async () => {
    const nobody = new Client({ node: "http://127.0.0.1:9", maxRetries: 0 });
    await expect(openStore(nobody)).rejects.toThrow(/^\[protocol\] looking for the connector APIs failed: /);
    await nobody.close();
  });
});

describe("what the store sends", () => {
  it("is one request for a poll of jobs and one for a write that is seen by the next poll", async () => {
    const store = await openStore(client);
    await store.createConnector({ id: "c", index_name: "search-c", service_type: "s3" });
    const id = await store.createJob({ connectorId: "c", type: "full", trigger: "on_demand" });
    const requests = sent();
    const [job] = await store.jobs({ statuses: ["pending"] });
    expect(job?.id).toBe(id);
    if (job) await store.moveJob(job, "in_progress");
    expect(await store.jobs({ statuses: ["pending"] })).toEqual([]);
    expect(requests).toEqual([
      "POST /.elastic-connectors-sync-jobs/_search",
      `POST /.elastic-connectors-sync-jobs/_update/${id}`,
      "POST /.elastic-connectors-sync-jobs/_search",
    ]);
  });

  it("goes through the APIs for what people and workers write, when it may", async () => {
    const store = await openStore(client);
    await store.createConnector({ id: "c", index_name: "search-c", service_type: "s3" });
    const id = await store.createJob({ connectorId: "c", type: "full", trigger: "on_demand" });
    const requests = sent();
    await store.checkIn("c");
    await store.setScheduling("c", { full: { enabled: true, interval: "0 0 0 * * ?" } });
    await store.cancelJob(id);
    await store.deleteJob(id);
    await store.deleteConnector("c", { withJobs: true });
    expect(requests).toEqual([
      "PUT /_connector/c/_check_in",
      "PUT /_connector/c/_scheduling",
      `PUT /_connector/_sync_job/${id}/_cancel`,
      `DELETE /_connector/_sync_job/${id}`,
      "DELETE /_connector/c?delete_sync_jobs=true",
    ]);
  });
});
