import type { Client, estypes } from "@elastic/elasticsearch";
import { beforeEach, describe, expect, it } from "vitest";
import { ConflictError } from "../../connectors/framework/errors.ts";
import { IndexStore } from "../../connectors/framework/protocol/index-store.ts";
import { openStore } from "../../connectors/framework/protocol/open-store.ts";
import { IllegalMoveError } from "../../connectors/framework/protocol/states.ts";
import type {
  NewConnector,
  ProtocolStore,
  StoredConnector,
  StoredJob,
} from "../../connectors/framework/protocol/store.ts";
import type { SyncStatus } from "../../connectors/framework/protocol/sync-job.ts";

/** Where the records of a store under test are. */
export interface StoreUnderTest {
  /** With full rights; all records in this Elasticsearch are taken away before each test. */
  readonly client: Client;
  readonly access: ProtocolStore["access"];
  /** The instant that is written into records, in milliseconds of the epoch. */
  readonly now: () => number;
}

const CONNECTORS = ".elastic-connectors";
const JOBS = ".elastic-connectors-sync-jobs";
const NOT_FOUND = /not found|does not exist/;

/** What every store of the connector protocol does, wherever it keeps the records; `given` is asked before each test. */
export function describeStore(given: () => StoreUnderTest): void {
  let store: ProtocolStore;
  let client: Client;
  let now: StoreUnderTest["now"];
  beforeEach(async () => {
    const { access, ...rest } = given();
    ({ client, now } = rest);
    store = await openStore(client, { access, now });
    await clear(client);
  });

  const s3: NewConnector = { id: "c", index_name: "search-c", service_type: "s3", name: "C" };
  const iso = () => new Date(now()).toISOString();
  const connector = async (id = "c") => (await store.connector(id)) as StoredConnector;
  const record = async (id = "c") => (await connector(id)).document;
  const job = async (id: string) => (await store.job(id)) as StoredJob;
  const newJob = (connectorId = "c", type: "full" | "access_control" = "full") =>
    store.createJob({ connectorId, type, trigger: "on_demand" });
  const running = async (connectorId = "c") => {
    const id = await newJob(connectorId);
    await store.moveJob(await job(id), "in_progress", { worker_hostname: "here" });
    return id;
  };
  const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

  describe("a new connector", () => {
    it("has the defaults of the protocol", async () => {
      expect(await store.createConnector({ ...s3, description: "d", language: "de" })).toBe("c");
      const rules = {
        advanced_snippet: { created_at: iso(), updated_at: iso(), value: {} },
        rules: [
          {
            id: "DEFAULT",
            field: "_",
            order: 0,
            policy: "include",
            rule: "regex",
            value: ".*",
            created_at: iso(),
            updated_at: iso(),
          },
        ],
        validation: { errors: [], state: "valid" },
      };
      const schedule = { enabled: false, interval: "0 0 0 * * ?" };
      expect(await record()).toEqual({
        configuration: {},
        custom_scheduling: {},
        deleted: false,
        description: "d",
        filtering: [{ active: rules, domain: "DEFAULT", draft: rules }],
        index_name: "search-c",
        is_native: false,
        language: "de",
        name: "C",
        scheduling: { access_control: schedule, full: schedule, incremental: schedule },
        service_type: "s3",
        status: "created",
        sync_now: false,
      });
    });

    it("gets an id when it has none", async () => {
      const { id: _, ...anonymous } = s3;
      const id = await store.createConnector(anonymous);
      expect(await record(id)).toMatchObject({ index_name: "search-c", name: "C" });
    });

    it("waits for its configuration when Elastic manages it", async () => {
      await store.createConnector({ ...s3, index_name: "content-c", is_native: true });
      expect((await record()).status).toBe("needs_configuration");
    });

    it("takes neither an id nor an index that another one has", async () => {
      await store.createConnector(s3);
      await expect(store.createConnector({ ...s3, index_name: "search-d" })).rejects.toThrow(/connector c /);
      await expect(store.createConnector({ ...s3, id: "d" })).rejects.toThrow(/used by another connector/);
      expect(ids(await store.allConnectors())).toEqual(["c"]);
      expect((await record()).index_name).toBe("search-c");
    });

    it.each(["UPPER", "_a", "a b", "a*", "", ".."])("takes no index named %j", async (index_name) => {
      await expect(store.createConnector({ ...s3, index_name })).rejects.toThrow(
        /^\[protocol\] .*(named|name)/s,
      );
      expect(await store.connector("c")).toBeUndefined();
    });

    it("takes id and index of one that was deleted", async () => {
      await store.createConnector(s3);
      await store.setConfiguration("c", { old: { label: "Old", type: "str", value: "o" } });
      await store.deleteConnector("c", { withJobs: false });
      await store.createConnector({ ...s3, name: "again" });
      expect(await record()).toMatchObject({ name: "again", configuration: {}, deleted: false });
    });
  });

  describe("finding connectors", () => {
    beforeEach(async () => {
      for (const id of ["a", "b", "c"])
        await store.createConnector({ ...s3, id, index_name: `search-${id}`, service_type: id });
      await store.createConnector({
        ...s3,
        id: "n",
        index_name: "content-n",
        service_type: "a",
        is_native: true,
      });
    });

    it("by id, by service type of those Elastic does not manage, or both", async () => {
      const found = async (of: Parameters<ProtocolStore["connectors"]>[0]) =>
        ids(await store.connectors(of)).sort();
      expect(await found({ ids: ["a", "n", "absent"] })).toEqual(["a", "n"]);
      expect(await found({ serviceTypes: ["a", "b"] })).toEqual(["a", "b"]);
      expect(await found({ ids: ["n"], serviceTypes: ["c"] })).toEqual(["c", "n"]);
      expect(await found({})).toEqual([]);
    });

    it("passes those by that were deleted", async () => {
      await store.deleteConnector("a", { withJobs: false });
      expect(await store.connector("a")).toBeUndefined();
      expect(ids(await store.connectors({ ids: ["a"], serviceTypes: ["a"] }))).toEqual([]);
      expect(ids(await store.allConnectors()).sort()).toEqual(["b", "c", "n"]);
      expect(await client.get({ index: CONNECTORS, id: "a" })).toMatchObject({ _source: { deleted: true } });
    });

    it("knows old records that do not say who manages them", async () => {
      await client.index({ index: CONNECTORS, id: "old", document: { service_type: "s3" }, refresh: true });
      expect(ids(await store.connectors({ serviceTypes: ["s3"] }))).toEqual(["old"]);
    });
  });

  describe("writing a connector", () => {
    beforeEach(async () => {
      await store.createConnector(s3);
    });

    it("that somebody else wrote meanwhile is a conflict and changes nothing", async () => {
      const [mine, theirs] = [await connector(), await connector()];
      await store.updateConnector(theirs, { status: "needs_configuration" });
      await expect(store.updateConnector(mine, { status: "error" })).rejects.toThrow(ConflictError);
      expect((await record()).status).toBe("needs_configuration");
      await store.updateConnector(await connector(), { status: "error", error: "e" });
      expect(await record()).toMatchObject({ status: "error", error: "e", name: "C" });
    });

    it("leaves nothing of what a field held before", async () => {
      await store.updateConnector(await connector(), { sync_cursor: { page: 1, seen: { a: 1 } } });
      await store.updateConnector(await connector(), { sync_cursor: { page: 2, seen: { b: 2 } } });
      expect((await record()).sync_cursor).toEqual({ page: 2, seen: { b: 2 } });
      await store.patchConnector("c", { sync_cursor: { page: 3 } });
      expect((await record()).sync_cursor).toEqual({ page: 3 });
    });

    it("is seen by the next search", async () => {
      await store.patchConnector("c", { service_type: "dir" });
      expect(ids(await store.connectors({ serviceTypes: ["dir"] }))).toEqual(["c"]);
    });

    it("checks it in", async () => {
      await store.checkIn("c");
      expect((await record()).last_seen).toBe(iso());
    });

    it("gives it names, index, key, pipeline, schedules and features, each by itself", async () => {
      const pipeline = {
        name: "p",
        extract_binary_content: true,
        reduce_whitespace: false,
        run_ml_inference: false,
      };
      const full = { enabled: true, interval: "0 30 1 * * ?" };
      await store.rename("c", { name: "N" });
      await store.rename("c", { description: "D" });
      await store.setIndexName("c", "search-other");
      await store.setApiKey("c", { api_key_id: "k", api_key_secret_id: "s" });
      await store.setPipeline("c", pipeline);
      await store.setScheduling("c", { full });
      await store.setFeatures("c", { sync_rules: { basic: { enabled: true } } });
      await store.setFeatures("c", { sync_rules: { advanced: { enabled: false } } });
      expect(await record()).toMatchObject({
        name: "N",
        description: "D",
        index_name: "search-other",
        api_key_id: "k",
        api_key_secret_id: "s",
        pipeline,
        scheduling: { full, incremental: { enabled: false }, access_control: { enabled: false } },
        features: { sync_rules: { basic: { enabled: true }, advanced: { enabled: false } } },
        status: "created",
      });
      await store.setIndexName("c", null);
      expect((await record()).index_name).toBeNull();
    });

    it("gives it no index that another one has or that cannot be", async () => {
      await store.createConnector({ ...s3, id: "d", index_name: "search-d" });
      await expect(store.setIndexName("c", "search-d")).rejects.toThrow(/used by another connector/);
      await expect(store.setIndexName("c", "UPPER")).rejects.toThrow(/lowercase/);
      await store.setIndexName("c", "search-c");
      expect((await record()).index_name).toBe("search-c");
    });

    it.each(["61 0 0 * * ?", "0 0 0 * *", "@daily"])("gives it no schedule like %s", async (interval) => {
      await expect(store.setScheduling("c", { full: { enabled: true, interval } })).rejects.toThrow(interval);
      expect((await record()).scheduling?.full).toEqual({ enabled: false, interval: "0 0 0 * * ?" });
    });

    it.each<[string, (id: string) => Promise<unknown>]>([
      ["patched", (id) => store.patchConnector(id, { error: "e" })],
      ["checked in", (id) => store.checkIn(id)],
      ["deleted", (id) => store.deleteConnector(id, { withJobs: true })],
      ["renamed", (id) => store.rename(id, { name: "n" })],
      ["given an index", (id) => store.setIndexName(id, "search-x")],
      ["given a key", (id) => store.setApiKey(id, { api_key_id: "k" })],
      ["configured", (id) => store.setConfiguration(id, {})],
      ["given values", (id) => store.setConfigurationValues(id, { a: 1 })],
      ["scheduled", (id) => store.setScheduling(id, { full: { enabled: true, interval: "0 0 0 * * ?" } })],
      ["given features", (id) => store.setFeatures(id, { incremental_sync: { enabled: true } })],
      ["given a draft", (id) => store.draftFiltering(id, { rules: [] })],
      ["given a validation", (id) => store.validateDraft(id, { state: "valid", errors: [] })],
      ["given its draft", (id) => store.activateDraft(id)],
      ["given a job", (id) => newJob(id)],
    ])("cannot be %s when it is not there", async (_, call) => {
      await expect(call("absent")).rejects.toThrow(NOT_FOUND);
      await expect(call("absent")).rejects.toThrow(/^\[protocol\] .*absent/);
      expect(ids(await store.allConnectors())).toEqual(["c"]);
    });
  });

  describe("the configuration", () => {
    const host = { label: "Host", type: "str", required: true, sensitive: false, default_value: null };
    beforeEach(async () => {
      await store.createConnector(s3);
      await store.setConfiguration("c", { gone: { ...host, value: "old" } });
      await store.setConfiguration("c", { host: { ...host, value: "h" }, port: { ...host, value: 1 } });
    });

    it("replaces the one before and makes the connector configured", async () => {
      expect(await record()).toMatchObject({ status: "configured" });
      expect((await record()).configuration).toEqual({
        host: { ...host, value: "h" },
        port: { ...host, value: 1 },
      });
    });

    it("takes values for some of its fields", async () => {
      await store.patchConnector("c", { status: "error" });
      await store.setConfigurationValues("c", { host: "g" });
      expect(await record()).toMatchObject({
        status: "configured",
        configuration: { host: { ...host, value: "g" }, port: { ...host, value: 1 } },
      });
    });

    it("takes no value for a field that it has not", async () => {
      await expect(store.setConfigurationValues("c", { host: "g", hots: "x" })).rejects.toThrow(/hots/);
      expect(await record()).toMatchObject({ configuration: { host: { value: "h" } } });
    });
  });

  describe("sync rules", () => {
    const rule = { id: "r", field: "name", order: 1, policy: "exclude", rule: "equals", value: "x" };
    beforeEach(async () => {
      await store.createConnector(s3);
    });

    it("are drafted, validated and put in force", async () => {
      await store.draftFiltering("c", { rules: [{ ...rule, id: "q", order: 2 }, rule] });
      await store.draftFiltering("c", { advanced_snippet: { value: { tables: ["t"] } } });
      const [drafted] = (await record()).filtering ?? [];
      expect(drafted).toMatchObject({
        active: { rules: [{ id: "DEFAULT" }], advanced_snippet: { value: {} } },
        draft: {
          rules: [
            { ...rule, created_at: iso(), updated_at: iso() },
            { id: "q", order: 2 },
            { id: "DEFAULT", order: 3, policy: "include" },
          ],
          advanced_snippet: { value: { tables: ["t"] }, created_at: iso(), updated_at: iso() },
          validation: { state: "edited", errors: [] },
        },
      });
      await store.validateDraft("c", { state: "valid", errors: [] });
      await store.activateDraft("c");
      const [active] = (await record()).filtering ?? [];
      expect(active?.active).toEqual({ ...drafted?.draft, validation: { state: "valid", errors: [] } });
    });

    it("are not put in force before they were found valid", async () => {
      await store.draftFiltering("c", { rules: [rule] });
      await expect(store.activateDraft("c")).rejects.toThrow(/edited/);
      const errors = [{ ids: ["r"], messages: ["no"] }];
      await store.validateDraft("c", { state: "invalid", errors });
      await expect(store.activateDraft("c")).rejects.toThrow(/invalid/);
      expect((await record()).filtering).toMatchObject([
        { active: { rules: [{ id: "DEFAULT" }] }, draft: { validation: { state: "invalid", errors } } },
      ]);
    });
  });

  describe("a new job", () => {
    beforeEach(async () => {
      await store.createConnector({ ...s3, language: "de" });
    });

    it("is pending, counts nothing and carries a snapshot of the connector", async () => {
      await store.setConfiguration("c", { host: { label: "Host", type: "str", value: "h" } });
      const { configuration, filtering } = await record();
      expect((await job(await newJob())).document).toEqual({
        connector: {
          id: "c",
          configuration,
          filtering: filtering?.[0]?.active,
          index_name: "search-c",
          language: "de",
          pipeline: null,
          service_type: "s3",
        },
        created_at: iso(),
        deleted_document_count: 0,
        indexed_document_count: 0,
        indexed_document_volume: 0,
        job_type: "full",
        last_seen: iso(),
        metadata: {},
        status: "pending",
        total_document_count: 0,
        trigger_method: "on_demand",
      });
    });

    it("of an access-control sync writes to the access-control index", async () => {
      const { document } = await job(await newJob("c", "access_control"));
      expect(document.connector.index_name).toBe(".search-acl-filter-search-c");
    });

    it("of an id of the caller's is made once only", async () => {
      const asked = { id: "c-at-noon", connectorId: "c", type: "full", trigger: "scheduled" } as const;
      expect(await store.createJob(asked)).toBe("c-at-noon");
      await expect(store.createJob(asked)).rejects.toThrow(ConflictError);
      expect(ids(await store.jobs({}))).toEqual(["c-at-noon"]);
      expect((await job("c-at-noon")).document).toMatchObject({
        status: "pending",
        trigger_method: "scheduled",
      });
    });

    it("needs an index and a service type", async () => {
      await store.setIndexName("c", null);
      await expect(newJob()).rejects.toThrow(/no index attached/);
      await store.setIndexName("c", "search-c");
      await store.patchConnector("c", { service_type: null });
      await expect(newJob()).rejects.toThrow(/service.type/);
      expect(await store.jobs({})).toEqual([]);
    });
  });

  describe("finding jobs", () => {
    let first: string;
    let second: string;
    beforeEach(async () => {
      for (const id of ["c", "d"]) await store.createConnector({ ...s3, id, index_name: `search-${id}` });
      first = await running("c");
      second = await newJob("d", "access_control");
    });

    it("by connector, status and type, all of which must hold", async () => {
      const found = async (query: Parameters<ProtocolStore["jobs"]>[0]) =>
        ids(await store.jobs(query)).sort();
      expect(await found({})).toEqual([first, second].sort());
      expect(await found({ connectorIds: ["c", "absent"] })).toEqual([first]);
      expect(await found({ statuses: ["pending", "suspended"] })).toEqual([second]);
      expect(await found({ types: ["full", "incremental"], statuses: ["pending"] })).toEqual([]);
      expect(await found({ exceptConnectorIds: ["c"] })).toEqual([second]);
      expect(await found({ exceptConnectorIds: [] })).toEqual([first, second].sort());
      for (const nothing of [{ connectorIds: [] }, { statuses: [] }, { types: [] }])
        expect(await found(nothing)).toEqual([]);
    });

    it("by how long they are silent", async () => {
      const seen = Date.parse((await job(first)).document.last_seen as string);
      const silent = async (silentSince: number) =>
        ids(await store.jobs({ silentSince, connectorIds: ["c"], statuses: ["in_progress"] }));
      expect(await silent(seen - 1)).toEqual([]);
      expect(await silent(seen)).toEqual([first]);
      await client.update({ index: JOBS, id: first, doc: { last_seen: null }, refresh: true });
      expect(await silent(seen - 1)).toEqual([first]);
    });

    it("oldest first, however many", async () => {
      const count = 10_100;
      const operations = Array.from({ length: count }, (_, n) => [
        { index: { _id: `job-${n}` } },
        // Pairs of the same age, the youngest written first.
        {
          connector: { id: "many" },
          status: "pending",
          created_at: new Date(Math.floor((count - n) / 2)).toISOString(),
        },
      ]).flat();
      await client.bulk({ index: JOBS, operations, refresh: true });
      const before = await store.jobs({ connectorIds: ["many"] });
      expect(new Set(ids(before)).size).toBe(count);
      const ages = before.map(({ document }) => Date.parse(document.created_at));
      expect(ages).toEqual([...ages].sort((a, b) => a - b));
    });

    it("skips none while somebody ends those that were found", async () => {
      const count = 2500;
      const operations = Array.from({ length: count }, (_, n) => [
        { index: { _id: `job-${n}` } },
        { connector: { id: "many" }, status: "in_progress", created_at: iso() },
      ]).flat();
      await client.bulk({ index: JOBS, operations, refresh: true });
      const ended: string[] = [];
      /** Ends 500 of the jobs of each page before the next one is asked for. */
      const search = async (request: estypes.SearchRequest) => {
        const answer = await client.search(request);
        const some = answer.hits.hits.slice(0, 500).map(({ _id }) => _id as string);
        const changes = some.flatMap((_id) => [{ update: { _id } }, { doc: { status: "error" } }]);
        if (some.length > 0) await client.bulk({ index: JOBS, operations: changes, refresh: true });
        ended.push(...some);
        return answer;
      };
      const watched = new IndexStore({ client: Object.assign(client.child({}), { search }) as Client, now });
      const found = await watched.jobs({ connectorIds: ["many"], statuses: ["in_progress"] });
      expect(new Set(ids(found)).size).toBe(count);
      expect(ended).toHaveLength(1500);
    });
  });

  describe("the life of a job", () => {
    beforeEach(async () => {
      await store.createConnector(s3);
    });

    it("goes from pending to completed", async () => {
      const id = await newJob();
      await store.moveJob(await job(id), "in_progress", { worker_hostname: "here" });
      expect((await job(id)).document).toMatchObject({
        status: "in_progress",
        started_at: iso(),
        last_seen: iso(),
        worker_hostname: "here",
      });
      const stats = {
        indexed_document_count: 2,
        indexed_document_volume: 3,
        deleted_document_count: 1,
        metadata: { extracted: 2, worker: { host: "here", pid: 1 } },
      };
      await store.reportJob(id, stats);
      expect((await job(id)).document).toMatchObject({ ...stats, last_seen: iso(), status: "in_progress" });
      await store.moveJob(await job(id), "completed", { total_document_count: 2 });
      expect((await job(id)).document).toMatchObject({
        ...stats,
        status: "completed",
        completed_at: iso(),
        error: null,
        total_document_count: 2,
        connector: { id: "c", index_name: "search-c" },
      });
    });

    it("is claimed by one worker only", async () => {
      const id = await newJob();
      const [mine, theirs] = [await job(id), await job(id)];
      await store.moveJob(theirs, "in_progress", { worker_hostname: "there" });
      await expect(store.moveJob(mine, "in_progress", { worker_hostname: "here" })).rejects.toThrow(
        ConflictError,
      );
      expect((await job(id)).document.worker_hostname).toBe("there");
    });

    it("goes nowhere the protocol does not let it", async () => {
      const id = await newJob();
      await expect(store.moveJob(await job(id), "completed")).rejects.toThrow(IllegalMoveError);
      await store.moveJob(await job(id), "in_progress");
      await store.moveJob(await job(id), "suspended");
      await expect(store.moveJob(await job(id), "error")).rejects.toThrow(IllegalMoveError);
      expect((await job(id)).document.status).toBe("suspended");
    });

    it("ends at once when it is canceled while it waits", async () => {
      const id = await newJob();
      await store.cancelJob(id);
      expect((await job(id)).document).toMatchObject({
        status: "canceled",
        cancelation_requested_at: iso(),
        canceled_at: iso(),
        completed_at: iso(),
      });
    });

    it("is ended by its worker when it is canceled while it runs", async () => {
      const id = await running();
      await store.cancelJob(id);
      const { status, cancelation_requested_at, canceled_at } = (await job(id)).document;
      expect([status, cancelation_requested_at, canceled_at]).toEqual(["canceling", iso(), undefined]);
      await expect(store.cancelJob(id)).rejects.toThrow(IllegalMoveError);
      await store.moveJob(await job(id), "canceled");
      expect((await job(id)).document).toMatchObject({ status: "canceled", canceled_at: iso() });
    });

    it.each<SyncStatus>(["completed", "error"])("cannot be canceled once it is %s", async (end) => {
      const id = await running();
      await store.moveJob(await job(id), end, { error: end === "error" ? "e" : null });
      await expect(store.cancelJob(id)).rejects.toThrow(IllegalMoveError);
      expect((await job(id)).document).toMatchObject({ status: end, completed_at: iso() });
    });

    it("tells an error however long, as much of it as the index takes", async () => {
      const id = await running();
      const error = "é".repeat(40_000);
      await store.moveJob(await job(id), "error", { error });
      expect((await job(id)).document.error).toBe(`${"é".repeat(10_000)} … and 30000 characters more`);
      await store.patchConnector("c", { status: "error", error, last_sync_error: error });
      expect((await record()).last_sync_error).toHaveLength(10_000 + " … and 30000 characters more".length);
    });

    it("is deleted, or goes with its connector", async () => {
      await store.createConnector({ ...s3, id: "d", index_name: "search-d" });
      const [one, two, other] = [await newJob(), await newJob(), await newJob("d")];
      await store.deleteJob(one);
      expect(await store.job(one)).toBeUndefined();
      expect(ids(await store.jobs({ connectorIds: ["c"] }))).toEqual([two]);
      await store.deleteConnector("d", { withJobs: false });
      expect(ids(await store.jobs({ exceptConnectorIds: ["c"] }))).toEqual([other]);
      await store.deleteConnector("c", { withJobs: true });
      expect(ids(await store.jobs({}))).toEqual([other]);
    });

    it.each<[string, (id: string) => Promise<unknown>]>([
      [
        "reported on",
        (id) =>
          store.reportJob(id, {
            indexed_document_count: 0,
            indexed_document_volume: 0,
            deleted_document_count: 0,
          }),
      ],
      ["canceled", (id) => store.cancelJob(id)],
      ["deleted", (id) => store.deleteJob(id)],
    ])("cannot be %s when it is not there", async (_, call) => {
      await expect(call("absent")).rejects.toThrow(NOT_FOUND);
    });
  });
}

/** Takes all records away; making the indices anew would take a real Elasticsearch longer. */
async function clear(client: Client): Promise<void> {
  const index = [CONNECTORS, JOBS];
  for (;;) {
    const { hits } = (await client.search({ index, size: 10_000, _source: false })).hits;
    if (hits.length === 0) return;
    const operations = hits.map(({ _index, _id }) => ({ delete: { _index, _id: _id as string } }));
    await client.bulk({ operations, refresh: true });
  }
}
