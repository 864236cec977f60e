import { messageOf } from "../../lib/errors.ts";
import { cacheFolder } from "./cache.ts";
import { findHome } from "./home.ts";
import { findJava, javaSearch } from "./java.ts";

/** Why an Elasticsearch of this version cannot be started here, said aloud; nothing when it can. */
export async function whyNotInstalled(version: string): Promise<string | undefined> {
  try {
    const { PLUMBLINE_CACHE = "", ES_JAVA_HOME = "" } = process.env;
    const home = await findHome({ named: "", version, cache: cacheFolder(PLUMBLINE_CACHE, process.env) });
    await findJava(home.version, javaSearch(ES_JAVA_HOME, process.env));
    return undefined;
  } catch (error) {
    process.stderr.write(`SKIPPED, tests on Elasticsearch ${version}: ${messageOf(error)}\n`);
    return messageOf(error);
  }
}
