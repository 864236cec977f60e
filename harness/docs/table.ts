/** Text as it is typed. */
export const code = (text: string): string => `\`${text}\``;

/** A row of a table in Markdown. */
export const row = (...cells: readonly string[]): string =>
  `| ${cells.join(" | ")} |`.replaceAll("|  |", "| |");

/** A table in Markdown; what stands in its cells may hold any character. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((cells) => cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")));
  return [head, head.map(() => "---"), ...cells].map((cells) => row(...cells)).join("\n");
}
