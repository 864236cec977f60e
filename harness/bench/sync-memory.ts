import { join } from "node:path";
import { loadFixture } from "../../fixtures/registry.ts";
import { connect } from "../engines/client.ts";
import { startTogether } from "../lib/together.ts";
import { startSource } from "../sources/source.ts";
import { startSyncProcess } from "../subjects/sync-process.ts";
import { prepare } from "../workflow/prepare.ts";
import type { Benchmark } from "./benchmark.ts";

const OBJECTS = [3_300, 100_000, 1_000_000];

/** Peak memory of the process that syncs, from thousands of objects to a million: it should not grow. */
export const syncMemory: Benchmark = {
  name: "sync-memory",
  description: `peak memory of a process that syncs ${OBJECTS.join(", ")} s3 objects`,
  async *run({ engine: provider, folder, signal, say }) {
    const fixture = await loadFixture("s3");
    let baseline: number | undefined;
    for (const objects of OBJECTS) {
      await using started = await startTogether([
        provider.start({ folder, signal, port: 0 }),
        startSource(fixture, { folder, signal, port: 0 }),
        startSyncProcess(join(folder, "sync.log")),
      ]);
      const [engine, source, subject] = started.all;
      await fixture.seed(source, fixture.plan({ seed: 1, size: objects }));
      await using client = connect(engine);
      await using workplace = await prepare(client, "s3", `bench-${objects}`);
      const { index, apiKey, pipeline } = workplace;
      let said = 0;
      const result = await subject.sync(
        {
          connector: "s3",
          configuration: { ...fixture.config(source.address), page_size: 1000 },
          engine: { url: engine.url, apiKey },
          index,
          ...(pipeline ? { pipeline } : {}),
        },
        {
          signal,
          progress: (documents) => {
            if (documents - said < 50_000) return;
            said = documents;
            say(`${documents} of ${objects} objects`);
          },
        },
      );
      if (result.status !== "completed" || result.counters.indexed !== objects) {
        throw new Error(`the sync of ${objects} objects ended as ${result.status}: ${result.error}`);
      }
      const megabytes = Math.round(result.peakRssBytes / 2 ** 20);
      baseline ??= megabytes;
      const pace = Math.round((objects / result.durationMs) * 1000);
      yield {
        name: `peak memory of the syncing process, ${objects} s3 objects`,
        value: megabytes,
        unit: "MB",
        baseline,
        ratio: megabytes / baseline,
      };
      yield { name: `s3 sync, ${objects} objects`, value: pace, unit: "documents/s" };
    }
  },
};
