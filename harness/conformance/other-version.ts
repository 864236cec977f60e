import type { ConformanceGroup } from "./engine/case.ts";
import { type Inequality, inequalities } from "./engine/compare.ts";
import type { Transcript } from "./engine/groups.ts";
import type { Answers } from "./engine/side-by-side.ts";

/** What another version answers otherwise than the recorded one. */
export interface VersionReport {
  readonly version: string;
  readonly cases: number;
  readonly deviations: readonly Deviation[];
}

/** A case with other answers: the first place that differs, `expected` being what was recorded. */
export interface Deviation extends Inequality {
  readonly group: string;
  readonly case: string;
  /** How many further places differ. */
  readonly others: number;
}

interface OtherVersion {
  readonly real: Answers;
  readonly version: string;
  readonly groups: ReadonlyMap<string, ConformanceGroup>;
  /** What the recorded version answered. */
  readonly transcripts: ReadonlyMap<string, Transcript>;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** Asks a real server of another version every case, and compares with what was recorded. */
export async function compareVersion(options: OtherVersion): Promise<VersionReport> {
  const { real, version, groups, transcripts, signal, say } = options;
  const deviations: Deviation[] = [];
  let cases = 0;
  for (const [group, tests] of groups) {
    const before = deviations.length;
    for (const test of tests) {
      signal.throwIfAborted();
      cases += 1;
      const recorded = transcripts.get(group)?.[test.name];
      if (!recorded)
        throw new Error(
          `[conformance] ${group}, "${test.name}": expected a transcript, found none; record the case first`,
        );
      const found = await real(test).then((answered) => [...inequalities(recorded, answered)], unprepared);
      const [first] = found;
      if (first)
        deviations.push({ group, case: test.name, ...telling(first, found), others: found.length - 1 });
    }
    say(`${group}: ${tests.length} cases, ${deviations.length - before} differ`);
  }
  return { version, cases, deviations };
}

/** The recorded version could prepare every case. */
function unprepared(cause: unknown): Inequality[] {
  return [{ request: "", path: "preparation", expected: "success", actual: String(cause) }];
}

/** Where one version refuses what the other takes, that says more than the first member that is missing. */
function telling(first: Inequality, all: readonly Inequality[]): Inequality {
  const at = (path: string) => all.find((each) => each.request === first.request && each.path === path);
  const [status, error] = [at("status"), at("body.error")];
  if (!status) return first;
  const said = (code: string, body = "nothing") => {
    const { reason } = body === "nothing" ? {} : (JSON.parse(body) as { reason?: string });
    return reason === undefined ? code : `${code} ${reason}`;
  };
  return {
    ...status,
    expected: said(status.expected, error?.expected),
    actual: said(status.actual, error?.actual),
  };
}
