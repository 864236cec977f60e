import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { html } from "./html.ts";
import { junit } from "./junit.ts";
import { type Report, type Summary, worst } from "./report.ts";

/**
 * Writes `<folder>/<run>/`: `summary.json`, `junit.xml`, `index.html` and for each connector `<connector>-<size>/report.json`, and
 * moves the link `<folder>/latest` to it.
 */
export async function writeReports(
  folder: string,
  run: string,
  durationMs: number,
  reports: readonly Report[],
): Promise<Summary> {
  const home = join(folder, run);
  const parts = reports.map((report) => ({
    connector: report.connector,
    size: report.size,
    outcome: report.outcome,
    durationMs: report.durationMs,
    report: `${report.connector}-${report.size}/report.json`,
  }));
  const summary: Summary = {
    schema: 1,
    run,
    verb: "ftest",
    outcome: worst(parts.map((part) => part.outcome)),
    durationMs: Math.round(durationMs),
    parts,
  };
  for (const [at, report] of reports.entries()) {
    const file = join(home, parts[at]?.report as string);
    await mkdir(join(file, ".."), { recursive: true });
    await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  }
  await writeFile(join(home, "summary.json"), `${JSON.stringify(summary, null, 2)}\n`);
  await writeFile(join(home, "junit.xml"), junit(summary, reports));
  await writeFile(join(home, "index.html"), html(summary, reports));
  await moveLink(join(folder, "latest"), run);
  return summary;
}

/** Made aside and renamed over the old one: two runs that end together never leave it missing. */
async function moveLink(link: string, target: string): Promise<void> {
  const aside = `${link}-${target}`;
  await rm(aside, { force: true });
  await symlink(target, aside);
  await rename(aside, link);
}
