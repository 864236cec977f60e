import { afterAll, beforeAll, describe } from "vitest";
import { connect } from "../engines/client.ts";
import type { Engine } from "../engines/engine.ts";
import { whyNotInstalled } from "../engines/local/installed.suite.ts";
import { engineProvider } from "../engines/providers.ts";
import { createRunFolder } from "../lib/run-folder.ts";
import { describeStore } from "./store.suite.ts";

const VERSIONS = ["8.19.5", "9.5.0"];
const missing = new Map(
  await Promise.all(VERSIONS.map(async (version) => [version, await whyNotInstalled(version)] as const)),
);

const { PLUMBLINE_CACHE = "", ES_JAVA_HOME = "" } = process.env;
const STARTS_WITHIN_MS = 240_000;
const startedAt = Date.now();

for (const version of VERSIONS) {
  describe.skipIf(missing.get(version))(`the store by indices, on Elasticsearch ${version}`, () => {
    let folder: Awaited<ReturnType<typeof createRunFolder>>;
    let engine: Engine;
    let client: ReturnType<typeof connect>;
    beforeAll(async () => {
      folder = await createRunFolder("store");
      const provider = engineProvider(
        {
          engine: "local",
          "engine-version": version,
          "engine-url": "",
          "engine-cluster": "",
          "es-home": "",
          "java-home": ES_JAVA_HOME,
          cache: PLUMBLINE_CACHE,
        },
        process.env,
      );
      engine = await provider.start({
        folder: folder.path,
        signal: new AbortController().signal,
        port: 0,
      });
      client = connect(engine);
    }, STARTS_WITHIN_MS);
    afterAll(async () => {
      await client?.close();
      await engine?.[Symbol.asyncDispose]();
      await folder?.[Symbol.asyncDispose]();
    }, STARTS_WITHIN_MS);

    describeStore(() => ({ client, access: "indices", now: () => startedAt }));
  });
}
