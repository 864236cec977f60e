import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type EmbeddedEngine, startEmbedded } from "../../engines/embedded/server.ts";
import { differences } from "./compare.ts";
import { loadGroups, loadTranscripts } from "./groups.ts";
import { runCase } from "./run-case.ts";
import { waivers } from "./waivers.ts";

const [groups, transcripts] = await Promise.all([loadGroups(), loadTranscripts()]);
const names = [...groups.values()].flatMap((cases) => cases.map(({ name }) => name));

describe("the embedded engine", () => {
  let engine: EmbeddedEngine;
  beforeAll(async () => {
    engine = await startEmbedded();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  describe.each([...groups])("answers as the real one: %s", (group, cases) => {
    for (const test of cases) {
      const run = test.name in waivers ? it.fails : it;
      run(test.name, async () => {
        const recorded = transcripts.get(group)?.[test.name];
        if (!recorded)
          throw new Error(`[conformance] ${group}, "${test.name}": expected a transcript, saw none`);
        expect(differences(recorded, await runCase(test, engine))).toEqual([]);
      });
    }
  });
});

describe("the suite", () => {
  it("has at least 200 cases, each with a name of its own", () => {
    expect(names.length).toBeGreaterThanOrEqual(200);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it("has a transcript for every case and a case for every transcript", () => {
    const recorded = [...transcripts.values()].flatMap((transcript) => Object.keys(transcript));
    expect(recorded.sort()).toEqual([...names].sort());
    expect([...transcripts.keys()].sort()).toEqual([...groups.keys()].sort());
  });

  it("waives only cases that it has", () => {
    expect(Object.keys(waivers).filter((name) => !names.includes(name))).toEqual([]);
  });
});
