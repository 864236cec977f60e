import { join } from "node:path";
import { Child } from "../lib/child.ts";
import { programArgs } from "../lib/program.ts";
import type { Engine, EngineProvider } from "./engine.ts";

const START_TIMEOUT_MS = 30_000;
/** It goes through what the folder holds before it is ready. */
const START_WITH_DATA_TIMEOUT_MS = 600_000;

/** Our own Elasticsearch in a process of its own: started in well under a second, nothing to install. */
export const embedded: EngineProvider = {
  name: "embedded",
  replay: "ENGINE=embedded",
  async start({ folder, signal, port, data, license }): Promise<Engine> {
    const child = await Child.start({
      name: "engine",
      command: process.execPath,
      args: [
        ...programArgs("embedded/main.ts", import.meta.url),
        JSON.stringify({ port, data, license, exitWithParent: true }),
      ],
      logFile: join(folder, "engine.log"),
    });
    try {
      const timeoutMs = data === undefined ? START_TIMEOUT_MS : START_WITH_DATA_TIMEOUT_MS;
      const ready = JSON.parse(await child.firstLine(timeoutMs, signal)) as Record<string, string>;
      return {
        kind: "embedded",
        version: ready.version as string,
        url: ready.url as string,
        username: ready.username as string,
        password: ready.password as string,
        pids: [child.pid],
        died: child.epitaph(),
        [Symbol.asyncDispose]: () => child[Symbol.asyncDispose](),
      };
    } catch (error) {
      await child[Symbol.asyncDispose]();
      throw error;
    }
  },
};
