import { randomBytes } from "node:crypto";
import { chmod, chown, cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Child } from "../lib/child.ts";
import { UnavailableError } from "../lib/errors.ts";
import type { Engine, EngineChoice, EngineOptions, EngineProvider, Environment } from "./engine.ts";
import { cacheFolder } from "./local/cache.ts";
import { findHome, type Home } from "./local/home.ts";
import { findJava, type Java, javaSearch } from "./local/java.ts";
import { jvmOptions } from "./local/jvm-options.ts";
import { buildPlugin, STAND_INS } from "./local/plugin.ts";
import { encodeServerArgs, READY, STOP } from "./local/server-args.ts";
import { mustReach, serverUser } from "./local/user.ts";
import { untilHealthy } from "./until-healthy.ts";

const HOST = "127.0.0.1";
const USERNAME = "elastic";
/** A start takes 6 seconds on an idle machine and has been seen to take 45 on a busy one. */
const START_TIMEOUT_MS = 120_000;
const STOP_MS = 5000;

/** A real Elasticsearch as a process of ours, from a folder or from the cache that `make elasticsearch` fills. */
export function local(choice: EngineChoice, environment: Environment): EngineProvider {
  const version = choice["engine-version"];
  return {
    name: "local",
    replay: ["ENGINE=local", ...(version ? [`ENGINE_VERSION=${version}`] : [])].join(" "),
    async start(options): Promise<Engine> {
      await mustBeFree(options.port);
      const cache = cacheFolder(choice.cache, environment);
      const home = await findHome({ named: choice["es-home"], version, cache });
      const java = await findJava(home.version, javaSearch(choice["java-home"], environment));
      const folder = join(options.folder, "elasticsearch");
      await mkdir(folder, { recursive: true });
      const plugin = home.isMinimal
        ? await buildPlugin({ ...home, home: home.path, java, cache, folder, signal: options.signal })
        : undefined;
      return await launch({ ...options, folder, home, java, plugin });
    },
  };
}

interface Launch extends EngineOptions {
  readonly home: Home;
  readonly java: Java;
  readonly plugin: string | undefined;
}

async function launch(options: Launch): Promise<Engine> {
  const { folder, signal, home, java, plugin } = options;
  const place = await layOut(options);
  const password = randomBytes(18).toString("base64url");
  const child = await Child.start({
    name: "engine",
    command: join(java.home, "bin/java"),
    args: jvmOptions({
      version: home.version,
      java,
      home: place.home,
      tempFolder: place.temp,
      isForThroughput: options.isForThroughput ?? false,
    }),
    // What goes wrong it says on standard output.
    logsOutput: true,
    logFile: join(folder, "engine.log"),
    cwd: place.logs,
    env: { PATH: "/usr/bin:/bin", LIBFFI_TMPDIR: place.temp, TMPDIR: tmpdir() },
    ...(place.user && { user: place.user }),
  });
  const stop = async (): Promise<void> => {
    await child.stop({ graceMs: STOP_MS, ask: () => void child.stdin.end(STOP) });
    // Left by the sandbox's attaching to its own process when that did not end in order.
    await rm(join("/tmp", `.java_pid${child.pid}`), { force: true });
  };
  try {
    await writeFile(join(folder, "engine.pid"), `${child.pid}\n`);
    child.stdin.write(
      encodeServerArgs({
        settings: settings(options, place),
        secure: { "bootstrap.password": password },
        configFolder: place.config,
        logFolder: place.logs,
      }),
    );
    await child.logLine((line) => line.startsWith(READY), START_TIMEOUT_MS, signal);
    const [address] = (await readFile(join(place.logs, "http.ports"), "utf8")).split("\n");
    const url = `http://${address}`;
    const died = child.epitaph();
    await untilHealthy({ url, username: USERNAME, password, timeoutMs: START_TIMEOUT_MS, signal, died });
    return {
      kind: "local",
      version: home.version.number,
      url,
      username: USERNAME,
      password,
      ...(plugin && { standIns: STAND_INS }),
      pids: [child.pid],
      died,
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    signal.throwIfAborted();
    throw error;
  }
}

interface Place {
  readonly home: string;
  readonly config: string;
  readonly data: string;
  readonly logs: string;
  readonly temp: string;
  readonly user: ReturnType<typeof serverUser>;
}

/** The server's own folders, and a home that leads to the shared one but has plugins of its own. */
async function layOut({ folder, home, plugin }: Launch): Promise<Place> {
  const at = (name: string): string => join(folder, name);
  const place = {
    home: at("home"),
    config: at("config"),
    data: at("data"),
    logs: at("logs"),
    temp: at("temp"),
    user: serverUser(),
  };
  for (const path of [place.home, place.config, place.data, place.logs, place.temp]) await mkdir(path);
  for (const name of ["lib", "modules"]) await symlink(join(home.path, name), join(place.home, name));
  if (plugin) {
    await mkdir(join(place.home, "plugins"));
    await cp(plugin, join(place.home, "plugins/plumbline"), { recursive: true });
  } else {
    await symlink(join(home.path, "plugins"), join(place.home, "plugins"));
  }
  await cp(join(home.path, "config/log4j2.properties"), join(place.config, "log4j2.properties"));
  const { user } = place;
  if (user) {
    for (const path of [place.data, place.logs, place.temp]) await chown(path, user.uid, user.gid);
    // A run's folder is its owner's alone; the server has to pass through it.
    await chmod(join(folder, ".."), 0o711);
    await mustReach(user, place.logs, "name another folder for temporary files by TMPDIR");
    await mustReach(user, join(home.path, "lib"), "move it where others may read, or name another cache");
  }
  return place;
}

function settings({ port }: Launch, place: Place): Record<string, string> {
  return {
    "cluster.name": "plumbline",
    "node.name": "plumbline",
    "discovery.type": "single-node",
    "network.host": HOST,
    "http.port": String(port),
    "transport.port": "0",
    "node.portsfile": "true",
    "path.home": place.home,
    "path.data": place.data,
    "path.logs": place.logs,
    "xpack.security.enabled": "true",
    "xpack.security.http.ssl.enabled": "false",
    "xpack.security.transport.ssl.enabled": "false",
    // Document level security asks for it.
    "xpack.license.self_generated.type": "trial",
    // A full disk of the machine is not the connector's affair.
    "cluster.routing.allocation.disk.threshold_enabled": "false",
    // With a heap this small and this collector, real memory is what garbage happens to lie about.
    "indices.breaker.total.use_real_memory": "false",
  };
}

/** @throws {UnavailableError} now rather than after the seconds that the server takes to notice. */
async function mustBeFree(port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const listener = createServer().listen(port, HOST, () => listener.close(() => resolve()));
    listener.once("error", (cause) =>
      reject(
        new UnavailableError(`[engine] could not start: port ${port} of ${HOST} is taken`, {
          cause,
        }),
      ),
    );
  });
}
