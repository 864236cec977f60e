import { readFileSync } from "node:fs";
import { ROOT } from "./root.ts";

const manifest = new URL("package.json", ROOT);

export const VERSION = (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
