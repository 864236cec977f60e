/** Text as it is typed. */
export const code = (text: string): string => `\`${text}\``;

/** A row of a table in Markdown. */
export const row = (...cells: readonly string[]): string =>
  `| ${cells.join(" | ")} |`.replaceAll("|  |", "| |");
