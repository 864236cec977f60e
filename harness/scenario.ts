import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { openStore } from "../connectors/framework/protocol/open-store.ts";
import { IdleTime } from "./checks/idle.ts";
import { takeCensus } from "./checks/scope.ts";
import { connect } from "./engines/client.ts";
import { UnavailableError } from "./lib/errors.ts";
import { createRunFolder } from "./lib/run-folder.ts";
import { startTogether } from "./lib/together.ts";
import { judgeConduct } from "./scenario/judge-conduct.ts";
import { judgeSyncs } from "./scenario/judge-syncs.ts";
import type { ScenarioOptions } from "./scenario/stage.ts";
import { startSource } from "./sources/source.ts";
import { startService } from "./subjects/service.ts";
import { prepare } from "./workflow/prepare.ts";

/**
 * The one run: engine and source are started, the source seeded, a connector made as Kibana's workflow makes one, and
 * the subject let at it. Then syncs are judged one by one: of a fresh index, of an unchanged source, of a source that
 * evolved, and with credentials that the source refuses. What it finds goes to the recorder; a throw means that it
 * could not be judged.
 */
export async function runScenario(options: ScenarioOptions): Promise<void> {
  const { fixture, recorder, reportFolder, run } = options;
  await mkdir(reportFolder, { recursive: true });
  await using folder = await createRunFolder(`${fixture.name}-${run}`);
  recorder.belongs({ folders: [folder.path] });

  const dead = new AbortController();
  const signal = AbortSignal.any([options.signal, dead.signal]);
  const dies = (how: string): void => dead.abort(new UnavailableError(how));
  await using started = await recorder.step("start", () =>
    startTogether([
      options.engine.start({ folder: folder.path, signal, port: 0 }),
      startSource(fixture, { folder: folder.path, signal, port: 0 }),
    ]),
  );
  const [engine, source] = started.all;
  void engine.died.then(dies);
  await using client = connect(engine);
  const store = await openStore(client);
  await using workplace = await recorder.step("prepare", () =>
    prepare(client, { store, connector: fixture.name, run }),
  );
  const census = await takeCensus(client);
  const plan = fixture.plan(options);
  const seeding = recorder.step("seed", () => fixture.seed(source, plan));
  await using subject = await startService({
    engine,
    apiKey: workplace.apiKey,
    connectorId: workplace.connectorId,
    serviceType: fixture.name,
    folder: folder.path,
    logFile: join(reportFolder, "service.log"),
  });
  recorder.started(engine, source, subject);
  recorder.without(workplace.without);
  void subject.died.then(dies);
  await seeding;
  const idle = new IdleTime(client, subject.userAgent);
  const stage = { ...options, signal, client, store, engine, source, subject, workplace, plan, idle };
  await judgeSyncs(stage);
  await judgeConduct(stage, census);
}
