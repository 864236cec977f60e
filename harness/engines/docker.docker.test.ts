import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connect } from "./client.ts";
import type { EngineChoice } from "./engine.ts";
import { engineProvider } from "./providers.ts";

const { signal } = new AbortController();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-docker-"));
});
afterAll(() => rm(folder, { recursive: true }));

const provider = (version: string) =>
  engineProvider(
    {
      engine: "docker",
      "engine-version": version,
      "engine-url": "",
      "engine-cluster": "",
      "es-home": "",
      "java-home": "",
      cache: "",
    } satisfies EngineChoice,
    {},
  );

describe("Elasticsearch in a container", () => {
  it.each(["8.19.5", "9.5.0"])("is %s when asked for it, and is gone when disposed", async (version) => {
    let url: string;
    {
      await using engine = await provider(version).start({ folder, signal, port: 0 });
      url = engine.url;
      await using client = connect(engine);
      expect((await client.info()).version.number).toBe(version);
      expect((await client.license.get()).license.type).toBe("trial");
      expect(await readFile(join(folder, "engine.log"), "utf8")).toContain(version);
    }
    await expect(fetch(url)).rejects.toThrow();
  });

  it("says that there is no such image", async () => {
    await expect(provider("9.99.99").start({ folder, signal, port: 0 })).rejects.toThrow(
      /^\[engine\] the container of docker\.elastic\.co\/.*:9\.99\.99 did not come up: /,
    );
  });
});
