import { readFileSync } from "node:fs";

/** One folder further up when this runs as built, in dist/. */
const manifest = new URL(
  import.meta.url.endsWith(".js") ? "../../../package.json" : "../../package.json",
  import.meta.url,
);

export const VERSION = (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
