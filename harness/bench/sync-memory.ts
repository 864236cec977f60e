import { join } from "node:path";
import { openStore } from "../../connectors/framework/protocol/open-store.ts";
import { loadFixture } from "../../fixtures/registry.ts";
import { connect } from "../engines/client.ts";
import { startTogether } from "../lib/together.ts";
import { startSource } from "../sources/source.ts";
import { configure } from "../subjects/configure.ts";
import { runSync } from "../subjects/run-sync.ts";
import { startService } from "../subjects/service.ts";
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
      ]);
      const [engine, source] = started.all;
      await fixture.seed(source, fixture.plan({ seed: 1, size: objects }));
      await using client = connect(engine);
      const store = await openStore(client);
      await using workplace = await prepare(client, { store, connector: "s3", run: `bench-${objects}` });
      const { apiKey, connectorId } = workplace;
      await using subject = await startService({
        engine,
        apiKey,
        connectorId,
        serviceType: "s3",
        folder,
        logFile: join(folder, "service.log"),
      });
      const configuration = { ...fixture.config(source.address), page_size: 1000 };
      await configure({ store, workplace, signal }, configuration, "connected");
      let said = 0;
      const progress = (documents: number): void => {
        if (documents - said < 50_000) return;
        said = documents;
        say(`${documents} of ${objects} objects`);
      };
      const result = await runSync({ store, subject, connectorId, type: "full", signal, progress });
      if (result.job.status !== "completed" || result.job.indexed_document_count !== objects) {
        throw new Error(`the sync of ${objects} objects ended as ${result.job.status}: ${result.job.error}`);
      }
      const megabytes = Math.round(result.peakRssBytes / 2 ** 20);
      baseline ??= megabytes;
      const pace = Math.round((objects / result.durationMs) * 1000);
      yield {
        name: `peak memory of the service, ${objects} s3 objects`,
        value: megabytes,
        unit: "MB",
        baseline,
        ratio: megabytes / baseline,
      };
      yield { name: `s3 sync, ${objects} objects`, value: pace, unit: "documents/s" };
    }
  },
};
