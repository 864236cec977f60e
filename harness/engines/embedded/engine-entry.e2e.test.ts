import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** Inside the package, where its own name leads to its `exports`. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(root, "dist/entry-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(args: readonly string[]): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);
  return { code, said };
}

const program = `
import { type EmbeddedEngine, startEmbedded } from "plumbline/engine";

const engine: EmbeddedEngine = await startEmbedded({ license: "basic" });
const authorization = \`Basic \${btoa(\`\${engine.username}:\${engine.password}\`)}\`;
const answer = await fetch(\`\${engine.url}/_count\`, { headers: { authorization } });
console.log(JSON.stringify({ version: engine.version, status: answer.status, body: await answer.json() }));
await engine[Symbol.asyncDispose]();
`;

describe("the engine as the package offers it", () => {
  it("starts in the process that imports it, answers, and lets the process end", async () => {
    const file = join(folder, "starts.mjs");
    await writeFile(file, program.replace("type EmbeddedEngine, ", "").replace(": EmbeddedEngine", ""));
    const { code, said } = await run([file]);
    expect(JSON.parse(said)).toEqual({
      version: "9.5.0",
      status: 200,
      body: { count: 0, _shards: { total: 0, successful: 0, skipped: 0, failed: 0 } },
    });
    expect(code).toBe(0);
  });

  it("comes with types that refuse what it does not know", async () => {
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "esnext", "--types", "node"];
    const compile = async (name: string, content: string) => {
      const file = join(folder, name);
      await writeFile(file, content);
      return await run([join(root, "node_modules/typescript/bin/tsc"), "--ignoreConfig", ...options, file]);
    };
    expect(await compile("right.mts", program)).toEqual({ code: 0, said: "" });
    const wrong = await compile("wrong.mts", program.replace('"basic"', '"gold"'));
    expect(wrong.said).toContain(
      'Type \'"gold"\' is not assignable to type \'"basic" | "trial" | undefined\'',
    );
  });
});
