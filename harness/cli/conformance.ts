import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { nearest } from "../../connectors/framework/nearest.ts";
import { type ConformanceReport, runConformance } from "../conformance/conformance.ts";
import { loadGroups, loadTranscripts, RECORDED_VERSION } from "../conformance/engine/groups.ts";
import { live } from "../conformance/engine/side-by-side.ts";
import { compareVersion } from "../conformance/other-version.ts";
import { otherVersionPage } from "../docs/other-version-page.ts";
import { embedded } from "../engines/embedded.ts";
import type { Engine } from "../engines/engine.ts";
import { engineProvider } from "../engines/providers.ts";
import { UsageError } from "../lib/errors.ts";
import { ROOT } from "../lib/root.ts";
import { createRunFolder } from "../lib/run-folder.ts";
import { newRunId } from "../lib/run-id.ts";
import { startTogether } from "../lib/together.ts";
import { ENGINE_OPTIONS, wholeNumber } from "./options.ts";
import { defineVerb } from "./verb.ts";

export const conformance = defineVerb({
  name: "conformance",
  operand: "[GROUP…]",
  description: "hold the embedded engine to a real one, or to what the real one was recorded to answer",
  options: [...ENGINE_OPTIONS, "record", "random", "seed", "reports"],
  async run({ arguments: operands, options, environment }, signal) {
    const only = await groupsNamed(operands.filter(Boolean));
    const random = wholeNumber("random", options.random, 0, 10_000_000);
    const seed = wholeNumber("seed", options.seed, 0, 2 ** 32 - 1);
    const record = wholeNumber("record", options.record, 0, 1) === 1;
    const provider = engineProvider(options, environment);
    if (record && provider === embedded)
      throw new UsageError(
        "[conformance] only a real Elasticsearch can be recorded: name it by --engine (ENGINE=local)",
      );
    const run = newRunId();
    const say = (line: string): void => void process.stderr.write(`${line}\n`);
    await using folder = await createRunFolder(`conformance-${run}`);
    const start = { folder: folder.path, signal, port: 0 };
    await using started = await startTogether([
      embedded.start(start),
      ...(provider === embedded ? [] : [provider.start(start)]),
    ]);
    const [engine, real] = started.all;
    if (record && real && real.version !== RECORDED_VERSION)
      return await recordOtherVersion(real, { only, signal, say });
    const report = await runConformance({
      embedded: engine,
      ...(real && { real }),
      only,
      record,
      random,
      seed,
      signal,
      say,
    });
    for (const line of verdict(report)) process.stdout.write(`${line}\n`);
    const home = join(options.reports, run);
    await mkdir(home, { recursive: true });
    await writeFile(join(home, "conformance.json"), `${JSON.stringify(report, null, 2)}\n`);
    say(`figures: ${join(home, "conformance.json")}`);
    const findings = report.differences.filter(({ waived }) => !waived).length;
    return findings + (report.random?.differences ?? 0) > 0 ? 1 : 0;
  },
});

/** Another version than the one of the transcripts is not recorded whole: a page lists what it answers otherwise. */
async function recordOtherVersion(
  real: Engine,
  { only, ...options }: { only: readonly string[]; signal: AbortSignal; say: (line: string) => void },
): Promise<number> {
  if (only.length > 0)
    throw new UsageError(
      `[conformance] the page on ${real.version} lists every group: expected no group named, saw ${only.join(", ")}`,
    );
  const page = `docs/elasticsearch-${real.version.split(".")[0]}.md`;
  const command = `make conformance ENGINE=local ENGINE_VERSION=${real.version} RECORD=1`;
  const report = await compareVersion({
    ...options,
    real: live(real),
    version: real.version,
    groups: await loadGroups(),
    transcripts: await loadTranscripts(),
  });
  await writeFile(new URL(page, ROOT), otherVersionPage(report, RECORDED_VERSION, command));
  process.stdout.write(
    `${real.kind} ${real.version} beside what ${RECORDED_VERSION} was recorded to answer: ${report.deviations.length} of ${report.cases} cases differ, listed in ${page}\n`,
  );
  return 0;
}

async function groupsNamed(names: readonly string[]): Promise<readonly string[]> {
  const known = [...(await loadGroups()).keys()];
  for (const name of names) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    throw new UsageError(
      `[conformance] there is no group "${name}"${near ? `; did you mean "${near}"?` : ""} (there are ${known.join(", ")})`,
    );
  }
  return names;
}

function* verdict(report: ConformanceReport): Generator<string> {
  const [engine, real] = report.engines.map(({ kind, version }) => `${kind} ${version}`);
  for (const { group, case: name, first, waived } of report.differences)
    yield `${waived ? "waived" : "differs"}: ${group}, "${name}": ${first}`;
  yield `${engine} beside ${real}: ${report.agreed} of ${report.cases} cases agree, ${report.differing} differ`;
  if (!report.random) return;
  const { requests, differences, seed, smallest } = report.random;
  for (const { differences: lines, case: test } of smallest) {
    yield `random difference: ${lines[0]}`;
    yield `  ${JSON.stringify(test.requests)}`;
  }
  yield `${requests} random requests of seed ${seed}: ${differences} answers differ`;
}
