import type { Engine } from "../engines/engine.ts";
import { loadGroups, loadTranscripts, RECORDED_VERSION, writeTranscript } from "./engine/groups.ts";
import type { Exchange } from "./engine/run-case.ts";
import { type Answers, live, sideBySide } from "./engine/side-by-side.ts";
import { waivers } from "./engine/waivers.ts";
import { type ChanceResult, compareByChance } from "./random/compare.ts";

/** A case in which the embedded engine answers otherwise than the real one. */
export interface Difference {
  readonly group: string;
  readonly case: string;
  /** The first of its differences. */
  readonly first: string;
  /** Why it may, for now. */
  readonly waived?: string;
}

/** What the suite found; `conformance.json`. */
export interface ConformanceReport {
  readonly schema: 1;
  readonly engines: readonly { readonly kind: string; readonly version: string }[];
  readonly cases: number;
  readonly agreed: number;
  readonly differing: number;
  readonly differences: readonly Difference[];
  /** Absent without a live engine to ask. */
  readonly random?: ChanceResult;
}

export interface ConformanceOptions {
  readonly embedded: Engine;
  /** The real one; without it the recorded transcripts stand for it. */
  readonly real?: Engine;
  /** Groups to run; all when empty. */
  readonly only: readonly string[];
  /** Writes what the real one answers as the transcripts. */
  readonly record: boolean;
  /** Random requests to ask of both, at least. */
  readonly random: number;
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** Runs the suite on the embedded engine beside the real one, or beside what the real one answered when recorded. */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  const { embedded, real, only, record, signal, say } = options;
  const engine = live(embedded);
  const transcripts = real ? new Map() : await loadTranscripts();
  const differences: Difference[] = [];
  let cases = 0;
  for (const [group, tests] of await loadGroups()) {
    if (only.length > 0 && !only.includes(group)) continue;
    const recorded: Record<string, readonly Exchange[]> = {};
    const truth: Answers = async (test) => {
      const exchanges = real ? await live(real)(test) : transcripts.get(group)?.[test.name];
      if (!exchanges) throw new Error("there is no transcript of it");
      recorded[test.name] = exchanges;
      return exchanges;
    };
    const before = differences.length;
    for (const test of tests) {
      signal.throwIfAborted();
      cases += 1;
      const [first] = await sideBySide(test, truth, engine);
      const waived = waivers[test.name];
      if (first !== undefined)
        differences.push({ group, case: test.name, first, ...(waived ? { waived } : {}) });
    }
    if (record) await writeTranscript(group, recorded);
    say(`${group}: ${tests.length} cases, ${differences.length - before} differ`);
  }
  const engines = [embedded, real ?? { kind: "transcripts", version: RECORDED_VERSION }];
  return {
    schema: 1,
    engines: engines.map(({ kind, version }) => ({ kind, version })),
    cases,
    agreed: cases - differences.length,
    differing: differences.length,
    differences,
    ...(real && options.random > 0
      ? { random: await compareByChance({ ...options, real: live(real), engine }) }
      : {}),
  };
}
