import type { Client } from "@elastic/elasticsearch";
import { createRunFolder } from "../../lib/run-folder.ts";
import { connect } from "../client.ts";
import type { Engine } from "../engine.ts";
import { engineProvider } from "../providers.ts";
import { whyNotInstalled } from "./installed.suite.ts";

/** The versions of Elasticsearch that tests run on. */
export const LOCAL_VERSIONS = ["8.19.5", "9.5.0"] as const;

/** How long one may take to start on a busy machine, in milliseconds. */
export const STARTS_WITHIN_MS = 240_000;

/** Why each version cannot be started here, said aloud; nothing for those that can. */
export const notInstalled: ReadonlyMap<string, string | undefined> = new Map(
  await Promise.all(
    LOCAL_VERSIONS.map(async (version) => [version, await whyNotInstalled(version)] as const),
  ),
);

/** A real Elasticsearch of the version, in a process and a folder of its own. */
export async function startLocal(
  version: string,
): Promise<AsyncDisposable & { readonly engine: Engine; readonly client: Client }> {
  const { PLUMBLINE_CACHE = "", ES_JAVA_HOME = "" } = process.env;
  const folder = await createRunFolder("real");
  const provider = engineProvider(
    {
      engine: "local",
      "engine-version": version,
      "engine-url": "",
      "engine-cluster": "",
      "es-home": "",
      "java-home": ES_JAVA_HOME,
      cache: PLUMBLINE_CACHE,
    },
    process.env,
  );
  const engine = await provider.start({
    folder: folder.path,
    signal: new AbortController().signal,
    port: 0,
  });
  const client = connect(engine);
  return {
    engine,
    client,
    async [Symbol.asyncDispose]() {
      await client.close();
      await engine[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}
