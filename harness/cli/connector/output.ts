/** Prints lines for people. @returns the exit code of a command that did what it should */
export function say(...lines: readonly string[]): 0 {
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}

/** Prints a value for programs. @returns the exit code of a command that did what it should */
export function sayJson(value: unknown): 0 {
  return say(JSON.stringify(value, null, 2));
}

/** Tells on the way how it goes; standard output is for the answer. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Rows under their headings, columns as wide as they need to be. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] as number))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** What is named and its value, a line each; what has no value is left out. */
export function facts(named: Readonly<Record<string, string | number | null | undefined>>): string {
  const rows = Object.entries(named).filter(
    ([, value]) => value !== null && value !== undefined && value !== "",
  );
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join("\n");
}
