import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { UnavailableError } from "../../lib/errors.ts";
import { findJava, javaSearch } from "./java.ts";
import { parseVersion } from "./versions.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plumbline-java-"));
});
afterEach(() => rm(folder, { recursive: true }));

const JDK =
  "java.base java.instrument java.net.http java.sql jdk.attach jdk.compiler jdk.jdi jdk.jlink jdk.management";

async function install(name: string, version: string, modules = JDK): Promise<string> {
  const home = join(folder, name);
  await mkdir(join(home, "bin"), { recursive: true });
  await writeFile(join(home, "bin/java"), "");
  await chmod(join(home, "bin/java"), 0o755);
  await writeFile(
    join(home, "release"),
    `IMPLEMENTOR="x"\nJAVA_VERSION="${version}"\nMODULES="${modules}"\n`,
  );
  return home;
}

const search = (more = {}) => ({ home: "", homes: [], folders: [folder], path: "", ...more });
const nine = parseVersion("9.5.0");
const eight = parseVersion("8.19.5");

describe("findJava", () => {
  it("takes the newest that will do", async () => {
    await install("a", "17.0.15");
    const newest = await install("b", "25.0.3");
    await install("c", "21");
    expect((await findJava(nine, search())).home).toBe(newest);
    expect(await findJava(eight, search())).toMatchObject({ home: newest, major: 25 });
  });

  it("finds it by JAVA_HOME and by the PATH, through links", async () => {
    const home = await install("somewhere/jdk", "21.0.1+12");
    await mkdir(join(folder, "path"));
    await symlink(join(home, "bin/java"), join(folder, "path/java"));
    const elsewhere = { folders: [join(folder, "nothing")] };
    expect((await findJava(nine, search({ ...elsewhere, homes: [home] }))).major).toBe(21);
    expect((await findJava(nine, search({ ...elsewhere, path: `/no:${folder}/path` }))).home).toBe(home);
    expect(javaSearch("", { JAVA_HOME: home }).homes).toEqual([home]);
  });

  it("looks at the one that was named, and at no other", async () => {
    await install("new", "25");
    const old = await install("old", "11.0.2");
    await expect(findJava(nine, search({ home: old }))).rejects.toThrow(
      `[engine] Elasticsearch 9.5.0 wants a JDK of version 21 or newer, found ${old} is Java 11: ` +
        "install one, or name its folder by --java-home (ES_JAVA_HOME)",
    );
    await expect(findJava(nine, search({ home: "/nowhere" }))).rejects.toThrow("found no Java in /nowhere");
  });

  it("tells a runtime that is no JDK by its modules", async () => {
    const home = await install("jre", "21.0.8", "java.base java.sql");
    await expect(findJava(nine, search())).rejects.toThrow(
      `found ${home} is no full JDK (lacks jdk.attach, jdk.jdi, jdk.jlink, jdk.compiler)`,
    );
  });

  it("says that there is none", async () => {
    const none = findJava(nine, search());
    await expect(none).rejects.toThrow(UnavailableError);
    await expect(none).rejects.toThrow("wants a JDK of version 21 or newer, found none: install one");
  });
});
