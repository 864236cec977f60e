import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { nearest } from "../../connectors/framework/nearest.ts";
import type { Measurement } from "../bench/benchmark.ts";
import { benchmarks } from "../bench/benchmarks.ts";
import { engineProvider } from "../engines/providers.ts";
import { UsageError } from "../lib/errors.ts";
import { createRunFolder } from "../lib/run-folder.ts";
import { newRunId } from "../lib/run-id.ts";
import { ENGINE_OPTIONS } from "./options.ts";
import { defineVerb } from "./verb.ts";

export const bench = defineVerb({
  name: "bench",
  operand: "[NAME…]",
  description: "measure throughput and memory, as ratios taken in one run",
  options: [...ENGINE_OPTIONS, "reports"],
  async run({ arguments: operands, options, environment }, signal) {
    const chosen = operands.filter(Boolean).map(benchmarkNamed);
    const engine = engineProvider(options, environment);
    const run = newRunId();
    const measured: Measurement[] = [];
    const say = (line: string): void => void process.stderr.write(`${line}\n`);
    for (const benchmark of chosen.length > 0 ? chosen : benchmarks) {
      const why = benchmark.skip?.({ engine });
      if (why && chosen.length > 0) throw new UsageError(`[bench] ${benchmark.name}: ${why}`);
      say(`${benchmark.name}: ${why ? `skipped, ${why}` : benchmark.description}`);
      if (why) continue;
      await using folder = await createRunFolder(`bench-${run}`);
      for await (const measurement of benchmark.run({ engine, folder: folder.path, signal, say })) {
        measured.push(measurement);
        process.stdout.write(`${line(measurement)}\n`);
      }
    }
    const folder = join(options.reports, run);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "bench.json"), `${JSON.stringify(measured, null, 2)}\n`);
    say(`figures: ${join(folder, "bench.json")}`);
    return 0;
  },
});

function benchmarkNamed(name: string): (typeof benchmarks)[number] {
  const found = benchmarks.find((benchmark) => benchmark.name === name);
  if (found) return found;
  const names = benchmarks.map((benchmark) => benchmark.name);
  const near = nearest(name, names);
  throw new UsageError(
    `[bench] no benchmark is named "${name}"${near ? `; did you mean "${near}"?` : ""} (there are ${names.join(", ")})`,
  );
}

function line({ name, value, unit, baseline, ratio }: Measurement): string {
  const beside = ratio === undefined ? "" : `, ${ratio.toFixed(2)} of ${baseline?.toLocaleString("en-US")}`;
  return `${name}: ${value.toLocaleString("en-US")} ${unit}${beside}`;
}
