import { illegalArgument } from "../errors.ts";
import type { EngineRequest } from "../http/request.ts";
import type { JsonObject } from "../json.ts";
import { json, type Reply, text } from "../route.ts";
import { matchesWildcard } from "../wildcard.ts";

/** One column of a cat API: its name, its short names, its value for a row. */
export interface Column<Row> {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** As `help` explains it. */
  readonly description?: string;
  /** Numbers are set to the right. */
  readonly right?: boolean;
  /** Shown only when asked for by `h`. */
  readonly hidden?: boolean;
  value(row: Row): string | null;
  /** What rows are sorted by where that is not the text; numbers sort as numbers. */
  order?(row: Row): number | string | null;
}

/** Query parameters of every cat API. */
export const tableParameters = ["bytes", "h", "help", "local", "master_timeout", "s", "time", "v"];

/** A column as a request asks for it: under the name that it was called by. */
interface Shown<Row> {
  readonly title: string;
  readonly column: Column<Row>;
}

/** The reply to `help`, which is given before anything is looked up; undefined when it was not asked for. */
export function catHelp<Row>(request: EngineRequest, columns: readonly Column<Row>[]): Reply | undefined {
  if (!request.boolean("help")) return undefined;
  const rows = columns.map(({ name, aliases = [], description = "" }) => [
    name,
    aliases.join(","),
    description,
  ]);
  const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return text(
    rows.map((row) => `${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")}\n`).join(""),
  );
}

/** Renders rows as the cat APIs do: an aligned table, or JSON when the caller asks for it. */
export function catTable<Row>(
  request: EngineRequest,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Reply {
  const help = catHelp(request, columns);
  if (help) return help;
  const shown = pick(columns, request.list("h"));
  const ordered = sort(columns, rows, request.list("s"));
  if (request.asksForJson)
    return json(
      ordered.map((row) => {
        const object: JsonObject = {};
        for (const { title, column } of shown) object[title] = column.value(row);
        return object;
      }),
    );
  const lines = ordered.map((row) => shown.map(({ column }) => column.value(row) ?? ""));
  if (request.boolean("v")) lines.unshift(shown.map(({ title }) => title));
  return text(lines.length === 0 ? "" : `${align(shown, lines).join("\n")}\n`);
}

/** Columns by name, short name or wildcard, each once; a name that is none is passed by. */
function pick<Row>(columns: readonly Column<Row>[], wanted: readonly string[] | undefined): Shown<Row>[] {
  if (!wanted)
    return columns.filter(({ hidden }) => !hidden).map((column) => ({ title: column.name, column }));
  const shown = new Map<string, Shown<Row>>();
  for (const name of wanted)
    for (const column of columns) {
      const byWildcard =
        name.includes("*") &&
        [column.name, ...(column.aliases ?? [])].some((each) => matchesWildcard(name, each));
      const title = byWildcard ? column.name : isCalled(column, name) ? name : undefined;
      if (title !== undefined && !shown.has(title)) shown.set(title, { title, column });
    }
  return [...shown.values()];
}

function isCalled<Row>({ name, aliases = [] }: Column<Row>, by: string): boolean {
  return name === by || aliases.includes(by);
}

function sort<Row>(columns: readonly Column<Row>[], rows: readonly Row[], by: readonly string[] = []): Row[] {
  const keys = by.map((key) => {
    const descends = key.endsWith(":desc");
    const name = key.replace(/:(asc|desc)$/, "");
    const column = columns.find((each) => isCalled(each, name));
    if (!column) throw illegalArgument(`Unable to sort by unknown sort key \`${name}\``);
    return { column, sign: descends ? -1 : 1 };
  });
  return [...rows].sort((a, b) => {
    for (const { column, sign } of keys) {
      const order = compare(orderOf(column, a), orderOf(column, b));
      if (order !== 0) return order * sign;
    }
    return 0;
  });
}

function orderOf<Row>(column: Column<Row>, row: Row): number | string | null {
  if (column.order) return column.order(row);
  const value = column.value(row);
  return column.right && value !== null && value !== "" && Number.isFinite(Number(value))
    ? Number(value)
    : value;
}

/** What is missing comes first. */
function compare(a: number | string | null, b: number | string | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}

/** Cells are padded, the last of a line only when it is set to the right. */
function align<Row>(columns: readonly Shown<Row>[], lines: readonly string[][]): string[] {
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines.map((line) =>
    columns
      .map(({ column }, at) => {
        const width = widths[at] ?? 0;
        const cell = line[at] ?? "";
        if (column.right) return cell.padStart(width);
        return at === columns.length - 1 ? cell : cell.padEnd(width);
      })
      .join(" "),
  );
}

const units = ["b", "kb", "mb", "gb", "tb", "pb"];

/** Reads the parameter `bytes`. @throws 400 */
export function byteUnit(request: EngineRequest): string | undefined {
  const unit = request.query.get("bytes");
  if (unit === undefined || units.includes(unit)) return unit;
  const short: Readonly<Record<string, string>> = { k: "kb", m: "mb", g: "gb", t: "tb", p: "pb" };
  return short[unit];
}

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
