import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UnavailableError } from "../lib/errors.ts";
import type { Engine } from "./engine.ts";
import { engineProvider } from "./providers.ts";

/** Answers for the server whose process the tests play. */
let answers: Server;
let port: number;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-local-"));
  // As root the server runs as another user, who has to get through.
  await chmod(folder, 0o711);
  answers = createServer((_, response) => response.end("{}")).listen(0, "127.0.0.1");
  await once(answers, "listening");
  port = (answers.address() as AddressInfo).port;
});
afterEach(async () => {
  answers.closeAllConnections();
  answers.close();
  await rm(folder, { recursive: true });
});

/** An Elasticsearch that is whole, and a Java that instead of starting it does what a script says. */
async function start(script: string, signal = new AbortController().signal): Promise<Engine> {
  const home = join(folder, "home");
  for (const name of ["lib", "config", "plugins", "modules/analysis-common"]) {
    await mkdir(join(home, name), { recursive: true });
  }
  await writeFile(join(home, "lib/elasticsearch-9.5.0.jar"), "");
  await writeFile(join(home, "config/log4j2.properties"), "");
  const java = join(folder, "java");
  await mkdir(join(java, "bin"), { recursive: true });
  await writeFile(
    join(java, "release"),
    'JAVA_VERSION="25.0.3"\nMODULES="jdk.attach jdk.compiler jdk.jdi jdk.jlink"\n',
  );
  await writeFile(join(java, "bin/java"), `#!/bin/sh\n${script}\n`);
  await chmod(join(java, "bin/java"), 0o755);
  const run = join(folder, "run");
  await mkdir(run);
  const provider = engineProvider(
    {
      engine: "local",
      "engine-version": "",
      "engine-url": "",
      "engine-cluster": "",
      "es-home": home,
      "java-home": java,
      cache: "",
    },
    {},
  );
  return await provider.start({ folder: run, signal, port: 0 });
}

const ready = (): string => `echo 127.0.0.1:${port} > http.ports; printf '\\030\\n' >&2`;

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false; // no such process
  }
};

describe("a local engine", () => {
  it("is where its file of ports says, and is asked to end by the byte it knows", async () => {
    const engine = await start(`${ready()}; tail -c 1 > "$LIBFFI_TMPDIR/last"`);
    expect(engine).toMatchObject({ kind: "local", version: "9.5.0", url: `http://127.0.0.1:${port}` });
    // A whole distribution needs none of ours.
    expect(engine.standIns).toBeUndefined();
    await engine[Symbol.asyncDispose]();
    expect(engine.pids.filter(isAlive)).toEqual([]);
    expect(await readFile(join(folder, "run/elasticsearch/temp/last"), "latin1")).toBe("\x1b");
  });

  it("gets settings and secrets by its input, not by its arguments", async () => {
    const engine = await start(`echo "$@" > args; ${ready()}; cat > input`);
    await engine[Symbol.asyncDispose]();
    const logs = join(folder, "run/elasticsearch/logs");
    expect(await readFile(join(logs, "input"), "latin1")).toContain(engine.password);
    const args = await readFile(join(logs, "args"), "utf8");
    expect(args).toContain("org.elasticsearch.bootstrap.Elasticsearch");
    expect(args).not.toContain(engine.password);
  });

  it("tells the end of its log when it dies at its start", async () => {
    const started = start("echo 'fatal exception while booting'; echo 'no room' >&2; exit 78");
    await expect(started).rejects.toThrow(UnavailableError);
    await expect(started).rejects.toThrow(/process \d+ ended with code 78\n {2}/);
    await expect(started).rejects.toThrow("fatal exception while booting");
    await expect(started).rejects.toThrow("no room");
  });

  it("says that it died later", async () => {
    await using engine = await start(`mkfifo end; ${ready()}; cat end; exit 3`);
    await writeFile(join(folder, "run/elasticsearch/logs/end"), "now");
    expect(await engine.died).toMatch(/ended with code 3/);
  });

  it("is ended when the start is called off", async () => {
    const controller = new AbortController();
    const started = start("echo $$ > pid; read -r _; cat > /dev/null", controller.signal);
    const pidFile = join(folder, "run/elasticsearch/logs/pid");
    await expect.poll(() => readFile(pidFile, "utf8").catch(() => "")).toMatch(/\d/);
    controller.abort(new Error("called off"));
    await expect(started).rejects.toThrow("called off");
    expect(isAlive(Number(await readFile(pidFile, "utf8")))).toBe(false);
  });
});
