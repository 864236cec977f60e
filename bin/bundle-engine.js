#!/usr/bin/env node
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";

/*
 * Makes one file of the embedded engine, in place of the `server.js` that was compiled: of its start most was spent on
 * finding and opening its hundreds of files. The argument is the folder of the built program.
 */
const engine = resolve(process.argv[2] ?? "dist", "harness/engines/embedded");
const folders = ["routes/", "templates/"];

const found = await Promise.all(
  folders.map(async (folder) => {
    const files = await readdir(join(engine, folder), { recursive: true });
    return files.filter((file) => file.endsWith(".js")).sort();
  }),
);
const imports = found.flatMap((files, folder) =>
  files.map((file, at) => `import part${folder}_${at} from "./${folders[folder]}${file}";`),
);
const parts = found.map((files, folder) => files.map((_, at) => `part${folder}_${at}`));
const lines = [
  'import { broughtAlong } from "./registry.js";',
  ...imports,
  ...folders.map((folder, at) => `broughtAlong.set("${folder}", [${parts[at]}]);`),
  'export { startEmbedded } from "./server.js";',
];

await build({
  stdin: { contents: lines.join("\n"), resolveDir: engine, sourcefile: "bundled-server.js" },
  outfile: join(engine, "server.js"),
  allowOverwrite: true,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  packages: "external",
  logLevel: "warning",
});
