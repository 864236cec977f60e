import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Client } from "@elastic/elasticsearch";
import type { Fixture, Json, Size, Source } from "../fixtures/contract.ts";
import type { Check } from "./checks/check.ts";
import { documents } from "./checks/documents.ts";
import { job } from "./checks/job.ts";
import { judge } from "./checks/judge.ts";
import { mapping } from "./checks/mapping.ts";
import { refusal } from "./checks/refusal.ts";
import { requests } from "./checks/requests.ts";
import { connect } from "./engines/client.ts";
import type { Engine, EngineProvider } from "./engines/engine.ts";
import { UnavailableError } from "./lib/errors.ts";
import { createRunFolder } from "./lib/run-folder.ts";
import { startTogether } from "./lib/together.ts";
import type { Recorder } from "./recorder.ts";
import { startSource } from "./sources/source.ts";
import type { Subject } from "./subjects/subject.ts";
import { startSyncProcess } from "./subjects/sync-process.ts";
import { truthOf } from "./truth.ts";
import { prepare, type Workplace } from "./workflow/prepare.ts";

export interface ScenarioOptions {
  readonly fixture: Fixture;
  readonly size: Size;
  readonly seed: number;
  readonly engine: EngineProvider;
  readonly run: string;
  /** Where logs go; it stays after the run. */
  readonly reportFolder: string;
  readonly signal: AbortSignal;
  readonly recorder: Recorder;
}

const EVERY_SYNC: readonly Check[] = [job, documents, mapping, requests];

/**
 * The one run: engine, source and subject are started, the source seeded, and then syncs are judged one by one: of a
 * fresh index, of an unchanged source, of a source that evolved, and with credentials that the source refuses.
 * What it finds goes to the recorder; a throw means that it could not be judged.
 */
export async function runScenario(options: ScenarioOptions): Promise<void> {
  const { fixture, recorder, reportFolder } = options;
  await mkdir(reportFolder, { recursive: true });
  await using folder = await createRunFolder(`${fixture.name}-${options.run}`);
  recorder.belongs({ folders: [folder.path] });

  const dead = new AbortController();
  const signal = AbortSignal.any([options.signal, dead.signal]);
  await using started = await recorder.step("start", () =>
    startTogether([
      options.engine.start({ folder: folder.path, signal, port: 0 }),
      startSource(fixture, { folder: folder.path, signal, port: 0 }),
      startSyncProcess(join(reportFolder, "sync.log")),
    ]),
  );
  const [engine, source, subject] = started.all;
  recorder.started(engine, source, subject);
  void engine.died.then((how) => dead.abort(new UnavailableError(how)));

  await using client = connect(engine);
  const plan = fixture.plan(options);
  await recorder.step("seed", () => fixture.seed(source, plan));
  await using workplace = await recorder.step("prepare", () => prepare(client, fixture.name, options.run));
  recorder.without(workplace.without);
  await judgeSyncs({ ...options, signal, client, engine, source, subject, workplace, plan });
}

interface Stage extends Omit<ScenarioOptions, "engine"> {
  readonly client: Client;
  readonly engine: Engine;
  readonly source: Source;
  readonly subject: Subject;
  readonly workplace: Workplace;
  readonly plan: unknown;
}

async function judgeSyncs(stage: Stage): Promise<void> {
  const { fixture, source, recorder, plan } = stage;
  const configuration = fixture.config(source.address);
  await judgeSync(stage, "first", configuration, { now: plan }, EVERY_SYNC);
  await judgeSync(stage, "unchanged", configuration, { before: plan, now: plan }, EVERY_SYNC);
  const evolved = fixture.evolve(plan);
  await recorder.step("evolve", () => fixture.mutate(source, plan, evolved));
  await judgeSync(stage, "evolved", configuration, { before: plan, now: evolved }, EVERY_SYNC);
  const refused = fixture.refusedConfig?.(source.address);
  if (refused) {
    await judgeSync(stage, "refused", refused, { before: evolved, now: evolved }, [refusal, documents]);
  }
}

async function judgeSync(
  stage: Stage,
  name: string,
  configuration: Readonly<Record<string, Json>>,
  plans: { before?: unknown; now: unknown },
  checks: readonly Check[],
): Promise<void> {
  const { client, engine, fixture, recorder, signal, source, subject, workplace } = stage;
  const { index, apiKey, pipeline } = workplace;
  source.requests?.reset();
  const result = await recorder.step(`sync ${name}`, () =>
    whyAborted(signal, () =>
      subject.sync(
        {
          connector: fixture.name,
          configuration,
          engine: { url: engine.url, apiKey },
          index,
          ...(pipeline ? { pipeline } : {}),
        },
        { signal, progress: recorder.progress },
      ),
    ),
  );
  const { count } = await client.count({ index });
  recorder.sync(name, result, count, source.requests);
  await recorder.step(`check ${name}`, async () => {
    for (const check of checks) {
      recorder.check(
        await judge(check, name, {
          client,
          index,
          truth: truthOf(fixture, source.address, plans),
          result,
          ...(source.requests ? { requests: source.requests } : {}),
          signal,
        }),
      );
    }
  });
}

/** What broke because of an abort is told by what caused the abort: the engine died, or Ctrl-C. */
async function whyAborted<T>(signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}
