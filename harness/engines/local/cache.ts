import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Environment } from "../engine.ts";

/**
 * Where downloads are kept: the folder named, else `plumbline` in the user's cache folder. Root's is the system's, for
 * Elasticsearch does not run as root and nobody else may enter root's home.
 */
export function cacheFolder(named: string, { XDG_CACHE_HOME }: Environment): string {
  if (named) return resolve(named);
  if (XDG_CACHE_HOME) return join(XDG_CACHE_HOME, "plumbline");
  return process.getuid?.() === 0 ? "/var/cache/plumbline" : join(homedir(), ".cache/plumbline");
}

/** Where an Elasticsearch lies once it was fetched. */
export const homeInCache = (cache: string, version: string): string => join(cache, "elasticsearch", version);
