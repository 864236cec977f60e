import { loadFixture } from "../../fixtures/registry.ts";
import { UsageError } from "../lib/errors.ts";
import { createRunFolder } from "../lib/run-folder.ts";
import { startSource } from "../sources/source.ts";
import { connectorsNamed } from "./names.ts";
import { wholeNumber } from "./options.ts";
import { serve } from "./serve.ts";
import { parseSize } from "./size.ts";
import { defineVerb } from "./verb.ts";

export const source = defineVerb({
  name: "source",
  operand: "NAME",
  description: "serve one connector's seeded source alone until Ctrl-C",
  options: ["size", "seed", "port"],
  async run({ arguments: operands, options }, signal) {
    const [name, ...others] = await connectorsNamed("source", operands);
    if (!name || others.length > 0)
      throw new UsageError("[source] serves one source at a time: name one connector");
    const fixture = await loadFixture(name);
    const seed = wholeNumber("seed", options.seed, 0, 2 ** 32 - 1);
    const plan = fixture.plan({ seed, size: parseSize(options.size) });
    const port = wholeNumber("port", options.port, 0, 65_535);
    await using folder = await createRunFolder(`source-${name}`);
    await using running = await startSource(fixture, { folder: folder.path, signal, port });
    await fixture.seed(running, plan);
    return await serve({ configuration: fixture.config(running.address) }, signal);
  },
});
