import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UnavailableError, UsageError } from "../../lib/errors.ts";
import { cacheFolder, homeInCache } from "./cache.ts";
import { findHome } from "./home.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-home-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function unpack(path: string, version: string, modules: readonly string[] = []): Promise<void> {
  for (const name of ["lib", "modules", ...modules.map((module) => `modules/${module}`)]) {
    await mkdir(join(path, name), { recursive: true });
  }
  await writeFile(join(path, `lib/elasticsearch-core-${version}.jar`), "");
  await writeFile(join(path, `lib/elasticsearch-${version}.jar`), "");
}

describe("findHome", () => {
  it("finds the default version in the cache, and another when asked", async () => {
    for (const version of ["9.5.0", "8.19.5"]) await unpack(homeInCache(folder, version), version);
    expect(await findHome({ named: "", version: "", cache: folder })).toEqual({
      path: join(folder, "elasticsearch/9.5.0"),
      version: expect.objectContaining({ number: "9.5.0", major: 9 }),
      isMinimal: true,
    });
    const other = await findHome({ named: "", version: "8.19.5", cache: folder });
    expect(other.version).toMatchObject({ number: "8.19.5", major: 8 });
  });

  it("reads the version of a folder that was named, and whether it is whole", async () => {
    await unpack(folder, "8.19.7", ["analysis-common"]);
    expect(await findHome({ named: folder, version: "", cache: "/nowhere" })).toMatchObject({
      version: { number: "8.19.7" },
      isMinimal: false,
    });
    const other = findHome({ named: folder, version: "9.5.0", cache: "/nowhere" });
    await expect(other).rejects.toThrow(UsageError);
    await expect(other).rejects.toThrow("is Elasticsearch 8.19.7, asked for 9.5.0");
  });

  it("says how to get one", async () => {
    const none = findHome({ named: "", version: "8.19.5", cache: folder });
    await expect(none).rejects.toThrow(UnavailableError);
    await expect(none).rejects.toThrow(
      `[engine] Elasticsearch 8.19.5 is not in ${folder}: fetch it once with \`make elasticsearch VERSION=8.19.5\``,
    );
    await expect(findHome({ named: "/nowhere", version: "", cache: folder })).rejects.toThrow(
      "expected an unpacked Elasticsearch in /nowhere (--es-home, ES_HOME)",
    );
  });

  it.each(["7.17.0", "9.4.0", "latest", "9.5"])("refuses version %s", async (version) => {
    await expect(findHome({ named: "", version, cache: folder })).rejects.toThrow(
      `[engine] Elasticsearch ${version} is none that Plumbline can start: expected 8.19.x or 9.5.x`,
    );
  });
});

describe("cacheFolder", () => {
  it("is the one named, or the user's", () => {
    expect(cacheFolder("/a/b", { XDG_CACHE_HOME: "/c" })).toBe("/a/b");
    expect(cacheFolder("", { XDG_CACHE_HOME: "/c" })).toBe("/c/plumbline");
    expect(cacheFolder("", {})).toMatch(/^\/.*\/plumbline$/);
  });
});
