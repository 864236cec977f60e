import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { UnavailableError, UsageError } from "../../lib/errors.ts";
import { isFolder } from "../../lib/publish-folder.ts";
import { homeInCache } from "./cache.ts";
import { parseVersion, type Version } from "./versions.ts";

/** An Elasticsearch that lies ready. */
export interface Home {
  readonly path: string;
  readonly version: Version;
  /** The distribution without most modules, in which parts of ours have to stand in. */
  readonly isMinimal: boolean;
}

/**
 * The Elasticsearch in the folder named, or else in the cache.
 * @throws {UsageError} when the folder holds another version than asked for.
 * @throws {UnavailableError} when there is none.
 */
export async function findHome(options: {
  readonly named: string;
  readonly version: string;
  readonly cache: string;
}): Promise<Home> {
  const { named, version: asked, cache } = options;
  if (named) {
    const path = resolve(named);
    const number = await versionIn(path);
    if (!number)
      throw new UnavailableError(
        `[engine] expected an unpacked Elasticsearch in ${path} (--es-home, ES_HOME), found no lib/elasticsearch-<version>.jar`,
      );
    if (asked && asked !== number)
      throw new UsageError(
        `[engine] ${path} (--es-home, ES_HOME) is Elasticsearch ${number}, asked for ${asked}`,
      );
    return described(path, parseVersion(number));
  }
  const version = parseVersion(asked);
  const path = homeInCache(cache, version.number);
  if (await isFolder(path)) return described(path, version);
  throw new UnavailableError(
    `[engine] Elasticsearch ${version.number} is not in ${cache}: fetch it once with \`make elasticsearch VERSION=${version.number}\`, or name an unpacked one by --es-home (ES_HOME)`,
  );
}

async function described(path: string, version: Version): Promise<Home> {
  return { path, version, isMinimal: !(await isFolder(join(path, "modules/analysis-common"))) };
}

async function versionIn(path: string): Promise<string | undefined> {
  const names = await readdir(join(path, "lib")).catch(() => []); // no such folder: no Elasticsearch
  const versions = names.map((name) => name.match(/^elasticsearch-(\d+\.\d+\.\d+)\.jar$/)?.[1]);
  return versions.find((version) => version !== undefined);
}
