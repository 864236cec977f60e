import { relative } from "node:path";
import type { WriteStream } from "node:tty";
import type { Listener } from "../recorder.ts";
import { findingLine } from "./finding-line.ts";
import type { CheckEntry, Outcome, Report, Summary } from "./report.ts";
import { megabytes, seconds, thousands } from "./units.ts";

/** Findings of one check that the terminal shows; the report holds them all. */
const FINDINGS_SHOWN = 10;

/** What a person sees: the phase and its progress while it runs, then what was compared and how it ended. */
export interface Terminal extends Listener, Disposable {
  summary(summary: Summary, folder: string): void;
}

/**
 * Progress goes to `progress` (standard error): redrawn in place on a terminal, a line a phase elsewhere. The verdict
 * goes to `verdict` (standard output). Colours only on a terminal without NO_COLOR.
 */
export function createTerminal(progress: WriteStream, verdict: WriteStream): Terminal {
  const live = Boolean(progress.isTTY);
  const paint = painter(verdict);
  const running = new Map<string, { step: string; documents: number; since: number }>();
  const print = (line: string): void => void verdict.write(`${line}\n`);
  const erase = (): void => void (live && progress.write("\r\x1b[2K"));
  const draw = (): void => {
    if (!live) return;
    const states = [...running].map(([connector, { step, documents, since }]) => {
      const rate = Math.round((documents / Math.max(1, performance.now() - since)) * 1000);
      const done = documents > 0 ? ` ${thousands(documents)} documents, ${thousands(rate)}/s` : "";
      return `${connector}: ${step}${done}`;
    });
    progress.write(`\r\x1b[2K${states.join("  |  ").slice(0, (progress.columns || 80) - 1)}`);
  };
  return {
    step(connector, step) {
      running.set(connector, { step, documents: 0, since: performance.now() });
      if (!live) progress.write(`${connector}: ${step}\n`);
      draw();
    },
    progress(connector, documents) {
      const state = running.get(connector);
      if (state) state.documents = documents;
      draw();
    },
    check(connector, check) {
      if (check.outcome === "passed" || check.outcome === "skipped") return;
      erase();
      for (const line of complaint(connector, check)) print(paint("failed", line));
      draw();
    },
    finished(report) {
      running.delete(report.connector);
      erase();
      for (const line of verdictOf(report, paint)) print(line);
      draw();
    },
    summary(summary, folder) {
      erase();
      if (summary.parts.length > 1) {
        const passed = summary.parts.filter((part) => part.outcome === "passed").length;
        const line = `${passed} of ${summary.parts.length} connectors passed in ${seconds(summary.durationMs)}`;
        print(paint(summary.outcome, line));
      }
      print(`report: ${relative(process.cwd(), folder)}/index.html (summary.json and junit.xml beside it)`);
    },
    [Symbol.dispose]: erase,
  };
}

function* complaint(connector: string, check: CheckEntry): Generator<string> {
  const name = [check.sync, check.name].filter(Boolean).join(": ");
  yield `${connector}: ${name} ${check.outcome}${check.reason ? `: ${check.reason}` : ""}`;
  for (const finding of check.findings.slice(0, FINDINGS_SHOWN)) yield `    ${findingLine(finding)}`;
  const more = check.findings.length - FINDINGS_SHOWN;
  if (more > 0) yield `    and ${more} more findings in the report`;
}

function* verdictOf(report: Report, paint: (outcome: Outcome, text: string) => string): Generator<string> {
  const { engine, source, outcome, reason } = report;
  const name = `${report.connector} ${report.size}`;
  yield paint(outcome, `${name}: ${outcome} in ${seconds(report.durationMs)}${reason ? `: ${reason}` : ""}`);
  if (engine && source) {
    yield `  on Elasticsearch ${engine.version} (${engine.kind}), source ${source.kind} ${source.version}, seed ${report.seed}`;
    if (engine.standIns) yield `  ours stands in for ${engine.standIns.join("; ")}`;
    if (engine.without) yield `  without ${engine.without.join("; ")}`;
  }
  for (const sync of report.syncs) {
    const counts = `${thousands(sync.indexed)} indexed, ${thousands(sync.deleted)} deleted, ${thousands(sync.total)} in the index`;
    const pace = `${seconds(sync.durationMs)}, ${thousands(sync.docsPerSecond)}/s, ${megabytes(sync.peakRssBytes)}`;
    yield `  sync ${sync.name.padEnd(9)} ${sync.status}: ${counts} (${pace})`;
  }
  const compared = new Map<string, number>();
  for (const check of report.checks) {
    if (check.outcome === "skipped") continue;
    compared.set(check.name, (compared.get(check.name) ?? 0) + check.compared);
  }
  const sums = [...compared].map(([check, count]) => `${check} ${thousands(count)}`);
  if (sums.length > 0) yield `  compared: ${sums.join(", ")}`;
  for (const [check, why] of skips(report)) yield `  skipped: ${check} (${why})`;
  yield `  replay: ${report.replay}`;
}

function skips(report: Report): Map<string, string> {
  const skipped = report.checks.filter((check) => check.outcome === "skipped");
  return new Map(skipped.map((check) => [check.name, check.reason ?? ""]));
}

function painter(stream: WriteStream): (outcome: Outcome, text: string) => string {
  const colours = stream.isTTY && stream.hasColors?.();
  const codes: Readonly<Record<Outcome, number>> = { passed: 32, failed: 31, errored: 31, skipped: 33 };
  return (outcome, text) => (colours ? `\x1b[${codes[outcome]}m${text}\x1b[0m` : text);
}
