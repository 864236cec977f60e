import type { Deviation, VersionReport } from "../conformance/other-version.ts";

/** The page on what another version answers otherwise, in Markdown; its table has a row for each case. */
export function otherVersionPage(
  { version, cases, deviations }: VersionReport,
  recorded: string,
  command: string,
): string {
  const groups = [...new Set(deviations.map(({ group }) => group))];
  const of = (name: string): Deviation[] => deviations.filter(({ group }) => group === name);
  return `${[
    `# What Elasticsearch ${version} answers otherwise`,
    `The embedded engine answers as ${recorded}. A real ${version} was asked the ${cases} cases of the conformance suite, too: ${cases - deviations.length} get the same answers, ${deviations.length} others. These are listed, not imitated: with the first place that differs, and how many more there are.`,
    `Written by \`${command}\`; never edited by hand.`,
    ...groups.map((group) => `## ${group}\n\n${table(of(group), recorded, version)}`),
  ].join("\n\n")}\n`;
}

function table(deviations: readonly Deviation[], recorded: string, version: string): string {
  return [
    row("case", "request", "where", recorded, version),
    row("---", "---", "---", "---", "---"),
    ...deviations.map(({ case: name, request, path, expected, actual, others }) =>
      row(
        cell(name),
        request && code(request),
        `${code(path)}${others > 0 ? `, ${others} more` : ""}`,
        ...parted(expected, actual).map(code),
      ),
    ),
  ].join("\n");
}

const longest = 120;
const before = 40;

/** Two values without most of what they begin with alike, none longer than a cell should be. */
function parted(...values: readonly [string, string]): string[] {
  const [a, b] = values;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const from = a.length > longest || b.length > longest ? Math.max(0, same - before) : 0;
  return values.map((value) => {
    const rest = value.slice(from);
    const cut = rest.length > longest ? `${rest.slice(0, longest - 1)}…` : rest;
    return from > 0 ? `…${cut}` : cut;
  });
}

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const code = (text: string): string => `\`${cell(text.trim()).replaceAll("`", "'")}\``;

const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`.replaceAll("|  |", "| |");
