import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureIndices } from "../../connectors/framework/protocol/ensure-indices.ts";
import { CONNECTOR_MAPPING } from "../../connectors/framework/protocol/mappings.ts";
import { openStore } from "../../connectors/framework/protocol/open-store.ts";
import { cacheFolder, homeInCache } from "../engines/local/cache.ts";
import { findJava, javaSearch } from "../engines/local/java.ts";
import {
  LOCAL_VERSIONS,
  notInstalled,
  STARTS_WITHIN_MS,
  startLocal,
} from "../engines/local/local-engine.suite.ts";
import { parseVersion } from "../engines/local/versions.ts";
import { createRunFolder } from "../lib/run-folder.ts";
import { describeStore } from "./store.suite.ts";

const run = promisify(execFile);
const startedAt = Date.now();

for (const version of LOCAL_VERSIONS) {
  describe.skipIf(notInstalled.get(version))(`the store by indices, on Elasticsearch ${version}`, () => {
    let running: Awaited<ReturnType<typeof startLocal>>;
    beforeAll(async () => {
      running = await startLocal(version);
    }, STARTS_WITHIN_MS);
    afterAll(() => running?.[Symbol.asyncDispose](), STARTS_WITHIN_MS);

    it("goes by the indices where the server has no connector APIs", async () => {
      expect((await openStore(running.client)).access).toBe("indices");
    });

    it("maps both indices as the templates of the server's full distribution do", async () => {
      const { client } = running;
      await ensureIndices(client);
      for (const name of ["elastic-connectors", "elastic-connectors-sync-jobs"]) {
        const { mappings, aliases } = (await client.indices.get({ index: `.${name}` }))[`.${name}-v1`] ?? {};
        const template = await templateIn(version, `${name}-mappings`);
        const { properties } = template.mappings;
        // Connectors that are deleted are marked since 9.0.
        const marked = version.startsWith("8.") && name === "elastic-connectors";
        expect(aliases).toEqual(template.aliases);
        expect(mappings?.dynamic).toBe(template.mappings.dynamic);
        expect(mappings?.properties).toEqual({
          ...properties,
          ...(marked && { deleted: { type: "boolean" } }),
        });
      }
    });

    it("passes deleted connectors by where the index does not know the mark", async () => {
      const { client } = running;
      const index = ".elastic-connectors-v1";
      await client.indices.delete({ index, ignore_unavailable: true });
      const { deleted: _, ...properties } = CONNECTOR_MAPPING.properties ?? {};
      await client.indices.create({
        index,
        aliases: { ".elastic-connectors": {} },
        mappings: { ...CONNECTOR_MAPPING, properties },
      });
      const store = await openStore(client);
      const s3 = { id: "c", index_name: "search-c", service_type: "s3" };
      await store.createConnector(s3);
      await store.deleteConnector("c", { withJobs: true });
      expect(await store.allConnectors()).toEqual([]);
      expect(await store.connectors({ ids: ["c"], serviceTypes: ["s3"] })).toEqual([]);
      await store.createConnector({ ...s3, id: "d" });
      expect((await store.allConnectors()).map(({ id }) => id)).toEqual(["d"]);
      await client.indices.delete({ index });
    });

    describeStore(() => ({ client: running.client, access: "indices", now: () => startedAt }));
  });
}

interface Template {
  readonly aliases: object;
  readonly mappings: { readonly dynamic: string; readonly properties: object };
}

/** A template of the connector protocol, from the jar of a distribution, which the minimal one has and does not use. */
async function templateIn(version: string, name: string): Promise<Template> {
  const { PLUMBLINE_CACHE = "", ES_JAVA_HOME = "" } = process.env;
  await using folder = await createRunFolder("template");
  const home = homeInCache(cacheFolder(PLUMBLINE_CACHE, process.env), version);
  const jar = join(home, `modules/x-pack-core/x-pack-template-resources-${version}.jar`);
  const java = await findJava(parseVersion(version), javaSearch(ES_JAVA_HOME, process.env));
  const entry = `entsearch/connector/${name}.json`;
  await run(join(java.home, "bin/jar"), ["xf", jar, entry], { cwd: folder.path });
  const text = await readFile(join(folder.path, entry), "utf8");
  // The server fills in versions.
  return (JSON.parse(text.replaceAll(/\$\{[^}]+\}/g, "0")) as { template: Template }).template;
}
