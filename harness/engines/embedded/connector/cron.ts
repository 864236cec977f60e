import { illegalArgument } from "../errors.ts";

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

interface Field {
  readonly least: number;
  readonly most: number;
  /** Names for the numbers from `least` on. */
  readonly names?: readonly string[];
  /** Elements beyond numbers, ranges and steps. */
  readonly also?: RegExp;
}

const fields: readonly Field[] = [
  { least: 0, most: 59 },
  { least: 0, most: 59 },
  { least: 0, most: 23 },
  { least: 1, most: 31, also: /^(\?|L|LW|L-\d{1,2}|\d{1,2}W)$/ },
  { least: 1, most: 12, names: months },
  { least: 1, most: 7, names: days, also: /^(\?|L|([1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)(L|#[1-5]))$/ },
  { least: 1970, most: 2099 },
];

/**
 * Checks a Quartz expression, as schedules of connectors have it: seconds, minutes, hours, day of month, month,
 * day of week and perhaps a year; exactly one of the days is `?`.
 * @throws 400
 */
export function checkCron(expression: string): void {
  const parts = expression.trim().toUpperCase().split(/\s+/);
  const valid =
    (parts.length === 6 || parts.length === 7) &&
    (parts[3] === "?") !== (parts[5] === "?") &&
    parts.every((part, at) => isField(part, fields[at]));
  if (!valid) throw illegalArgument(`invalid cron expression [${expression}]`);
}

function isField(part: string, field: Field | undefined): boolean {
  return field !== undefined && part.split(",").every((element) => isElement(element, field));
}

function isElement(element: string, field: Field): boolean {
  if (field.also?.test(element)) return true;
  const [range = "", step, ...rest] = element.split("/");
  if (rest.length > 0 || (step !== undefined && !/^\d+$/.test(step))) return false;
  if (range === "*" || (range === "" && step !== undefined)) return true;
  const ends = range.split("-").map((end) => numberOf(end, field));
  return ends.length <= 2 && ends.every((end) => end >= field.least && end <= field.most);
}

function numberOf(end: string, { names, least }: Field): number {
  const named = names?.indexOf(end) ?? -1;
  if (named !== -1) return least + named;
  return /^\d+$/.test(end) ? Number(end) : Number.NaN;
}
