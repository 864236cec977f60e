import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publishFolder } from "../../lib/publish-folder.ts";
import { ROOT } from "../../lib/root.ts";
import { runProgram } from "../../lib/run-program.ts";
import type { Java } from "./java.ts";
import type { Version } from "./versions.ts";

const SOURCES = fileURLToPath(new URL("harness/engines/local/plugin/", ROOT));

/** What the plugin stands in for, as reports tell it. */
export const STAND_INS: readonly string[] = [
  "analysis-common: pattern_capture, unique, uax_url_email and the filters of connectors' indices alone",
  "rest-root: GET /",
  "lang-mustache: variables and toJson alone",
];

export interface PluginOptions {
  readonly version: Version;
  readonly java: Java;
  readonly home: string;
  readonly cache: string;
  /** For the compiler's log. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** The folder of our plugin, compiled against this Elasticsearch once and kept. */
export async function buildPlugin(options: PluginOptions): Promise<string> {
  const { version, java, home, cache, folder, signal } = options;
  const files = await sourcesFor(version);
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(file));
  const plugin = join(cache, "stand-ins", `${version.number}-${hash.digest("hex").slice(0, 16)}`);
  await publishFolder(plugin, async (made) => {
    const classes = join(folder, "classes");
    const tool = (name: string, args: readonly string[]): Promise<void> =>
      runProgram({
        name: "engine",
        command: join(java.home, "bin", name),
        args,
        logFile: join(folder, `${name}.log`),
        signal,
      });
    const path = join(home, "lib", "*");
    await tool("javac", [
      "--release",
      String(version.java),
      "-proc:none",
      "-cp",
      path,
      "-d",
      classes,
      ...files,
    ]);
    await tool("jar", ["--create", "--file", join(made, "plumbline.jar"), "-C", classes, "."]);
    await writeFile(join(made, "plugin-descriptor.properties"), descriptor(version));
  });
  return plugin;
}

async function sourcesFor({ major }: Version): Promise<string[]> {
  const folders = [SOURCES, join(SOURCES, `v${major}`)];
  const names = await Promise.all(folders.map(async (folder) => ({ folder, names: await readdir(folder) })));
  return names
    .flatMap(({ folder, names }) => names.map((name) => join(folder, name)))
    .filter((path) => path.endsWith(".java"))
    .sort();
}

const descriptor = ({ number, java }: Version): string =>
  Object.entries({
    name: "plumbline",
    description: "Stands in for modules that the minimal distribution lacks",
    version: "1",
    classname: "plumbline.Entry",
    "java.version": java,
    "elasticsearch.version": number,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
