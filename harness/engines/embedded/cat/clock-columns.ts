import type { Column } from "./table.ts";

/** The columns that tell when a table was made; `now` in milliseconds since the epoch. */
export const clockColumns: readonly Column<{ readonly now: number }>[] = [
  {
    name: "epoch",
    aliases: ["t", "time"],
    description: "seconds since 1970-01-01 00:00:00",
    value: ({ now }) => String(Math.floor(now / 1000)),
  },
  {
    name: "timestamp",
    aliases: ["ts", "hms", "hhmmss"],
    description: "time in HH:MM:SS",
    value: ({ now }) => new Date(now).toISOString().slice(11, 19),
  },
];
