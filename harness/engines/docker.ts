import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { messageOf, UnavailableError, UsageError } from "../lib/errors.ts";
import { Tail } from "../lib/tail.ts";
import type { Engine, EngineChoice, EngineOptions, EngineProvider } from "./engine.ts";
import { DEFAULT_VERSION } from "./local/versions.ts";
import { untilHealthy } from "./until-healthy.ts";

const IMAGE = "docker.elastic.co/elasticsearch/elasticsearch";
const USERNAME = "elastic";
const PORT = 9200;
/** Without the pull of the image, which has no limit. */
const START_TIMEOUT_MS = 180_000;
const STOP_MS = 10_000;

/** The official image, in a container of the run's own. Should we be killed, testcontainers' reaper removes it. */
export function docker(choice: EngineChoice): EngineProvider {
  const version = choice["engine-version"] || DEFAULT_VERSION;
  if (!/^[89]\.\d+\.\d+$/.test(version))
    throw new UsageError(`[engine] there is no image for "${version}": expected 8.x.y or 9.x.y, as 8.19.5`);
  return {
    name: "docker",
    replay: `ENGINE=docker ENGINE_VERSION=${version}`,
    start: (options) => startContainer(version, options),
  };
}

async function startContainer(version: string, options: EngineOptions): Promise<Engine> {
  const { folder, port, signal } = options;
  // It takes half a second to load: only those who use it wait for it.
  const { GenericContainer, Wait, getContainerRuntimeClient } = await import("testcontainers");
  try {
    await getContainerRuntimeClient();
  } catch (cause) {
    throw new UnavailableError(
      `[engine] no Docker engine: ${messageOf(cause)}; start one, or point DOCKER_HOST at it`,
      { cause },
    );
  }
  signal.throwIfAborted();
  const password = randomBytes(18).toString("base64url");
  const log = new ContainerLog(join(folder, "engine.log"));
  const starting = new GenericContainer(`${IMAGE}:${version}`)
    .withEnvironment(environment(password))
    .withExposedPorts(port ? { container: PORT, host: port } : PORT)
    .withLogConsumer((stream) => log.follow(stream))
    .withWaitStrategy(
      Wait.forHttp("/_cluster/health", PORT, { abortOnContainerExit: true })
        .forStatusCode(200)
        .withBasicCredentials(USERNAME, password),
    )
    .withStartupTimeout(START_TIMEOUT_MS)
    .start()
    .catch((cause: unknown) => {
      const [reason = ""] = messageOf(cause).split("\n");
      throw new UnavailableError(
        [`[engine] the container of ${IMAGE}:${version} did not come up: ${reason}`, ...log.tail].join(
          "\n  ",
        ),
        { cause },
      );
    });
  const stop = async (): Promise<void> => {
    await (await starting).stop({ timeout: STOP_MS, remove: true, removeVolumes: true });
  };
  const container = await unlessAborted(starting, signal, stop);
  const url = `http://${container.getHost()}:${container.getMappedPort(PORT)}`;
  try {
    await untilHealthy({
      url,
      username: USERNAME,
      password,
      timeoutMs: START_TIMEOUT_MS,
      signal,
      died: log.ended,
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    kind: "docker",
    version,
    url,
    username: USERNAME,
    password,
    pids: [],
    died: log.ended,
    [Symbol.asyncDispose]: stop,
  };
}

const environment = (password: string): Record<string, string> => ({
  "cluster.name": "plumbline",
  "discovery.type": "single-node",
  ELASTIC_PASSWORD: password,
  ES_JAVA_OPTS: "-Xms512m -Xmx512m",
  "xpack.security.enabled": "true",
  "xpack.security.http.ssl.enabled": "false",
  // Document level security asks for it.
  "xpack.license.self_generated.type": "trial",
  // A full disk of the machine is not the connector's affair, and nothing is looked up in databases of addresses.
  "cluster.routing.allocation.disk.threshold_enabled": "false",
  "ingest.geoip.downloader.enabled": "false",
});

/**
 * A start cannot be called off, only its outcome left to itself: what starts after all is stopped, and until then the
 * process does not end.
 */
async function unlessAborted<T>(
  starting: Promise<T>,
  signal: AbortSignal,
  stop: () => Promise<void>,
): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  try {
    return await Promise.race([starting, aborted]);
  } catch (error) {
    // When it did not start, `error` says so, or the abort makes it irrelevant.
    if (signal.aborted) void stop().catch(() => {});
    throw error;
  }
}

/** What a container says: to a file, with its last lines at hand. */
class ContainerLog {
  readonly #tail = new Tail();
  readonly #file: string;
  readonly ended: Promise<string>;
  #end: (how: string) => void = () => {};

  constructor(file: string) {
    this.#file = file;
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  get tail(): readonly string[] {
    return this.#tail.lines;
  }

  follow(stream: Readable): void {
    const log = createWriteStream(this.#file);
    const lines = createInterface({ input: stream });
    lines.on("line", (line) => {
      log.write(`${line}\n`);
      this.#tail.push(line);
    });
    lines.once("close", () => {
      log.end();
      this.#end(["[engine] the container ended", ...this.tail].join("\n  "));
    });
  }
}
