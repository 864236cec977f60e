import { type Connector, defineConnector, type Json } from "../contract.ts";
import { EngineError, SourceError } from "../errors.ts";
import { defineFields } from "../fields.ts";
import type { ConnectorDocument, Schedule } from "../protocol/connector.ts";
import type { SyncJobDocument } from "../protocol/sync-job.ts";
import type { Around } from "./around.suite.ts";
import { MemoryIndices } from "./memory-indices.suite.ts";
import { MemoryStore } from "./memory-store.suite.ts";
import { silentObserver } from "./observer.ts";
import { runService } from "./service.ts";
import type { Settings } from "./settings.ts";
import { SimulatedClock } from "./simulated-clock.suite.ts";
import type { Worker, WorkerIdentity } from "./worker.ts";

/** What the source of the tests holds and how it behaves; a test changes it as it likes. */
export interface TestSource {
  documents: number;
  /** How long each document takes to read. */
  msPerDocument: number;
  pings: string[];
  /** What a ping of the source of that name ends in; `"hangs"` for no answer at all. */
  readonly broken: Map<string, string>;
}

const fields = defineFields({
  place: { type: "str", label: "Place" },
  depth: { type: "int", label: "Depth", required: false, defaultValue: 3 },
});

type See = (method: string, args: readonly unknown[]) => void;
interface ServeOptions {
  readonly host?: string;
  readonly before?: See;
  readonly after?: See;
  /** How long each call takes. */
  readonly latencyMs?: number;
}

type ServiceSettings = Partial<Settings["service"]>;

/** Elasticsearch in memory, a source, a clock to turn, and any number of services. */
export class World {
  readonly clock: SimulatedClock;
  readonly store: MemoryStore;
  readonly indices = new MemoryIndices();
  readonly source: TestSource = { documents: 3, msPerDocument: 0, pings: [], broken: new Map() };
  readonly log: { readonly level: string; readonly message: string; readonly [about: string]: Json }[] = [];
  /** What the services serve; a test may put another in its place. */
  connector: Connector;
  readonly #dead = new Set<number>();
  #away = false;
  #pid = 0;

  constructor(start = "2026-03-02T10:00:00Z") {
    this.clock = new SimulatedClock(start);
    this.store = new MemoryStore(this.clock);
    this.connector = testConnector(this.source, this.clock) as unknown as Connector;
  }

  /** From here on, Elasticsearch refuses every connection. */
  goAway(): void {
    this.#away = true;
  }

  comeBack(): void {
    this.#away = false;
  }

  /** A connector that a person has made and configured; its record is complete then. */
  async addConnector(id: string, more: { schedule?: Schedule; changes?: Partial<ConnectorDocument> } = {}) {
    await this.store.createConnector({ id, index_name: `search-${id}`, service_type: "test" });
    await this.store.patchConnector(id, {
      configuration: { place: { value: id } },
      status: "configured",
      ...(more.schedule ? { scheduling: { full: more.schedule } } : {}),
      ...more.changes,
    });
  }

  async addJob(connectorId: string, type: SyncJobDocument["job_type"] = "full"): Promise<string> {
    return this.store.createJob({ connectorId, type, trigger: "on_demand" });
  }

  record(id: string): ConnectorDocument {
    return this.store.connectorRecords.get(id)?.document ?? {};
  }

  job(id: string): SyncJobDocument {
    const found = this.store.jobRecords.get(id);
    if (!found) throw new Error(`no job ${id}`);
    return found.document;
  }

  jobsOf(connectorId: string): readonly SyncJobDocument[] {
    return [...this.store.jobRecords.values()]
      .map(({ document }) => document)
      .filter(({ connector }) => connector.id === connectorId);
  }

  /**
   * Starts a service. `before` and `after` see each of its calls of the store and of the index, and may throw; what
   * happens after a call was still done by it.
   */
  serve(service: ServiceSettings = {}, { host = "here", before, after, latencyMs = 0 }: ServeOptions = {}) {
    this.#pid += 1;
    const stop = new AbortController();
    const identity = { host, pid: this.#pid, started: "then" };
    const reach = async () => {
      // Who was killed does nothing any more.
      if (this.#dead.has(identity.pid)) await new Promise(() => {});
      if (this.#away) throw new EngineError("[test] connect ECONNREFUSED");
    };
    const around: Around = async (method, args, call) => {
      before?.(method, args);
      await reach();
      if (latencyMs > 0) await this.clock.sleep(latencyMs, new AbortController().signal);
      const answer = await call();
      after?.(method, args);
      await reach();
      return answer;
    };
    const done = runService({
      settings: settingsWith(service),
      store: this.store.through(around),
      clientFor: () => this.indices.client(around),
      clock: this.clock,
      signal: stop.signal,
      log: (level, message, about) => this.log.push({ level, message, ...about }),
      observer: silentObserver,
      connectors: async () => this.connector,
      worker: this.#worker(identity),
    });
    return {
      identity,
      done,
      /** A graceful stop; what waits for Elasticsearch then gets the time for it. */
      stop: async () => {
        let stopped = false;
        void done.finally(() => {
          stopped = true;
        });
        stop.abort();
        for (let ms = 0; !stopped && ms < 60_000; ms += 250) await this.clock.pass(250);
        await done;
      },
      /** As by kill -9: from here on it does nothing. */
      kill: () => void this.#dead.add(identity.pid),
    };
  }

  #worker(identity: WorkerIdentity): Worker {
    return { identity, knowsDead: ({ host, pid }) => host === identity.host && this.#dead.has(pid) };
  }
}

function settingsWith(service: ServiceSettings): Settings {
  return {
    connectors: [],
    service: {
      service_types: ["test"],
      idling: 30,
      job_poll_interval: 0.5,
      heartbeat: 300,
      job_cleanup_interval: 300,
      max_concurrent_content_syncs: 1,
      max_concurrent_access_control_syncs: 1,
      ...service,
    },
  } as unknown as Settings;
}

function testConnector(source: TestSource, clock: SimulatedClock) {
  return defineConnector({
    name: "test",
    title: "Test",
    capabilities: { content: false, incremental: false, accessControl: false, advancedRules: false },
    fields,
    async open({ place }, { signal }) {
      return {
        async ping() {
          source.pings.push(place);
          const problem = source.broken.get(place);
          if (problem === "hangs") await new Promise(() => {});
          if (problem) throw new SourceError(problem);
        },
        async *documents() {
          for (let n = 0; n < source.documents; n += 1) {
            if (source.msPerDocument > 0) await clock.sleep(source.msPerDocument, signal);
            signal.throwIfAborted();
            yield { id: `${place}-${n}`, fields: { n } };
          }
        },
        async [Symbol.asyncDispose]() {},
      };
    },
  });
}
