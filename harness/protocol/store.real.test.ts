import { afterAll, beforeAll, describe } from "vitest";
import {
  LOCAL_VERSIONS,
  notInstalled,
  STARTS_WITHIN_MS,
  startLocal,
} from "../engines/local/local-engine.suite.ts";
import { describeStore } from "./store.suite.ts";

const startedAt = Date.now();

for (const version of LOCAL_VERSIONS) {
  describe.skipIf(notInstalled.get(version))(`the store by indices, on Elasticsearch ${version}`, () => {
    let running: Awaited<ReturnType<typeof startLocal>>;
    beforeAll(async () => {
      running = await startLocal(version);
    }, STARTS_WITHIN_MS);
    afterAll(() => running?.[Symbol.asyncDispose](), STARTS_WITHIN_MS);

    describeStore(() => ({ client: running.client, access: "indices", now: () => startedAt }));
  });
}
