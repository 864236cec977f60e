import { type ElasticsearchError, illegalArgument, notImplemented } from "../../errors.ts";
import { type DateParts, dateTime, monthNames } from "./instant.ts";

const weekdayNames = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday".split(",");

/** Reads one part of a date from a place in a text; undefined when it is not there. */
interface Element {
  /** Digits that it takes at least, for elements before it that would take them too. */
  readonly width: number;
  read(text: string, at: number, parts: DateParts, reserved: number): number | undefined;
}

/** What came of reading a text: its parts, or where it stopped being a date. */
export type Reading =
  | { readonly parts: DateParts }
  | { readonly index: number; readonly unparsed: boolean }
  | { readonly fault: ElasticsearchError };

type NumberPart =
  | "year"
  | "month"
  | "day"
  | "dayOfYear"
  | "hour"
  | "hourOfHalf"
  | "minute"
  | "second"
  | "week"
  | "weekday";

const numberLetters: Readonly<Record<string, NumberPart>> = {
  M: "month",
  L: "month",
  d: "day",
  D: "dayOfYear",
  H: "hour",
  k: "hour",
  h: "hourOfHalf",
  m: "minute",
  s: "second",
  w: "week",
};

const ranges: readonly (readonly [NumberPart, string, number, number])[] = [
  ["hour", "HourOfDay", 0, 23],
  ["hourOfHalf", "ClockHourOfAmPm", 1, 12],
  ["minute", "MinuteOfHour", 0, 59],
  ["second", "SecondOfMinute", 0, 59],
  ["dayOfYear", "DayOfYear", 1, 366],
];

const zonePatterns: Readonly<Record<string, RegExp>> = {
  X: /Z|[+-]\d\d(?:\d\d)?/y,
  XX: /Z|[+-]\d{4}/y,
  XXX: /Z|[+-]\d\d:\d\d/y,
  x: /[+-]\d\d(?:\d\d)?/y,
  xx: /[+-]\d{4}/y,
  xxx: /[+-]\d\d:\d\d/y,
  Z: /[+-]\d{4}/y,
  ZZ: /[+-]\d{4}/y,
  ZZZ: /[+-]\d{4}/y,
  ZZZZZ: /Z|[+-]\d\d:\d\d/y,
  z: /Z|[A-Za-z][\w/+-]*/y,
  VV: /Z|[+-]\d\d:\d\d|[A-Za-z][\w/+-]*/y,
};

const otherJavaLetters = new Set("GQqWFAnNvOpBK");

/** A pattern of Java such as `yyyy/MM/dd HH:mm:ss`, compiled. */
export class JavaPattern {
  readonly #elements: readonly Element[];

  /** Throws `illegal_argument_exception` for what is no pattern. */
  constructor(pattern: string) {
    this.#elements = compile(pattern);
  }

  read(text: string): Reading {
    const parts: DateParts = {};
    const end = readAll(this.#elements, text, 0, parts);
    if (end.failed !== undefined) return { index: end.failed, unparsed: false };
    if (end.at < text.length) return { index: end.at, unparsed: true };
    for (const [part, name, least, most] of ranges) {
      const value = parts[part];
      if (value !== undefined && (value < least || value > most))
        return { fault: dateTime(`Invalid value for ${name} (valid values ${least} - ${most}): ${value}`) };
    }
    return { parts };
  }
}

function readAll(
  elements: readonly Element[],
  text: string,
  start: number,
  parts: DateParts,
): { at: number; failed?: number } {
  let at = start;
  for (const [index, element] of elements.entries()) {
    let reserved = 0;
    for (let next = index + 1; (elements[next]?.width ?? 0) > 0; next++)
      reserved += elements[next]?.width ?? 0;
    const end = element.read(text, at, parts, reserved);
    if (end === undefined) return { at, failed: at };
    at = end;
  }
  return { at };
}

function compile(pattern: string): Element[] {
  const stack: Element[][] = [[]];
  const add = (element: Element) => stack.at(-1)?.push(element);
  let missing: string | undefined;
  for (let at = 0; at < pattern.length; ) {
    const character = pattern[at] ?? "";
    if (character === "'") {
      const end = pattern.indexOf("'", at + 1);
      if (end === -1) throw illegalArgument(`Pattern ends with an incomplete string literal: ${pattern}`);
      add(literal(end === at + 1 ? "'" : pattern.slice(at + 1, end)));
      at = end + 1;
    } else if (character === "[") {
      stack.push([]);
      at++;
    } else if (character === "]") {
      const inner = stack.pop() ?? [];
      if (stack.length === 0) throw illegalArgument("Pattern invalid as it contains ] without previous [");
      add(optional(inner));
      at++;
    } else if (/[A-Za-z]/.test(character)) {
      let end = at;
      while (pattern[end] === character) end++;
      if (otherJavaLetters.has(character)) missing = character;
      else add(element(character, end - at));
      at = end;
    } else {
      if (/[{}#]/.test(character))
        throw illegalArgument(`Pattern includes reserved character: '${character}'`);
      add(literal(character));
      at++;
    }
  }
  if (missing !== undefined) throw notImplemented(`dates of the pattern letter [${missing}]`);
  while (stack.length > 1) {
    const inner = stack.pop() ?? [];
    add(optional(inner));
  }
  return stack[0] ?? [];
}

function literal(wanted: string): Element {
  return { width: 0, read: (text, at) => (text.startsWith(wanted, at) ? at + wanted.length : undefined) };
}

function optional(elements: readonly Element[]): Element {
  return {
    width: 0,
    read(text, at, parts) {
      const read: DateParts = {};
      const end = readAll(elements, text, at, read);
      if (end.failed !== undefined) return at;
      Object.assign(parts, read);
      return end.at;
    },
  };
}

function element(letter: string, count: number): Element {
  if (letter === "y" || letter === "u" || letter === "Y") return year(count);
  if (letter === "S") return fraction(count);
  if ((letter === "M" || letter === "L") && count > 2) return named(monthNames, count, "month", 1);
  if (letter === "E") return named(weekdayNames, count, undefined, 1);
  if (letter === "e" || letter === "c") return number("weekday", 1, 1);
  if (letter === "a") return named(["AM", "PM"], 4, "half", 0);
  const zone = zonePatterns[letter.repeat(letter === "z" ? 1 : count)];
  if (zone) return zoned(zone);
  const part = numberLetters[letter];
  if (part) return count === 1 ? number(part, 1, 19) : number(part, count, count);
  throw illegalArgument(`Unknown pattern letter: ${letter}`);
}

function number(part: NumberPart, least: number, most: number): Element {
  const pattern = new RegExp(`\\d{${least},${most}}`, "y");
  return {
    width: least === most ? least : 0,
    read(text, at, parts) {
      pattern.lastIndex = at;
      const digits = pattern.exec(text)?.[0];
      if (digits === undefined) return undefined;
      parts[part] = Number(digits);
      return at + digits.length;
    },
  };
}

function year(count: number): Element {
  return {
    width: 0,
    read(text, at, parts, reserved) {
      const [, sign = "", run = ""] = /^([+-]?)(\d*)/.exec(text.slice(at)) ?? [];
      const digits = reserved > 0 ? run.slice(0, Math.max(count, run.length - reserved)) : run;
      if (count === 2) {
        if (run.length < 2 || sign !== "") return undefined;
        parts.year = 2000 + Number(run.slice(0, 2));
        return at + 2;
      }
      if (digits.length < (count === 1 ? 1 : count)) return undefined;
      if (count >= 4 && digits.length > count && sign !== "+") return undefined;
      if (digits.length === count && sign === "+") return undefined;
      parts.year = Number(`${sign}${digits}`);
      return at + sign.length + digits.length;
    },
  };
}

function fraction(count: number): Element {
  return {
    width: count,
    read(text, at, parts) {
      const digits = text.slice(at, at + count);
      if (digits.length < count || /\D/.test(digits)) return undefined;
      parts.fraction = digits;
      return at + count;
    },
  };
}

function named(
  names: readonly string[],
  count: number,
  part: "month" | "half" | undefined,
  first: number,
): Element {
  const shown = names.map((name) => (count === 4 ? name : name.slice(0, 3)));
  return {
    width: 0,
    read(text, at, parts) {
      const found = shown.findIndex((name) => text.startsWith(name, at));
      if (found === -1) return undefined;
      if (part) parts[part] = found + first;
      return at + (shown[found]?.length ?? 0);
    },
  };
}

function zoned(pattern: RegExp): Element {
  return {
    width: 0,
    read(text, at, parts) {
      pattern.lastIndex = at;
      const zone = pattern.exec(text)?.[0];
      if (zone === undefined) return undefined;
      parts.zone = zone;
      return at + zone.length;
    },
  };
}
