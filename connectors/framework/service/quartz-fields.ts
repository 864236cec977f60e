import { ConfigError } from "../errors.ts";

/** An expression taken apart: the values each field allows, in ascending order. */
export interface QuartzExpression {
  readonly seconds: readonly number[];
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  /** The days of a month: `month` from 1. */
  readonly days: (year: number, month: number) => readonly number[];
  readonly months: readonly number[];
  readonly years: readonly number[];
}

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  /** Names for the numbers from `least` on. */
  readonly names?: readonly string[];
  /** Elements beyond numbers, ranges and steps, for the error. */
  readonly also?: string;
  /** Whether a range may run over the end: `22-2` of hours. */
  readonly wraps: boolean;
}

const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const WEEKDAYS = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

const SECONDS: Field = { name: "seconds", least: 0, most: 59, wraps: true };
const MINUTES: Field = { name: "minutes", least: 0, most: 59, wraps: true };
const HOURS: Field = { name: "hours", least: 0, most: 23, wraps: true };
const DAYS: Field = {
  name: "day of month",
  least: 1,
  most: 31,
  also: "L, L-3, LW or 15W alone",
  wraps: true,
};
const MONTH: Field = { name: "month", least: 1, most: 12, names: MONTHS, wraps: true };
const WEEKDAY: Field = {
  name: "day of week",
  least: 1,
  most: 7,
  names: WEEKDAYS,
  also: "L, 6L or 6#3 alone (1 is Sunday)",
  wraps: true,
};
const YEAR: Field = { name: "year", least: 1970, most: 2099, wraps: false };

/**
 * Takes a Quartz expression apart.
 * @throws {ConfigError} saying which field is wrong and what it may hold.
 */
export function parseQuartz(expression: string): QuartzExpression {
  const fields = expression
    .toUpperCase()
    .split(/[ \t]+/)
    .filter(Boolean);
  const complain = (expected: string, seen: string): ConfigError =>
    new ConfigError(`[schedule] "${expression}": expected ${expected}, got ${seen}`);
  const [seconds, minutes, hours, day, month, weekday, year = "*", ...more] = fields;
  if (!seconds || !minutes || !hours || !day || !month || !weekday || more.length > 0)
    throw complain(
      "seconds, minutes, hours, day of month, month, day of week and perhaps a year",
      `${fields.length} fields`,
    );
  if ((day === "?") === (weekday === "?"))
    throw complain("? in one of day of month and day of week", `${day} and ${weekday}`);
  const valuesOf = (field: Field, text: string): readonly number[] => {
    const values = parseField(field, text);
    if (values) return values;
    const { name, least, most, names, also } = field;
    const called = names ? `${least} to ${most} or ${names[0]} to ${names.at(-1)}` : `${least} to ${most}`;
    throw complain(`${name} of ${called}, as *, 1,2, 1-5, 1/5${also ? `, or ${also}` : ""}`, text);
  };
  return {
    seconds: valuesOf(SECONDS, seconds),
    minutes: valuesOf(MINUTES, minutes),
    hours: valuesOf(HOURS, hours),
    days:
      day === "?"
        ? (specialWeekday(weekday) ?? byWeekday(valuesOf(WEEKDAY, weekday)))
        : (specialDay(day) ?? byDay(valuesOf(DAYS, day))),
    months: valuesOf(MONTH, month),
    years: valuesOf(YEAR, year),
  };
}

/** @returns undefined when it is not a list of numbers, names, ranges and steps within the field's bounds. */
function parseField(field: Field, text: string): readonly number[] | undefined {
  const values = new Set<number>();
  for (const element of text.split(",")) {
    const range = parseElement(field, element);
    if (!range) return undefined;
    const { from, to, step } = range;
    const size = field.most - field.least + 1;
    for (let value = from; value <= to; value += step || size)
      values.add(value > field.most ? value - size : value);
  }
  return [...values].sort((a, b) => a - b);
}

/** `to` is beyond the field's end when the range runs over it. */
function parseElement(
  field: Field,
  element: string,
): { readonly from: number; readonly to: number; readonly step: number } | undefined {
  const { least, most, wraps } = field;
  const every = /^(?:\*|\*?\/(\d+))$/.exec(element);
  if (every) {
    const step = Number(every[1] ?? 1);
    return step > most ? undefined : { from: least, to: most, step };
  }
  const named = /^([A-Z]{3})(?:-([A-Z]{3}))?$/.exec(element);
  const numbered = /^(\d+)(?:-(\d+))?(?:\/(\d+))?$/.exec(element);
  const value = (text: string): number => (named ? least + (field.names?.indexOf(text) ?? -1) : Number(text));
  const [, first, last, step] = named ?? numbered ?? [];
  if (first === undefined) return undefined;
  const from = value(first);
  const to = last === undefined ? (step === undefined ? from : most) : value(last);
  const inBounds = [from, to].every((end) => end >= least && end <= most);
  if (!inBounds || (to < from && !wraps)) return undefined;
  return { from, to: to < from ? to + most - least + 1 : to, step: Number(step ?? 1) };
}

type DaysOf = QuartzExpression["days"];

const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** From 1, Sunday. */
const weekdayOf = (year: number, month: number, day: number): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1;

const byDay =
  (days: readonly number[]): DaysOf =>
  (year, month) =>
    days.filter((day) => day <= lengthOf(year, month));

const byWeekday =
  (weekdays: readonly number[]): DaysOf =>
  (year, month) =>
    daysWhere(year, month, (day) => weekdays.includes(weekdayOf(year, month, day)));

const daysWhere = (year: number, month: number, isOne: (day: number) => boolean): number[] =>
  Array.from({ length: lengthOf(year, month) }, (_, at) => at + 1).filter(isOne);

/** `L`, `L-3`, `15W` and what they make together. */
function specialDay(text: string): DaysOf | undefined {
  const [, last, before = "0", fixed, near] = /^(?:(L)(?:-(\d+))?|(\d+))(W)?$/.exec(text) ?? [];
  if (!(last || (fixed && near)) || Number(before) > 30 || Number(fixed ?? 1) > 31 || fixed === "0")
    return undefined;
  return (year, month) => {
    const day = fixed ? Number(fixed) : lengthOf(year, month) - Number(before);
    if (day < 1 || day > lengthOf(year, month)) return [];
    return [near ? nearestWeekday(year, month, day) : day];
  };
}

/** Monday to Friday, in the same month. */
function nearestWeekday(year: number, month: number, day: number): number {
  switch (weekdayOf(year, month, day)) {
    case 7:
      return day === 1 ? 3 : day - 1;
    case 1:
      return day === lengthOf(year, month) ? day - 2 : day + 1;
    default:
      return day;
  }
}

/** `L` is Saturday, `6L` the last Friday of the month, `6#3` the third one. */
function specialWeekday(text: string): DaysOf | undefined {
  if (text === "L") return byWeekday([7]);
  const [, name = "", nth] = /^([1-7]|[A-Z]{3})(?:L|#([1-5]))$/.exec(text) ?? [];
  const weekday = WEEKDAYS.includes(name) ? WEEKDAYS.indexOf(name) + 1 : Number(name || Number.NaN);
  if (Number.isNaN(weekday)) return undefined;
  return (year, month) => {
    const days = daysWhere(year, month, (day) => weekdayOf(year, month, day) === weekday);
    return days.slice(nth ? Number(nth) - 1 : -1).slice(0, 1);
  };
}
