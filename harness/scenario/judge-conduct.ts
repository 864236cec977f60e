import { Client } from "@elastic/elasticsearch";
import { loadConnector } from "../../connectors/framework/registry.ts";
import type { Finding } from "../checks/check.ts";
import { enter } from "../checks/judge.ts";
import { type Census, keyIsScoped, takeCensus, unchanged } from "../checks/scope.ts";
import { secrecy } from "../checks/secrecy.ts";
import type { Stage } from "./stage.ts";

/** What Elasticsearch writes for itself whoever asks it. */
const ITS_OWN = /^\.(security|ds-\.logs-elasticsearch\.deprecation|ds-ilm-history)/;

/** Judges how the subject behaved in the whole run: where it wrote, what its log tells, what it asks when idle. */
export async function judgeConduct(stage: Stage, before: Census): Promise<void> {
  const { idle, recorder, subject } = stage;
  await recorder.step("check conduct", async () => {
    recorder.check(await enter("scope", undefined, () => scope(stage, before)));
    recorder.check(await enter("idle", undefined, () => idle.judge(subject.idleRequestsPerMinute)));
    const secrets = await secretsOf(stage);
    recorder.check(await enter("secrecy", undefined, () => secrecy(subject.logFile, secrets)));
  });
}

async function* scope(stage: Stage, before: Census): AsyncGenerator<Finding, number> {
  const { client, engine, workplace } = stage;
  const { apiKey, index } = workplace;
  const mine = [index, `.search-acl-filter-${index}`];
  const isAllowed = (name: string): boolean =>
    mine.includes(name) || name.startsWith(".elastic-connectors") || ITS_OWN.test(name);
  let compared = 0;
  // Others write to an Elasticsearch that was there before us.
  if (!engine.remains) compared += yield* unchanged(before, await takeCensus(client), isAllowed);
  const holder = new Client({ node: engine.url, auth: { apiKey }, maxRetries: 0 });
  try {
    return compared + (yield* keyIsScoped(holder, client, `${index}-stranger`));
  } finally {
    await holder.close();
  }
}

/** By where they come from. */
async function secretsOf({ engine, fixture, source, workplace }: Stage): Promise<Record<string, string>> {
  const { fields } = await loadConnector(fixture.name);
  const configurations = {
    configuration: fixture.config(source.address),
    "wrong configuration": fixture.refusedConfig?.(source.address) ?? {},
  };
  const configured = Object.entries(configurations).flatMap(([which, values]) =>
    Object.entries(values)
      .filter(([name]) => fields[name]?.sensitive)
      .map(([name, value]) => [`${name} of the ${which}`, String(value)]),
  );
  const [, secret = ""] = Buffer.from(workplace.apiKey, "base64").toString().split(":");
  return {
    ...Object.fromEntries(configured),
    "the API key": workplace.apiKey,
    "the secret of the API key": secret,
    "the password of Elasticsearch": engine.password,
  };
}
