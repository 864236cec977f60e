import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "../../connectors/framework/protocol/open-store.ts";
import type { ProtocolStore } from "../../connectors/framework/protocol/store.ts";
import { USER_AGENT } from "../../connectors/framework/service/user-agent.ts";
import { requestsBy } from "../checks/idle.ts";
import { connect } from "../engines/client.ts";
import type { Engine } from "../engines/engine.ts";
import { residentMemory } from "../lib/memory.ts";
import { configure } from "../subjects/configure.ts";
import { runSync } from "../subjects/run-sync.ts";
import { spawnService } from "../subjects/service.ts";
import { type BenchContext, type Benchmark, median } from "./benchmark.ts";

const CONNECTORS = [1, 200];
const IDLE_MS = 20_000;
const SYNCS = 20;

/** What a service costs that has nothing to do, with its default settings, and how soon it begins when it has. */
export const serviceIdle: Benchmark = {
  name: "service-idle",
  description: `an idle service with ${CONNECTORS.join(" and ")} connectors: memory, requests, time from a job to its start`,
  async *run(context) {
    const { engine: provider, folder, signal, say } = context;
    const source = join(folder, "source");
    await mkdir(source);
    await writeFile(join(source, "one.txt"), "the only document");
    for (const count of CONNECTORS) {
      await using engine = await provider.start({ folder, signal, port: 0 });
      await using client = connect(engine);
      const store = await openStore(client);
      const ids = await makeConnectors(store, count);
      await using service = await startFor(ids, engine, context);
      say(`configuring ${count} connectors`);
      for (const connectorId of ids)
        await configure({ store, signal, workplace: { connectorId } }, { directory: source }, "connected");
      say(`idle for ${IDLE_MS / 1000} s`);
      const before = await requestsBy(client, USER_AGENT);
      await sleep(IDLE_MS, undefined, { signal });
      const requests = (await requestsBy(client, USER_AGENT)) - before;
      const name = `idle service, ${count} connector${count === 1 ? "" : "s"}`;
      const megabytes = Math.round((await residentMemory([service.pid])) / 1e6);
      yield { name: `${name}: memory`, value: megabytes, unit: "MB" };
      yield { name: `${name}: requests`, value: requests / (IDLE_MS / 1000), unit: "requests/s" };
      const waits = await waitsOf(store, ids, [service.pid], signal);
      yield { name: `${name}: from a job to its start, median`, value: median(waits), unit: "ms" };
      yield { name: `${name}: from a job to its start, longest`, value: Math.max(...waits), unit: "ms" };
    }
  },
};

async function makeConnectors(store: ProtocolStore, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, n) => `search-bench-${n}`);
  for (const id of ids) await store.createConnector({ id, index_name: id, service_type: "dir" });
  return ids;
}

const startFor = (ids: readonly string[], engine: Engine, { folder }: BenchContext) =>
  spawnService(
    { folder, logFile: join(folder, "service.log") },
    {
      elasticsearch: { host: engine.url, username: engine.username, password: engine.password },
      connectors: ids.map((id) => ({ connector_id: id, service_type: "dir" })),
    },
  );

/** Milliseconds from the creation of a job until its start, of several jobs one after the other. */
async function waitsOf(
  store: ProtocolStore,
  ids: readonly string[],
  pids: readonly number[],
  signal: AbortSignal,
): Promise<number[]> {
  const waits: number[] = [];
  for (let n = 0; n < SYNCS; n += 1) {
    const connectorId = ids[(n * 7) % ids.length] as string;
    const report = await runSync({
      store,
      subject: { kind: "plumbline", pids },
      connectorId,
      type: "full",
      signal,
    });
    waits.push(report.waitMs);
  }
  return waits;
}
