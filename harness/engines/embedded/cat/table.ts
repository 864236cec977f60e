import type { EngineRequest } from "../http/request.ts";
import type { JsonObject } from "../json.ts";
import { json, type Reply, text } from "../route.ts";

/** One column of a cat API: its name, its short names, its value for a row. */
export interface Column<Row> {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Numbers are set to the right. */
  readonly right?: boolean;
  /** Shown only when asked for by `h`. */
  readonly hidden?: boolean;
  value(row: Row): string | null;
}

/** Query parameters of every cat API. */
export const tableParameters = ["bytes", "h", "local", "master_timeout", "s", "time", "v"];

/** Renders rows as the cat APIs do: an aligned table, or JSON when the caller asks for it. */
export function catTable<Row>(
  request: EngineRequest,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Reply {
  const shown = pick(columns, request.list("h"));
  const ordered = sort(columns, rows, request.list("s"));
  if (request.asksForJson)
    return json(
      ordered.map((row) => {
        const object: JsonObject = {};
        for (const column of shown) object[column.name] = column.value(row);
        return object;
      }),
    );
  const lines = ordered.map((row) => shown.map((column) => column.value(row) ?? ""));
  if (request.boolean("v")) lines.unshift(shown.map(({ name }) => name));
  return text(lines.length === 0 ? "" : `${align(shown, lines).join("\n")}\n`);
}

/** The columns that `h` asks for, headed by the names that it calls them. */
function pick<Row>(
  columns: readonly Column<Row>[],
  wanted: readonly string[] | undefined,
): readonly Column<Row>[] {
  if (!wanted) return columns.filter(({ hidden }) => !hidden);
  return wanted.flatMap((name) =>
    name === "*"
      ? columns
      : columns.filter((column) => isCalled(column, name)).map((column) => ({ ...column, name })),
  );
}

function isCalled<Row>({ name, aliases = [] }: Column<Row>, by: string): boolean {
  return name === by || aliases.includes(by);
}

function sort<Row>(columns: readonly Column<Row>[], rows: readonly Row[], by: readonly string[] = []): Row[] {
  const keys = by.map((key) => {
    const [name = "", direction] = key.split(":");
    return { column: columns.find((column) => isCalled(column, name)), sign: direction === "desc" ? -1 : 1 };
  });
  return [...rows].sort((a, b) => {
    for (const { column, sign } of keys) {
      const [left, right] = [column?.value(a) ?? "", column?.value(b) ?? ""];
      const order = column?.right ? Number(left) - Number(right) : left < right ? -1 : left > right ? 1 : 0;
      if (order !== 0) return order * sign;
    }
    return 0;
  });
}

function align<Row>(columns: readonly Column<Row>[], lines: readonly string[][]): string[] {
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines.map((line) =>
    columns
      .map(({ right }, at) => {
        const width = widths[at] ?? 0;
        return right ? (line[at] ?? "").padStart(width) : (line[at] ?? "").padEnd(width);
      })
      .join(" "),
  );
}

const units = ["b", "kb", "mb", "gb", "tb"];

/** A number of bytes as the server prints it: `16.2kb`; with `unit` the bare number in that unit. */
export function byteSize(bytes: number, unit?: string): string {
  if (unit !== undefined) return String(Math.floor(bytes / 1024 ** Math.max(0, units.indexOf(unit))));
  let at = 0;
  let size = bytes;
  while (size >= 1024 && at < units.length - 1) {
    size /= 1024;
    at++;
  }
  const rounded = Math.floor(size * 10) / 10;
  return `${rounded}${units[at]}`;
}
