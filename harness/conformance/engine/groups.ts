import { readdir, readFile } from "node:fs/promises";
import type { ConformanceGroup } from "./case.ts";
import type { Exchange } from "./run-case.ts";

const CASES = new URL("cases/", import.meta.url);
const TRANSCRIPTS = new URL("transcripts/9.5.0/", import.meta.url);

/** What the real server answered: the exchanges of a group's cases by case name. */
export type Transcript = Readonly<Record<string, readonly Exchange[]>>;

/** The groups by name; a file in `cases/` is a group because it is there. */
export async function loadGroups(): Promise<Map<string, ConformanceGroup>> {
  const groups = new Map<string, ConformanceGroup>();
  for (const file of (await readdir(CASES)).sort()) {
    const { default: group } = (await import(new URL(file, CASES).href)) as { default: ConformanceGroup };
    groups.set(file.replace(/\.ts$/, ""), group);
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

export function transcriptUrl(group: string): URL {
  return new URL(`${group}.json`, TRANSCRIPTS);
}
