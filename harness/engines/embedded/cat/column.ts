import type { Column } from "./table.ts";

/** A column in one line: short names with commas between, what `help` says, the value, and what else there is to say. */
export function column<Row>(
  name: string,
  aliases: string,
  description: string,
  value: (row: Row) => string | null,
  more: Pick<Column<Row>, "right" | "hidden" | "order"> = {},
): Column<Row> {
  return { name, aliases: aliases.split(",").filter((each) => each !== ""), description, value, ...more };
}

export const right = { right: true } as const;
export const hidden = { hidden: true } as const;
