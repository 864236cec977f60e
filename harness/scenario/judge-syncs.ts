import type { ConnectorStatus } from "../../connectors/framework/protocol/connector.ts";
import type { Json } from "../../fixtures/contract.ts";
import type { Check } from "../checks/check.ts";
import { connector } from "../checks/connector.ts";
import { documents } from "../checks/documents.ts";
import { job } from "../checks/job.ts";
import { judge } from "../checks/judge.ts";
import { mapping } from "../checks/mapping.ts";
import { refusal } from "../checks/refusal.ts";
import { requests } from "../checks/requests.ts";
import { configure } from "../subjects/configure.ts";
import { runSync } from "../subjects/run-sync.ts";
import { truthOf } from "../truth.ts";
import type { Stage } from "./stage.ts";

const EVERY_SYNC: readonly Check[] = [job, connector, documents, mapping, requests];
const REFUSED_SYNC: readonly Check[] = [refusal, connector, documents];

/**
 * Syncs one by one, each judged: of a fresh index, of an unchanged source, of a source that evolved, and with
 * credentials that the source refuses.
 */
export async function judgeSyncs(stage: Stage): Promise<void> {
  const { fixture, source, recorder, plan } = stage;
  const configured = (values: Readonly<Record<string, Json>>, status: ConnectorStatus) =>
    recorder.step("configure", () => configure(stage, values, status));
  const configuration = await configured(fixture.config(source.address), "connected");
  await judgeSync(stage, "first", configuration, { now: plan }, EVERY_SYNC);
  await judgeSync(stage, "unchanged", configuration, { before: plan, now: plan }, EVERY_SYNC);
  const evolved = fixture.evolve(plan);
  await recorder.step("evolve", () => fixture.mutate(source, plan, evolved));
  await judgeSync(stage, "evolved", configuration, { before: plan, now: evolved }, EVERY_SYNC);
  const refused = fixture.refusedConfig?.(source.address);
  if (!refused) return;
  const wrong = await configured(refused, "error");
  await judgeSync(stage, "refused", wrong, { before: evolved, now: evolved }, REFUSED_SYNC);
}

async function judgeSync(
  stage: Stage,
  name: string,
  configuration: Readonly<Record<string, Json>>,
  plans: { before?: unknown; now: unknown },
  checks: readonly Check[],
): Promise<void> {
  const { client, fixture, idle, recorder, signal, source, store, subject, workplace } = stage;
  const { connectorId, index } = workplace;
  source.requests?.reset();
  const report = await recorder.step(`sync ${name}`, () =>
    whyAborted(signal, () =>
      runSync({ store, subject, connectorId, type: "full", signal, progress: recorder.progress }),
    ),
  );
  const { count } = await client.count({ index });
  recorder.sync(name, report, count, source.requests);
  const context = {
    client,
    index,
    truth: truthOf(fixture, source.address, plans),
    report,
    configuration,
    ...(source.requests ? { requests: source.requests } : {}),
    signal,
  };
  await recorder.step(`check ${name}`, () =>
    idle.during(async () => {
      for (const check of checks) recorder.check(await judge(check, name, context));
    }),
  );
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
