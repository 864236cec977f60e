import { access, constants, readdir, readFile, realpath } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { UnavailableError } from "../../lib/errors.ts";
import type { Environment } from "../engine.ts";
import type { Version } from "./versions.ts";

/** A Java that is installed. */
export interface Java {
  readonly home: string;
  readonly major: number;
  /** Modules that its runtime has. */
  readonly modules: ReadonlySet<string>;
}

export interface JavaSearch {
  /** Looked at alone when it is not empty. */
  readonly home: string;
  /** Homes of installations, should they exist. */
  readonly homes: readonly string[];
  /** Folders of installations. */
  readonly folders: readonly string[];
  readonly path: string;
}

const FOLDERS = ["/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines"];

/** Where Java is looked for on this machine: in `home` alone, or else wherever it usually is. */
export function javaSearch(home: string, environment: Environment): JavaSearch {
  const { JAVA_HOME, PATH = "" } = environment;
  return { home, homes: JAVA_HOME ? [JAVA_HOME] : [], folders: FOLDERS, path: PATH };
}

/**
 * The newest Java that runs this Elasticsearch and can compile the plugin for it.
 * @throws {UnavailableError} saying which is wanted and what was found.
 */
export async function findJava(version: Version, search: JavaSearch): Promise<Java> {
  const homes = search.home ? [search.home] : await candidates(search);
  const found = (await Promise.all(homes.map(readJava))).filter((java) => java !== undefined);
  const wanting = found.map((java) => ({ java, lacks: lacks(java, version) }));
  const fit = wanting.filter(({ lacks }) => lacks === "").map(({ java }) => java);
  const [best] = fit.sort((a, b) => b.major - a.major);
  if (best) return best;
  const seen = wanting.map(({ java, lacks }) => `${java.home} ${lacks}`);
  const nothing = search.home ? `no Java in ${search.home}` : "none";
  throw new UnavailableError(
    `[engine] Elasticsearch ${version.number} wants a JDK of version ${version.java} or newer, found ${seen.join("; ") || nothing}: ` +
      "install one, or name its folder by --java-home (ES_JAVA_HOME)",
  );
}

/** Why it will not do; empty when it will. */
function lacks(java: Java, { java: least, javaModules }: Version): string {
  if (java.major < least) return `is Java ${java.major}`;
  const missing = [...javaModules, "jdk.compiler"].filter((module) => !java.modules.has(module));
  return missing.length > 0 ? `is no full JDK (lacks ${missing.join(", ")})` : "";
}

async function candidates({ homes: named, folders, path }: JavaSearch): Promise<string[]> {
  const installed = folders.map(async (folder) => {
    const names = await readdir(folder).catch(() => []); // a system without that folder
    return names.flatMap((name) => [join(folder, name), join(folder, name, "Contents/Home")]);
  });
  const onPath = path.split(delimiter).map(async (folder) => {
    const program = await realpath(join(folder, "java")).catch(() => undefined); // not in this one
    return program ? [dirname(dirname(program))] : [];
  });
  const homes = [...named, ...(await Promise.all([...installed, ...onPath])).flat()];
  const real = await Promise.all(homes.map((home) => realpath(home).catch(() => home)));
  return [...new Set(real)];
}

/** Nothing when there is no Java that can be run: no `release` file, no program. */
async function readJava(home: string): Promise<Java | undefined> {
  try {
    await access(join(home, "bin/java"), constants.X_OK);
    return { home, ...parseRelease(await readFile(join(home, "release"), "utf8")) };
  } catch {
    return undefined;
  }
}

function parseRelease(text: string): Pick<Java, "major" | "modules"> {
  const value = (name: string): string => text.match(new RegExp(`^${name}="(.*)"`, "m"))?.[1] ?? "";
  // Until Java 8 versions began with 1.
  const [major = "0"] = value("JAVA_VERSION").replace(/^1\./, "").split(/[.+-]/);
  return { major: Number(major), modules: new Set(value("MODULES").split(" ")) };
}
