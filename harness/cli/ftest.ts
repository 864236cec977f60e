import { join } from "node:path";
import { loadFixture } from "../../fixtures/registry.ts";
import type { EngineProvider } from "../engines/engine.ts";
import { engineProvider } from "../engines/providers.ts";
import { messageOf, UnavailableError } from "../lib/errors.ts";
import { inParallel } from "../lib/in-parallel.ts";
import { newRunId } from "../lib/run-id.ts";
import { type Listener, Recorder } from "../recorder.ts";
import { writeReports } from "../reports/files.ts";
import type { Report } from "../reports/report.ts";
import { createTerminal } from "../reports/terminal.ts";
import { runScenario } from "../scenario.ts";
import { connectorsNamed } from "./names.ts";
import { ENGINE_OPTIONS, wholeNumber } from "./options.ts";
import { parseSize } from "./size.ts";
import { defineVerb } from "./verb.ts";

export const ftest = defineVerb({
  name: "ftest",
  operand: "NAME[,NAME…]|all",
  description: "judge connectors: sync a seeded source, compare the index with the truth",
  options: ["size", "seed", ...ENGINE_OPTIONS, "jobs", "reports"],
  async run({ arguments: operands, options, environment }, signal) {
    const started = performance.now();
    const names = await connectorsNamed("ftest", operands);
    const about = {
      run: newRunId(),
      size: parseSize(options.size),
      seed: wholeNumber("seed", options.seed, 0, 2 ** 32 - 1),
      engine: engineProvider(options, environment),
      folder: options.reports,
    };
    const jobs = wholeNumber("jobs", options.jobs, 1, 64);
    using terminal = createTerminal(process.stderr, process.stdout);
    const reports = await inParallel(names, jobs, (name) =>
      runPart({ ...about, name, signal, listener: terminal }),
    );
    const summary = await writeReports(about.folder, about.run, performance.now() - started, reports);
    terminal.summary(summary, join(about.folder, about.run));
    if (signal.aborted) throw signal.reason;
    return { passed: 0, skipped: 0, failed: 1, errored: 3 }[summary.outcome];
  },
});

interface Part {
  readonly name: string;
  readonly run: string;
  readonly size: ReturnType<typeof parseSize>;
  readonly seed: number;
  readonly engine: EngineProvider;
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly listener: Listener;
}

/** One connector's scenario, to its report, whatever happens on the way. */
async function runPart(part: Part): Promise<Report> {
  const { name, run, size, seed, engine, folder, signal } = part;
  const replay = `make ftest NAME=${name} DATA_SIZE=${size} SEED=${seed} ${engine.replay}`;
  const recorder = new Recorder({ run, connector: name, size, seed, replay }, [part.listener]);
  const reportFolder = join(folder, run, `${name}-${size}`);
  try {
    await runScenario({ ...part, fixture: await loadFixture(name), recorder, reportFolder });
    return await recorder.finish(undefined);
  } catch (error) {
    const known = error instanceof UnavailableError || signal.aborted;
    const cause = signal.aborted ? signal.reason : error;
    return recorder.finish({
      reason: known
        ? messageOf(cause)
        : `a defect of Plumbline: ${(error as Error).stack ?? messageOf(error)}`,
    });
  }
}
