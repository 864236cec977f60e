import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRng } from "./rng.ts";
import { createTree, longKey, oddNames } from "./trees.ts";

const times = <Item>(count: number, draw: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => draw(index));
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe("a folder tree", () => {
  const tree = createTree({ seed: 1, count: 2000 });
  const files = times(2100, (index) => tree.file(index, "txt"));
  const folders = times(tree.folders, tree.folder);

  it("gives every file and folder a path of its own", () => {
    const paths = [...files, ...folders];
    expect(new Set(paths).size).toBe(paths.length);
    // File systems of other makes fold letters and accents.
    expect(new Set(paths.map((path) => path.normalize("NFC").toLowerCase())).size).toBe(paths.length);
  });

  it("puts files into its folders and the root, and folders into earlier folders", () => {
    const known = new Set([".", ...folders]);
    const parentOf = (path: string) => (path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".");
    expect([...files, ...folders].filter((path) => !known.has(parentOf(path)))).toEqual([]);
    expect(files.some((path) => !path.includes("/"))).toBe(true);
    expect(files.some((path) => path.split("/").length > 3)).toBe(true);
  });

  it("has names that Linux takes", () => {
    for (const path of [...files, ...folders]) {
      expect(bytesOf(path)).toBeLessThan(4000);
      for (const name of path.split("/")) {
        expect(bytesOf(name)).toBeLessThanOrEqual(255);
        expect(name).not.toMatch(/^\.{0,2}$|\0/);
        expect(name).not.toMatch(/\p{Surrogate}/u);
      }
    }
  });

  it("shows every oddity within the first 120 files", () => {
    const names = files.slice(0, 120).map((path) => path.slice(path.lastIndexOf("/") + 1));
    for (const odd of Object.values(oddNames)) {
      expect(names.filter((name) => name.startsWith(odd))).not.toEqual([]);
    }
    const joined = names.join("");
    for (const character of "+%&#?='\"\\🚀") expect(joined).toContain(character);
    expect(joined).toMatch(/\p{Script=Hebrew}/u);
  });

  it("tells a path without the others, in any order", () => {
    const again = createTree({ seed: 1, count: 2000 });
    expect(times(2100, (index) => again.file(2099 - index, "txt")).toReversed()).toEqual(files);
    expect(createTree({ seed: 2, count: 2000 }).file(0, "txt")).not.toBe(files[0]);
  });

  it("moves a file to another folder under its name", () => {
    for (const index of times(200, (each) => each)) {
      const moves = times(4, (generation) => tree.file(index, "txt", generation));
      for (const [generation, path] of moves.entries()) {
        if (generation > 0) expect(path).not.toBe(moves[generation - 1]);
        expect(path.split("/").at(-1)).toBe(moves[0]!.split("/").at(-1));
      }
    }
  });

  it("moves files even where there is a single folder", () => {
    const small = createTree({ seed: 3, count: 4 });
    expect(small.file(0, "txt", 1)).not.toBe(small.file(0, "txt", 0));
  });

  it("has names that a file system gives back byte by byte", async () => {
    const folder = await mkdtemp(join(tmpdir(), "tree-"));
    try {
      const names = files.slice(0, 120).map((path) => path.slice(path.lastIndexOf("/") + 1));
      for (const name of names) await writeFile(join(folder, name), "");
      expect((await readdir(folder)).toSorted()).toEqual(names.toSorted());
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("odd names", () => {
  it("hold the same word composed and decomposed", () => {
    expect(oddNames.composed).not.toBe(oddNames.decomposed);
    expect(oddNames.composed.normalize("NFD")).toBe(oddNames.decomposed);
  });
});

describe("a long key", () => {
  it("has exactly as many bytes as asked, in names that a file system takes", () => {
    for (const bytes of [1, 255, 256, 257, 300, 511, 513, 900, 1024]) {
      for (const seed of times(20, (each) => each)) {
        const key = longKey(createRng(seed), bytes);
        expect(bytesOf(key)).toBe(bytes);
        for (const name of key.split("/")) {
          expect(name).not.toBe("");
          expect(bytesOf(name)).toBeLessThanOrEqual(255);
        }
      }
    }
  });
});
