import { embedded } from "../engines/embedded.ts";
import type { EngineProvider } from "../engines/engine.ts";
import { residentMemory } from "../lib/memory.ts";
import type { BenchContext, Benchmark } from "./benchmark.ts";
import { EngineClient } from "./engine-client.ts";
import { bulkBodies, engineTasks, forget, IN_FLIGHT } from "./engine-tasks.ts";

const DOCUMENTS = 100_000;
/** Done first and not counted: both compile what they run often. */
const WARM_UP_BODIES = 5;

type Figures = ReadonlyMap<string, number>;

/** The embedded engine beside a real one, on the same requests in the same run. */
export const engines: Benchmark = {
  name: "engines",
  description: `the embedded engine beside a real one, ${DOCUMENTS} documents of 1 KB`,
  skip: ({ engine }) =>
    engine === embedded ? "there is nothing to compare with: name a real engine (ENGINE=local)" : undefined,
  async *run(context) {
    const { engine, say } = context;
    say("making documents");
    const bodies = bulkBodies(DOCUMENTS);
    const ours = await measure(embedded, bodies, context);
    const theirs = await measure(engine, bodies, context);
    for (const { name, unit } of engineTasks) yield beside(name, unit, ours, theirs);
    for (const { name, unit } of [MEMORY, PER_DOCUMENT]) {
      if (ours.has(name)) yield beside(name, unit, ours, theirs);
    }
  },
};

const MEMORY = { name: "memory of the process", unit: "MB" };
const PER_DOCUMENT = { name: "memory for each document", unit: "bytes" };

async function measure(
  provider: EngineProvider,
  bodies: readonly Buffer[],
  { folder, signal, say }: BenchContext,
): Promise<Figures> {
  await using engine = await provider.start({ folder, signal, port: 0, isForThroughput: true });
  await using client = new EngineClient(engine, IN_FLIGHT);
  for (const task of engineTasks) await task.run(client, bodies.slice(0, WARM_UP_BODIES));
  await forget(client);
  const figures = new Map<string, number>();
  const before = await residentMemory(engine.pids);
  for (const task of engineTasks) {
    signal.throwIfAborted();
    const started = performance.now();
    const done = await task.run(client, bodies);
    const rate = Math.round((done / (performance.now() - started)) * 1000);
    figures.set(task.name, rate);
    say(`${engine.kind} ${engine.version}: ${task.name}, ${rate.toLocaleString("en-US")} ${task.unit}`);
  }
  const after = await residentMemory(engine.pids);
  if (engine.pids.length > 0) {
    figures.set(MEMORY.name, Math.round(after / 2 ** 20));
    figures.set(PER_DOCUMENT.name, Math.round((after - before) / DOCUMENTS));
  }
  return figures;
}

function beside(name: string, unit: string, ours: Figures, theirs: Figures) {
  const value = ours.get(name) ?? 0;
  const baseline = theirs.get(name);
  return {
    name: `embedded beside real: ${name}`,
    value,
    unit,
    ...(baseline === undefined ? {} : { baseline, ratio: value / baseline }),
  };
}
