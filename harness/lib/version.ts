import { readFileSync } from "node:fs";

// From dist/ the manifest is one folder further up.
const root = import.meta.url.endsWith(".js") ? "../../../" : "../../";
const manifest = new URL(`${root}package.json`, import.meta.url);

export const VERSION = (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
