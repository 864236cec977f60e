import { spawn } from "node:child_process";
import { once } from "node:events";
import { NODE_FLAGS } from "../../connectors/framework/service/node-flags.ts";
import { programArgs } from "../lib/program.ts";
import { defineVerb } from "./verb.ts";

const MAIN = "../../connectors/framework/service/main.ts";

export const service = defineVerb({
  name: "service",
  operand: "",
  description: "run the connector service with a file of settings until Ctrl-C",
  options: ["config", "log-level", "log-format"],
  async run({ options }, signal) {
    const { config, "log-level": level, "log-format": format } = options;
    const flags = [
      ["--config", config],
      ["--log-level", level],
      ["--log-format", format],
    ].flatMap(([flag = "", value]) => (value ? [flag, value] : []));
    const args = [...NODE_FLAGS, ...programArgs(MAIN, import.meta.url), "--ends-with-stdin", ...flags];
    // In a group of its own, so that a Ctrl-C reaches it through us, once.
    const child = spawn(process.execPath, args, { detached: true, stdio: ["pipe", "inherit", "inherit"] });
    const stop = (): void => void child.kill("SIGTERM");
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    const [code] = (await once(child, "close")) as [number | null];
    return code ?? 3;
  },
});
