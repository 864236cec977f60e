import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FILES = ["generators", "connectors", "fixtures", "harness"]
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => path.endsWith(".ts"))
  .sort();

/** The floor plan: what the files below a folder may import of the house, most special folder first. */
const FLOORS: readonly { readonly folder: string; readonly may: (from: string) => readonly string[] }[] = [
  { folder: "generators/", may: () => ["generators/"] },
  { folder: "connectors/framework/", may: () => ["connectors/framework/"] },
  { folder: "connectors/", may: (from) => ["connectors/framework/", `${top(from)}/`] },
  { folder: "fixtures/kit/", may: () => ["fixtures/kit/", "fixtures/contract.ts", "generators/"] },
  {
    folder: "fixtures/",
    may: (from) => ["generators/", "fixtures/contract.ts", "fixtures/kit/", `${top(from)}/`],
  },
  { folder: "harness/engines/embedded/", may: () => ["harness/engines/embedded/"] },
  { folder: "harness/", may: () => ["harness/", "connectors/", "fixtures/", "generators/"] },
];

const top = (path: string): string => path.split("/").slice(0, 2).join("/");

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(from: string, text: string): Import[] {
  const specifiers = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/g,
  );
  return [...specifiers].map((match) => ({
    from,
    to: normalize(join(dirname(from), (match[1] ?? match[2]) as string)),
  }));
}

/** Imports that go against the floor plan. */
function trespasses(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, to }) => {
      const floor = FLOORS.find(({ folder }) => from.startsWith(folder));
      return !floor?.may(from).some((place) => to.startsWith(place));
    })
    .map(({ from, to }) => `${from} imports ${to}`);
}

describe("the house", () => {
  it("lets imports flow one way: generators <- fixtures <- harness -> connectors", () => {
    const files = FILES.flatMap((file) => importsOf(file, readFileSync(join(ROOT, file), "utf8")));
    expect(files.length).toBeGreaterThan(100);
    // A fixture's tests may drive the connector they are the truth for; its code may not.
    const inCode = files.filter(({ from }) => !/\.(test|suite)\.ts$/.test(from));
    expect(trespasses(inCode)).toEqual([]);
  });

  it("would notice a connector that imports the harness, and a generator that imports a fixture", () => {
    const wrong = [
      ...importsOf("connectors/s3/reader.ts", 'import { x } from "../../harness/lib/child.ts";'),
      ...importsOf("generators/rng.ts", 'export { x } from "../fixtures/contract.ts";'),
      ...importsOf("connectors/s3/reader.ts", 'import { y } from "../dir/walk.ts";'),
    ];
    expect(trespasses(wrong)).toEqual([
      "connectors/s3/reader.ts imports harness/lib/child.ts",
      "generators/rng.ts imports fixtures/contract.ts",
      "connectors/s3/reader.ts imports connectors/dir/walk.ts",
    ]);
  });

  it("pairs every connector with a fixture of the same name", () => {
    const folders = (kind: string, file: string): string[] =>
      FILES.map((path) => path.split("/")).flatMap(([top, folder, name, ...deeper]) =>
        folder && top === kind && name === file && deeper.length === 0 ? [folder] : [],
      );
    expect(folders("connectors", "connector.ts")).toEqual(folders("fixtures", "fixture.ts"));
  });
});
