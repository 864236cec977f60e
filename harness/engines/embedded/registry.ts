import { readdir } from "node:fs/promises";
import { restApis } from "./http/rest-apis.ts";
import { Router } from "./http/router.ts";
import type { IndexTemplate } from "./indices/template.ts";
import type { Route } from "./route.ts";

/** `.js` when this runs as built. */
const EXTENSION = import.meta.url.endsWith(".js") ? ".js" : ".ts";

/** What the folders hold, by folder, as far as it came in one file with this one: there are no files to look for then. */
export const broughtAlong = new Map<string, readonly unknown[]>();

/**
 * Routes by path, from the files in `routes/`: a file there is a route because it is there. What the real server
 * has besides is known as missing.
 */
export async function loadRouter(): Promise<Router> {
  const router = new Router();
  for (const route of await loadRoutes()) router.add(route);
  for (const api of restApis().values()) router.addMissing(api);
  return router;
}

/** The routes as their files declare them. */
export function loadRoutes(): Promise<Route[]> {
  return defaultExports<Route>("routes/");
}

/** The built-in index templates, from the files in `templates/`. */
export function loadTemplates(): Promise<IndexTemplate[]> {
  return defaultExports<IndexTemplate>("templates/");
}

async function defaultExports<Part>(folder: string): Promise<Part[]> {
  const along = broughtAlong.get(folder);
  if (along) return along as Part[];
  const base = new URL(folder, import.meta.url);
  const files = (await readdir(base, { recursive: true })).filter(
    (file) => file.endsWith(EXTENSION) && !/\.(test|suite)\.ts$/.test(file),
  );
  return await Promise.all(
    files.sort().map(async (file) => {
      const { default: part } = (await import(new URL(file, base).href)) as { default?: Part };
      if (!part) throw new Error(`[embedded] ${folder}${file}: expected a default export, found none`);
      return part;
    }),
  );
}
