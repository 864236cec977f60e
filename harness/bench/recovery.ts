import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openStore } from "../../connectors/framework/protocol/open-store.ts";
import { loadFixture } from "../../fixtures/registry.ts";
import { createRng } from "../../generators/rng.ts";
import { documents } from "../checks/documents.ts";
import { judge } from "../checks/judge.ts";
import { connect } from "../engines/client.ts";
import { startTogether } from "../lib/together.ts";
import { startSource } from "../sources/source.ts";
import { configure } from "../subjects/configure.ts";
import { runSync, untilOver } from "../subjects/run-sync.ts";
import { startService } from "../subjects/service.ts";
import { truthOf } from "../truth.ts";
import { prepare } from "../workflow/prepare.ts";
import { type Benchmark, median } from "./benchmark.ts";

const POINTS = 50;
const OBJECTS = 2_000;
const SEED = 1;

/** The service killed at points of a sync drawn by chance, and started again: is the index exact, and how soon? */
export const recovery: Benchmark = {
  name: "recovery",
  description: `kill -9 of the service at ${POINTS} points of a sync of ${OBJECTS} s3 objects, and its restart`,
  async *run({ engine: provider, folder, signal, say }) {
    const fixture = await loadFixture("s3");
    await using started = await startTogether([
      provider.start({ folder, signal, port: 0 }),
      startSource(fixture, { folder, signal, port: 0 }),
    ]);
    const [engine, source] = started.all;
    let plan = fixture.plan({ seed: SEED, size: OBJECTS });
    await fixture.seed(source, plan);
    await using client = connect(engine);
    const store = await openStore(client);
    await using workplace = await prepare(client, { store, connector: "s3", run: "bench-recovery" });
    const { apiKey, connectorId, index } = workplace;
    const start = () =>
      startService({
        engine,
        apiKey,
        connectorId,
        serviceType: "s3",
        folder,
        logFile: join(folder, "service.log"),
      });
    let subject = await start();
    try {
      await configure({ store, workplace, signal }, fixture.config(source.address), "connected");
      const whole = await runSync({ store, subject, connectorId, type: "full", signal });
      const span = whole.waitMs + whole.durationMs;
      const rng = createRng(SEED);
      const recoveries: number[] = [];
      let exact = 0;
      for (let point = 1; point <= POINTS; point += 1) {
        const before = plan;
        plan = fixture.evolve(plan);
        await fixture.mutate(source, before, plan);
        const id = await store.createJob({ connectorId, type: "full", trigger: "on_demand" });
        const at = Math.round(rng.float() * span);
        await sleep(at, undefined, { signal });
        for (const pid of subject.pids) process.kill(pid, "SIGKILL");
        await subject.died;
        const killed = performance.now();
        subject = await start();
        const job = await untilOver(store, id, signal);
        recoveries.push(performance.now() - killed);
        const report = { ...whole, job: job.document };
        const truth = truthOf(fixture, source.address, { now: plan });
        const context = { client, index, truth, report, configuration: {}, signal };
        const verdict = await judge(documents, `point ${point}`, context);
        const isExact = job.document.status === "completed" && verdict.outcome === "passed";
        if (isExact) exact += 1;
        else say(`killed after ${at} ms: job ${job.document.status}, documents ${verdict.outcome}`);
      }
      yield {
        name: "kill -9 during a sync: exact after the restart",
        value: exact,
        unit: "times",
        baseline: POINTS,
        ratio: exact / POINTS,
      };
      yield {
        name: "from kill -9 to the end of the sync",
        value: Math.round(median(recoveries)),
        unit: "ms",
      };
    } finally {
      await subject[Symbol.asyncDispose]();
    }
  },
};
