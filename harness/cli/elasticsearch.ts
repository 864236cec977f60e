import { cacheFolder } from "../engines/local/cache.ts";
import { fetchElasticsearch } from "../engines/local/fetch.ts";
import { findJava, javaSearch } from "../engines/local/java.ts";
import { parseVersion } from "../engines/local/versions.ts";
import { UsageError } from "../lib/errors.ts";
import { createRunFolder } from "../lib/run-folder.ts";
import { defineVerb } from "./verb.ts";

export const elasticsearch = defineVerb({
  name: "elasticsearch",
  operand: "[VERSION]",
  description: "fetch a real Elasticsearch by Maven, once, for --engine local",
  options: ["engine-version", "java-home", "cache"],
  async run({ arguments: operands, options, environment }, signal) {
    const [named = options["engine-version"], ...others] = operands.filter(Boolean);
    if (others.length > 0) throw new UsageError("[elasticsearch] fetches one version at a time");
    const version = parseVersion(named);
    const java = await findJava(version, javaSearch(options["java-home"], environment));
    const cache = cacheFolder(options.cache, environment);
    await using folder = await createRunFolder("elasticsearch");
    process.stderr.write(`Elasticsearch ${version.number} into ${cache}\n`);
    const home = await fetchElasticsearch({ version, java, cache, folder: folder.path, signal });
    process.stdout.write(`${home}\n`);
    return 0;
  },
});
