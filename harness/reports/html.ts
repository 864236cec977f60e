import { escapeXml } from "./escape-xml.ts";
import { findingLine } from "./finding-line.ts";
import type { CheckEntry, Outcome, Report, Summary, SyncEntry } from "./report.ts";
import { megabytes, seconds, thousands } from "./units.ts";

/** Findings of one check that the page shows; report.json holds them all. */
const FINDINGS_SHOWN = 100;

/** The run as one page without scripts or outside links, to open from a CI's artifacts. */
export function html(summary: Summary, reports: readonly Report[]): string {
  const title = `plumbline ${summary.verb}: ${summary.outcome}`;
  const lead = `${reports.length} connector${reports.length === 1 ? "" : "s"} in ${seconds(summary.durationMs)}, run ${summary.run}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>plumbline ${summary.verb} ${badge(summary.outcome)}</h1>
<p>${escapeXml(lead)}</p>
${reports.map(section).join("\n")}
</body>
</html>
`;
}

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
section { margin-top: 2.5rem; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; }
th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #8884; vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
code, pre { font: 13px/1.45 ui-monospace, monospace; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .25rem 0; }
.badge { font-size: .8em; padding: .1em .6em; border-radius: 1em; color: #fff; background: #777; }
.passed { background: #1a7f37; } .failed, .errored { background: #cf222e; } .skipped { background: #9a6700; }
`;

function section(report: Report): string {
  const servers = (["engine", "source", "subject"] as const).flatMap((role) => {
    const server = report[role];
    return server ? [`${role} ${server.kind} ${server.version}`] : [];
  });
  return `<section>
<h2>${escapeXml(`${report.connector} ${report.size}`)} ${badge(report.outcome)}</h2>
<p>${escapeXml([...servers, `seed ${report.seed}`, seconds(report.durationMs)].join(" · "))}</p>
${engineNotes(report)}
${report.reason ? `<pre>${escapeXml(report.reason)}</pre>` : ""}
${table(
  [
    "sync",
    "status",
    "#indexed",
    "#deleted",
    "#in the index",
    "#documents/s",
    "#peak memory",
    "#source requests",
  ],
  report.syncs.map(syncRow),
)}
${table(["check", "sync", "outcome", "#compared", "what it found"], report.checks.map(checkRow))}
<p>Replay: <code>${escapeXml(report.replay)}</code></p>
</section>`;
}

function engineNotes({ engine }: Report): string {
  const notes = [
    ...(engine?.standIns ?? []).map((part) => `ours stands in for ${part}`),
    ...(engine?.without ?? []).map((part) => `without ${part}`),
  ];
  return notes.length > 0 ? `<ul>${notes.map((note) => `<li>${escapeXml(note)}</li>`).join("")}</ul>` : "";
}

const syncRow = (sync: SyncEntry): string[] => [
  escapeXml(sync.name),
  escapeXml(sync.error ? `${sync.status}: ${sync.error}` : sync.status),
  thousands(sync.indexed),
  thousands(sync.deleted),
  thousands(sync.total),
  thousands(sync.docsPerSecond),
  megabytes(sync.peakRssBytes),
  sync.sourceRequests === undefined ? "" : thousands(sync.sourceRequests),
];

function checkRow(check: CheckEntry): string[] {
  const shown = check.findings.slice(0, FINDINGS_SHOWN).map(findingLine);
  const more = check.findings.length - shown.length;
  if (more > 0) shown.push(`and ${more} more in report.json`);
  const found = [check.reason, ...shown].filter((line) => line !== undefined);
  return [
    escapeXml(check.name),
    escapeXml(check.sync ?? ""),
    badge(check.outcome),
    thousands(check.compared),
    found.map((line) => `<pre>${escapeXml(line)}</pre>`).join(""),
  ];
}

/** A table of cells that are HTML already; a heading that begins with `#` makes a column of numbers. */
function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const kind = headings.map((heading) => (heading.startsWith("#") ? ' class="number"' : ""));
  const head = headings.map((heading, at) => `<th${kind[at]}>${heading.replace("#", "")}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((cell, at) => `<td${kind[at]}>${cell}</td>`).join("")}</tr>`);
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`;
}

const badge = (outcome: Outcome): string => `<span class="badge ${outcome}">${outcome}</span>`;
