import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { UnavailableError } from "../lib/errors.ts";
import { connect } from "./client.ts";
import { playDockerEngine } from "./docker-engine.suite.ts";
import { startEmbedded } from "./embedded/server.ts";
import { engineProvider } from "./providers.ts";

/** One for all tests: testcontainers looks for a Docker engine once. */
let played: Awaited<ReturnType<typeof playDockerEngine>>;
beforeAll(async () => {
  played = await playDockerEngine();
  vi.stubEnv("DOCKER_HOST", played.host);
  vi.stubEnv("TESTCONTAINERS_RYUK_DISABLED", "true");
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await played[Symbol.asyncDispose]();
});

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-docker-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const { signal } = new AbortController();

function start() {
  const provider = engineProvider(
    {
      engine: "docker",
      "engine-version": "9.5.0",
      "engine-url": "",
      "engine-cluster": "",
      "es-home": "",
      "java-home": "",
      cache: "",
    },
    {},
  );
  return provider.start({ folder, signal, port: 0 });
}

describe("a docker engine, played", () => {
  it("is the container's port, with the password it was given, and is taken away when disposed", async () => {
    let elasticsearch: Awaited<ReturnType<typeof startEmbedded>> | undefined;
    played.plays({
      log: ["booting", "started"],
      run: async ({ ELASTIC_PASSWORD }) => {
        elasticsearch = await startEmbedded({ password: ELASTIC_PASSWORD as string });
        return Number(new URL(elasticsearch.url).port);
      },
    });
    const engine = await start();
    expect(engine).toMatchObject({ kind: "docker", version: "9.5.0", url: elasticsearch?.url });
    await using client = connect(engine);
    expect((await client.info()).tagline).toBe("You Know, for Search");
    expect(played.created).toMatchObject([
      { Image: "docker.elastic.co/elasticsearch/elasticsearch:9.5.0", ExposedPorts: { "9200/tcp": {} } },
    ]);
    await engine[Symbol.asyncDispose]();
    expect(await engine.died).toBe("[engine] the container ended\n  booting\n  started");
    expect(await readFile(join(folder, "engine.log"), "utf8")).toBe("booting\nstarted\n");
    expect(played.asked.filter((line) => line.startsWith("DELETE"))).toEqual([
      expect.stringMatching(/^DELETE \/containers\/c1\?.*v=true/),
    ]);
    await elasticsearch?.[Symbol.asyncDispose]();
  });

  it("tells the end of the log of a container that does not come up", async () => {
    played.plays({ log: ["booting", "max virtual memory areas are too low"] });
    const started = start();
    await expect(started).rejects.toThrow(UnavailableError);
    await expect(started).rejects.toThrow(
      /^\[engine\] the container of .*elasticsearch:9\.5\.0 did not come up: [^\n]+\n {2}booting\n {2}max virtual/,
    );
  });
});
