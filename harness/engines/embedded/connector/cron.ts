import { illegalArgument } from "../errors.ts";

interface Field {
  readonly least: number;
  /** Also the longest step after `*`. */
  readonly most: number;
  /** Elements beyond `*`, numbers, ranges and steps. */
  readonly also: RegExp;
  readonly isDay?: true;
}

const month = "(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)";
const day = "(?:SUN|MON|TUE|WED|THU|FRI|SAT)";
/** The last day, which Elasticsearch overlooks in other fields. */
const last = "L(?:W|-\\d*W?)?$";
const alsoLast = new RegExp(`^${last}`);

const year: Field = { least: 0, most: Number.POSITIVE_INFINITY, also: alsoLast };
const fields: readonly Field[] = [
  { least: 0, most: 59, also: alsoLast },
  { least: 0, most: 59, also: alsoLast },
  { least: 0, most: 23, also: alsoLast },
  {
    least: 1,
    most: 31,
    also: /^(?:\?.?$|LW?$|L-W$|L-0*(?:[12]?\d|30)W?$|0*(?:[12]?\d|3[01])W)/,
    isDay: true,
  },
  { least: 1, most: 12, also: new RegExp(`^(?:${last}|${month}(?:-${month}|(?!-)))`) },
  {
    least: 1,
    most: 7,
    also: new RegExp(
      `^(?:\\?.?$|${last}|0*[1-7]L|\\d+#\\+?0*[1-5]$|${day}(?:-${day}|#\\+?0*[1-5]$|(?![-#])))`,
    ),
    isDay: true,
  },
  year,
];

const always = /^\*(?!\/)/;
const stepped = /^\*?\/([+-]?\d+)$/;
/** A number, `from-to`, `from-to/step` or `from/step`. */
const numbers = /^(\d+)(?!\d)(?:-(\d+)(?!\d)(?:\/(\d+)|(?!\/))|\/(\d$|\d\d+)|(?![-/LW#]))/;
/** Elasticsearch's own marks for `?` and `*`, which it lets people write as well. */
const unspecified = 98;
const every = 99;
const mostOfJava = 2 ** 31 - 1;

/**
 * Checks a Quartz expression, as schedules of connectors have it: seconds, minutes, hours, day of month, month,
 * day of week and perhaps a year; exactly one of the days is `?`. It is as lenient as Elasticsearch's class `Cron`,
 * which overlooks what follows a complete element (`5x`, `JANUARY`) and what follows the year. Only ranges and steps
 * from its own marks for `?` and `*` (`98-128`) are not followed to where it takes them.
 * @throws 400
 */
export function checkCron(expression: string): void {
  const parts = expression.toUpperCase().match(/[^ \t]+/g) ?? [];
  const lists = parts.slice(0, fields.length).map((part) => part.trim().match(/[^,]+/g) ?? []);
  const [, , , ofMonth = [], , ofWeek = []] = lists;
  const valid =
    lists.length >= 6 &&
    ofMonth.some(isUnspecified) !== ofWeek.some(isUnspecified) &&
    (ofMonth.length > 0 || !ofWeek.some((element) => element.startsWith("?"))) &&
    isLastAlone(parts[3]) &&
    isLastAlone(parts[5]) &&
    (parts[5]?.split("#").length ?? 0) <= 2 &&
    lists.every((list, at) => list.every((element) => isElement(element, fields[at])));
  if (!valid) throw illegalArgument(`invalid cron expression [${expression}]`);
}

function isLastAlone(part = ""): boolean {
  return !(part.includes("L") && part.includes(","));
}

function isUnspecified(element: string): boolean {
  return /^(?:\?|0*98(?![\d/-]))/.test(element);
}

function isElement(element: string, field: Field | undefined): boolean {
  if (field === undefined) return false;
  if (field.also.test(element) || always.test(element)) return true;
  const step = stepped.exec(element)?.[1];
  if (step !== undefined) return Math.abs(Number(step)) <= mostOfJava && Number(step) <= field.most;
  const found = numbers
    .exec(element)
    ?.slice(1)
    .map((digits) => (digits === undefined ? digits : Number(digits)));
  if (!found?.every((number = 0) => number <= mostOfJava)) return false;
  const [from = 0, to, stepOfRange, stepOfRest] = found;
  if (field === year) return isSpanOfYears(from, to, stepOfRange ?? stepOfRest);
  if (from === every || (from === unspecified && field.isDay)) return true;
  return from >= field.least && Math.max(from, to ?? 0) <= field.most;
}

/** Years alone do not begin again after the last; those without an end go on for a century from now. */
function isSpanOfYears(from: number, to: number | undefined, step: number | undefined): boolean {
  if ((to === undefined && step === undefined) || step === 0) return true;
  return (from === every ? 1970 : from) <= (to ?? new Date().getUTCFullYear() + 100);
}
