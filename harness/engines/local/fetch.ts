import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { UnavailableError } from "../../lib/errors.ts";
import { publishFolder } from "../../lib/publish-folder.ts";
import { runProgram } from "../../lib/run-program.ts";
import { homeInCache } from "./cache.ts";
import type { Java } from "./java.ts";
import type { Version } from "./versions.ts";

const COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";
const ARTIFACT = "org.elasticsearch.distribution.integ-test-zip:elasticsearch";

/** Of versions that were looked at; Maven itself compares a download with what its repository says. */
const SHA256: Readonly<Record<string, string>> = {
  "8.19.5": "5d3a8f63f66d828a24d29f88819bf2c6e695d124c470da3ab92a5d6cc1397785",
  "9.5.0": "db0e275fd790f723eca7bcde96069fd6fed304ad23afdb70c8c09553dd9e8b1b",
};

export interface FetchOptions {
  readonly version: Version;
  readonly java: Java;
  readonly cache: string;
  /** For the archive and for logs. */
  readonly folder: string;
  readonly signal: AbortSignal;
}

/**
 * Brings an Elasticsearch into the cache, by Maven, unless it is there.
 * @returns its folder.
 */
export async function fetchElasticsearch(options: FetchOptions): Promise<string> {
  const { version, java, cache, folder, signal } = options;
  const home = homeInCache(cache, version.number);
  await publishFolder(home, async (made) => {
    await runProgram(
      {
        name: "maven",
        command: "mvn",
        args: [
          ...["-B", "-ntp", COPY],
          `-Dartifact=${ARTIFACT}:${version.number}:zip`,
          `-DoutputDirectory=${folder}`,
        ],
        cwd: folder,
        logFile: join(folder, "maven.log"),
        signal,
      },
      (tail) => tail.find((line) => line.startsWith("[ERROR]"))?.replace(/^\[ERROR\] | -> \[Help 1\]$/g, ""),
    );
    const archive = join(folder, `elasticsearch-${version.number}.zip`);
    await mustBe(archive, SHA256[version.number]);
    await runProgram({
      name: "engine",
      command: join(java.home, "bin/jar"),
      args: ["--extract", "--file", archive],
      cwd: made,
      logFile: join(folder, "jar.log"),
      signal,
    });
    // The archive has one folder, and that is what is wanted.
    const inner = join(made, `elasticsearch-${version.number}`);
    await rename(inner, `${made}.inner`);
    await rename(`${made}.inner`, made);
  });
  return home;
}

async function mustBe(file: string, expected: string | undefined): Promise<void> {
  if (!expected) return;
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  const seen = hash.digest("hex");
  if (seen !== expected)
    throw new UnavailableError(
      `[maven] ${file} is not the file that was expected: sha256 ${seen}, expected ${expected}`,
    );
}
