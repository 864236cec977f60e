import { ElasticsearchError } from "../../errors.ts";
import type { DateReading } from "./resolve-date.ts";
import { instantOf } from "./zone.ts";

const unitMs = { w: 604_800_000, d: 86_400_000, h: 3_600_000, H: 3_600_000, m: 60_000, s: 1000 } as const;
type Unit = "y" | "M" | keyof typeof unitMs;

/** Applies the operations of date math, such as `+1M/d`, to an instant. */
export function applyDateMath(
  math: string,
  anchor: number,
  { rounding, zone }: Pick<DateReading, "rounding" | "zone">,
): number {
  const date = new Date(anchor + zone.offsetAt(anchor));
  const step = /([+\-/])(\d*)(.?)/y;
  while (step.lastIndex < math.length) {
    const [, operator, count = "", unit = ""] = step.exec(math) ?? [];
    if (operator === undefined) throw unreadable(`operator not supported for date math [${math}]`);
    const amount = count === "" ? 1 : Number(count);
    if (operator === "/" && amount !== 1)
      throw unreadable(`rounding \`/\` can only be used on single unit types [${math}]`);
    if (unit === "") throw unreadable(`truncated date math [${math}]`);
    if (!isUnit(unit)) throw unreadable(`unit [${unit}] not supported for date math [${math}]`);
    if (operator !== "/") add(date, operator === "-" ? -amount : amount, unit);
    else {
      floor(date, unit);
      if (rounding === "up") {
        add(date, 1, unit);
        date.setTime(date.getTime() - 1);
      }
    }
  }
  return instantOf(zone, date.getTime());
}

function isUnit(unit: string): unit is Unit {
  return "yMwdhHms".includes(unit);
}

function add(date: Date, amount: number, unit: Unit): void {
  if (unit === "y" || unit === "M") addMonths(date, unit === "y" ? 12 * amount : amount);
  else date.setTime(date.getTime() + amount * unitMs[unit]);
}

/** The 31st plus one month is the last day of the next. */
function addMonths(date: Date, amount: number): void {
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + amount);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
}

function floor(date: Date, unit: Unit): void {
  if (unit === "y") date.setUTCMonth(0, 1);
  if (unit === "M") date.setUTCDate(1);
  if (unit === "w") date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  const size = unit === "y" || unit === "M" || unit === "w" ? unitMs.d : unitMs[unit];
  date.setTime(Math.floor(date.getTime() / size) * size);
}

function unreadable(reason: string): ElasticsearchError {
  return new ElasticsearchError({ type: "parse_exception", reason, status: 400 });
}
