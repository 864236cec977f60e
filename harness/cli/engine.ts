import { resolve } from "node:path";
import { embedded } from "../engines/embedded.ts";
import { engineProvider } from "../engines/providers.ts";
import { UsageError } from "../lib/errors.ts";
import { createRunFolder } from "../lib/run-folder.ts";
import { ENGINE_OPTIONS, wholeNumber } from "./options.ts";
import { serve } from "./serve.ts";
import { defineVerb } from "./verb.ts";

export const engine = defineVerb({
  name: "engine",
  operand: "",
  description: "serve an Elasticsearch alone until Ctrl-C",
  options: [...ENGINE_OPTIONS, "port", "data", "license"],
  async run({ options, environment }, signal) {
    if (options.engine === "external") throw new UsageError("[engine] an external engine is served already");
    await using folder = await createRunFolder("engine");
    const port = wholeNumber("port", options.port, 0, 65_535);
    const { data, license } = options;
    if (license !== "basic" && license !== "trial")
      throw new UsageError(`[engine] --license: expected basic or trial, saw "${license}"`);
    const provider = engineProvider(options, environment);
    if (data && provider !== embedded)
      throw new UsageError(
        `[engine] only the embedded engine keeps data in a folder, not the ${provider.name} one`,
      );
    if (license === "basic" && provider !== embedded)
      throw new UsageError(
        `[engine] only the embedded engine starts with a basic licence, not the ${provider.name} one`,
      );
    await using running = await provider.start({
      folder: folder.path,
      signal,
      port,
      ...(data && { data: resolve(data) }),
      ...(license === "basic" && { license }),
    });
    const { url, username, password, version } = running;
    return await serve({ url, username, password, version }, signal);
  },
});
