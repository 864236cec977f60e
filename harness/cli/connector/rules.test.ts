import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Workbench, workbenchOnEmbedded } from "./commands.suite.ts";

let bench: Workbench;
let folder: string;
beforeAll(async () => {
  bench = await workbenchOnEmbedded();
  folder = await mkdtemp(join(tmpdir(), "plumbline-rules-"));
});
afterAll(async () => {
  await bench[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

let id: string;
beforeEach(async () => {
  ({ id } = await bench.connected());
});

async function edit(content: unknown) {
  const file = join(folder, "rules.json");
  await writeFile(file, JSON.stringify(content));
  return bench.run("rules", id, "--file", file);
}

const texts = { policy: "exclude", field: "path", rule: "ends_with", value: ".txt" };

describe("plumbline connector rules", () => {
  it("writes a draft from a file, and shows what is in force and what is not", async () => {
    expect((await bench.run("rules", id)).stdout).toMatch(
      /^in force\nrule .*\nDEFAULT +include +_ +regex +\.\*\n$/,
    );
    expect(await edit({ basic: [texts, { ...texts, id: "mine", value: ".md" }] })).toMatchObject({
      code: 0,
      stderr: "",
    });
    const { draft, active } = await bench.json("rules", id);
    expect(draft.validation).toEqual({ state: "edited", errors: [] });
    expect(draft.rules).toMatchObject([
      { ...texts, id: "rule-1", order: 0 },
      { id: "mine", order: 1 },
      { id: "DEFAULT", order: 2 },
    ]);
    expect(active.rules).toHaveLength(1);
    expect((await bench.run("rules", id)).stdout).toMatch(
      /\n\ndraft, not looked at yet\n.*\nrule-1 +exclude +path +ends_with +\.txt\n/,
    );
  });

  it("shows what the service found wrong", async () => {
    await edit({ basic: [texts] });
    await bench.store.validateDraft(id, {
      state: "invalid",
      errors: [{ ids: ["rule-1"], messages: ["too bad"] }],
    });
    expect((await bench.run("rules", id)).stdout).toMatch(/\ndraft, invalid\n(.*\n)*rule-1: too bad\n$/);
  });

  it.each<[unknown, string]>([
    [
      {
        basic: [
          { ...texts, rule: "like" },
          { ...texts, value: "" },
        ],
      },
      "rule-1: rule: expected one of equals, ",
    ],
    [{ basic: [{ ...texts, value: "" }] }, 'rule-1: value: expected a text that is not empty, got ""'],
    [
      { advanced: [{ bucket: "b" }] },
      "advanced_snippet: expected none, as System Directory has no advanced rules",
    ],
    [{ rules: [texts] }, 'got "rules"'],
    [[texts], "expected a JSON object"],
    [{}, "expected a JSON object"],
    [{ basic: texts }, "expected a JSON object"],
  ])("refuses %j and changes nothing", async (content, message) => {
    const before = await bench.json("rules", id);
    const { code, stderr } = await edit(content);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(await bench.json("rules", id)).toEqual(before);
  });
});
