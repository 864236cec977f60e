import { readdir, readFile, writeFile } from "node:fs/promises";
import { ROOT } from "../../lib/root.ts";
import type { ConformanceGroup } from "./case.ts";
import { stable } from "./normalise.ts";
import type { Exchange } from "./run-case.ts";

/** The version that the embedded engine claims, and that transcripts are recorded from. */
export const RECORDED_VERSION = "9.5.0";

const CASES = new URL("cases/", import.meta.url);
const TRANSCRIPTS = new URL(`harness/conformance/engine/transcripts/${RECORDED_VERSION}/`, ROOT);

/** What the real server answered: the exchanges of a group's cases by case name. */
export type Transcript = Readonly<Record<string, readonly Exchange[]>>;

/** The groups by name; a file in `cases/` is a group because it is there. */
export async function loadGroups(): Promise<Map<string, ConformanceGroup>> {
  const groups = new Map<string, ConformanceGroup>();
  // Declarations stand beside what is built.
  for (const file of (await readdir(CASES)).filter((name) => !name.endsWith(".d.ts")).sort()) {
    const { default: group } = (await import(new URL(file, CASES).href)) as { default: ConformanceGroup };
    groups.set(file.replace(/\.[jt]s$/, ""), group);
  }
  return groups;
}

/** The recorded transcripts by group. */
export async function loadTranscripts(): Promise<Map<string, Transcript>> {
  const transcripts = new Map<string, Transcript>();
  for (const file of (await readdir(TRANSCRIPTS)).sort()) {
    const text = await readFile(new URL(file, TRANSCRIPTS), "utf8");
    transcripts.set(file.replace(/\.json$/, ""), JSON.parse(text) as Transcript);
  }
  return transcripts;
}

export function writeTranscript(group: string, transcript: Transcript): Promise<void> {
  return writeFile(new URL(`${group}.json`, TRANSCRIPTS), `${stable(transcript, 2)}\n`);
}
